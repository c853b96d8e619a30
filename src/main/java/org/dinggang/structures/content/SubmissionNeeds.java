package org.dinggang.structures.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;
import org.dinggang.structures.StructureProblem;
import org.dinggang.structures.VersionContent;
import org.jspecify.annotations.Nullable;

/** What a version needs before it can be submitted, beside what the rules on structures say (国人部发〔2006〕70号第二十四条至第二十七条). */
final class SubmissionNeeds {

    private final VersionContent content;
    private final Situation situation;
    private final List<StructureProblem> problems = new ArrayList<>();

    private SubmissionNeeds(VersionContent content, Situation situation) {
        this.content = content;
        this.situation = situation;
    }

    /** Everything that is lacking. */
    static List<StructureProblem> problems(VersionContent content, Situation situation) {
        SubmissionNeeds needs = new SubmissionNeeds(content, situation);
        needs.establishment();
        needs.reason();
        needs.day();
        needs.numbers();
        return needs.problems;
    }

    private void establishment() {
        if (!situation.basedOn().equals(situation.now())) {
            add(
                    "basedOn",
                    "编制已由"
                            + words(
                                    situation.basedOn().authorized(),
                                    situation.basedOn().changedOn()) + "变为"
                            + words(
                                    situation.now().authorized(),
                                    situation.now().changedOn()) + "，请按现行编制重新编制后报送",
                    "The establishment is no longer what the structure is based on: it was "
                            + situation.basedOn().authorized() + ", it is "
                            + situation.now().authorized() + "; draft the structure anew on it");
        }
    }

    private static String words(int authorized, @Nullable LocalDate changedOn) {
        return authorized + "名" + (changedOn == null ? "" : "（" + changedOn + "起）");
    }

    private void reason() {
        if (content.reason() == null && !situation.isFirst()) {
            add(
                    "reason",
                    "请选择变更原因：分立、合并，编制增减，或业务发展需要",
                    "Choose the reason: split or merger, change of the establishment, or needs of the work");
        }
    }

    private void day() {
        LocalDate inForceFrom = content.inForceFrom();
        LocalDate changedOn = situation.basedOn().changedOn();
        if (inForceFrom == null) {
            add("inForceFrom", "请填写生效日期", "Enter the day from which it is to be in force");
        } else if (changedOn != null && inForceFrom.isBefore(changedOn)) {
            add(
                    "inForceFrom",
                    "方案依据" + changedOn + "起的编制，不能早于该日生效",
                    "The structure is based on the establishment from " + changedOn
                            + " on, and cannot be in force before");
        }
    }

    private void numbers() {
        Map<GradeRange, Integer> technical = content.technical().numbers();
        if (technical.values().stream().allMatch(number -> number == 0)) {
            add("technical", "没有专业技术岗位，请填写各等级岗位数", "There are no technical posts; enter the posts of each grade");
        }
        overlap("technical", content.technical());
        overlap("special", content.special());
        content.reserved().numbers().forEach((range, number) -> {
            if (number > technical.getOrDefault(range, 0)) {
                add(
                        "reserved",
                        range + "级预留" + number + "个，多于该级岗位" + technical.getOrDefault(range, 0) + "个",
                        number + " posts of grade " + range + " are reserved, there are "
                                + technical.getOrDefault(range, 0));
            }
        });
    }

    private void overlap(String field, Posts posts) {
        List<GradeRange> ranges = List.copyOf(posts.numbers().keySet());
        for (int index = 1; index < ranges.size(); index++) {
            if (ranges.get(index - 1).contains(ranges.get(index).highest())) {
                add(
                        field,
                        ranges.get(index - 1) + "级与" + ranges.get(index) + "级重叠",
                        "Grades " + ranges.get(index - 1) + " and " + ranges.get(index) + " overlap");
            }
        }
    }

    private void add(String field, String zh, String en) {
        problems.add(new StructureProblem(field, new Text(zh, en)));
    }
}
