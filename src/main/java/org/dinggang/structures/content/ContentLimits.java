package org.dinggang.structures.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dinggang.establishment.SeriesPosts;
import org.dinggang.establishment.StructureRequest;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;
import org.dinggang.structures.StructureProblem;
import org.dinggang.structures.VersionContent;
import org.jspecify.annotations.Nullable;

/** Finds what of a content cannot even be stored as a draft: numbers and words out of all proportion. */
public final class ContentLimits {

    private static final int MOST_POSTS = 100_000;
    private static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_SERIES = 100;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    private final List<StructureProblem> problems = new ArrayList<>();

    private ContentLimits() {}

    /** Everything that is wrong; empty where it can be stored. */
    public static List<StructureProblem> problems(VersionContent content) {
        ContentLimits limits = new ContentLimits();
        limits.basis(content);
        content.categories().values().forEach(number -> limits.number("categories", number));
        limits.posts("technical", content.technical());
        limits.posts("reserved", content.reserved());
        limits.posts("special", content.special());
        limits.number("temporary", content.temporary());
        limits.number("registered", content.registered());
        limits.optional("seniorsBefore", content.seniorsBefore());
        limits.series(content.series());
        limits.words("reasonDocument", content.reasonDocument(), LONGEST_NAME);
        limits.words("words", content.words(), LONGEST_WORDS);
        content.waivers().values().forEach(document -> limits.words("waivers", document, LONGEST_NAME));
        limits.day("inForceFrom", content.inForceFrom());
        return limits.problems.stream().distinct().toList();
    }

    private void basis(VersionContent content) {
        StructureRequest request = content.basis().request();
        words("basis.ruleSet", content.basis().ruleSet(), LONGEST_NAME);
        words("basis.table", content.basis().table(), LONGEST_NAME);
        number("basis.total", request.total());
        request.categories().values().forEach(number -> number("basis.categories", number));
        optional("basis.fullSenior", request.fullSenior());
        number("basis.cityWideSeniors", request.cityWideSeniors());
        number("basis.technicians", request.technicians());
        request.approved().values().forEach(number -> number("basis.approved", number));
    }

    private void series(List<SeriesPosts> series) {
        if (series.size() > MOST_SERIES) {
            add("series", "系列最多" + MOST_SERIES + "个", "There are at most " + MOST_SERIES + " series");
        }
        for (SeriesPosts each : series) {
            words("series", each.series(), LONGEST_NAME);
            if (each.series().isBlank()) {
                add("series", "请填写系列名称", "Enter the name of the series");
            }
            posts("series", each.posts());
        }
    }

    private void posts(String field, Posts posts) {
        for (Map.Entry<GradeRange, Integer> entry : posts.numbers().entrySet()) {
            number(field, entry.getValue());
        }
    }

    private void optional(String field, @Nullable Integer number) {
        if (number != null) {
            number(field, number);
        }
    }

    private void number(String field, int number) {
        if (number < 0 || number > MOST_POSTS) {
            add(
                    field,
                    "“" + number + "”应为0至" + MOST_POSTS + "的整数",
                    number + " should be a whole number from 0 to " + MOST_POSTS);
        }
    }

    private void words(String field, @Nullable String words, int longest) {
        if (words != null && words.length() > longest) {
            add(field, "最多" + longest + "个字", "At most " + longest + " characters");
        }
    }

    private void day(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            add(
                    field,
                    "日期 " + day + " 应在" + FIRST_YEAR + "年至" + LAST_YEAR + "年之间",
                    "The date " + day + " should be between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
    }

    private void add(String field, String zh, String en) {
        problems.add(new StructureProblem(field, new Text(zh, en)));
    }
}
