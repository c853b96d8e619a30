package org.dinggang.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Case;
import org.dinggang.model.Establishment;
import org.dinggang.model.Exemption;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Posts;
import org.dinggang.model.Rank;
import org.dinggang.model.Round;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Title;
import org.dinggang.model.Waiver;
import org.dinggang.policy.RuleSetExamples.InstitutionExample;
import org.dinggang.policy.RuleSetExamples.PersonExample;
import org.dinggang.policy.RuleSetExamples.PostsExample;
import org.jspecify.annotations.Nullable;

/** Cases made from the rows of a rule set's table. */
public final class ExampleCases {

    /** Code of the only institution. */
    public static final String INSTITUTION = "DW01";

    private static final LocalDate EFFECTIVE = LocalDate.of(2024, 12, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2005, 1, 1);
    private static final String DOCUMENT = "例〔2024〕1号";

    private ExampleCases() {}

    /** The case of one person, who is the only one. */
    public static Case of(PersonExample row, String ruleSet) {
        List<Waiver> waivers = new ArrayList<>();
        for (String waiver : orEmpty(row.waivers())) {
            String[] words = waiver.split(" ");
            waivers.add(new Waiver(words[0], words.length == 1 ? null : grade(words[1]), DOCUMENT));
        }
        List<Exemption> exemptions = new ArrayList<>();
        for (String exemption : orEmpty(row.exemptions())) {
            String[] words = exemption.split(" ");
            exemptions.add(new Exemption(words[0], words.length == 1 ? null : grade(words[1]), DOCUMENT));
        }
        SortedMap<Integer, AppraisalResult> appraisals =
                new TreeMap<>(row.appraisals() == null ? Map.of() : row.appraisals());
        Staff staff = new Staff(
                "R1",
                "某人",
                INSTITUTION,
                null,
                null,
                null,
                null,
                orEmpty(row.titles()).stream().map(ExampleCases::title).toList(),
                orEmpty(row.held()).stream().map(ExampleCases::spell).toList(),
                appraisals,
                row.disciplinedUntil(),
                row.leavesOn(),
                true,
                null,
                Set.of(),
                waivers,
                exemptions,
                null);
        return new Case(
                new Round("例", row.on(), row.cutoff(), ruleSet, new TreeMap<>(), null),
                List.of(institution(row.institution(), Posts.NONE)),
                List.of(),
                List.of(),
                List.of(staff));
    }

    /** The case of an institution's posts; people who move are named by the move and its number, like "7 to 6 #1". */
    public static Case of(PostsExample row, String ruleSet) {
        TreeMap<GradeRange, Integer> posts = new TreeMap<>();
        row.approved()
                .forEach((range, number) -> posts.put(GradeRange.parse(range).orElseThrow(), number));
        List<Staff> staff = new ArrayList<>();
        addHolders(staff, row.staying(), "staying", null);
        addHolders(staff, row.leaving(), "leaving", EFFECTIVE);
        for (String move : orEmpty(row.moves())) {
            String from = move.split(" to ")[0];
            Grade to = grade(move.split(" to ")[1]);
            String id = move + " #" + staff.size();
            staff.add(
                    switch (from) {
                        case "new" -> holder(id, null, to.rank(), null, List.of());
                        case "postdoc" ->
                            holder(id, null, to.rank(), null, List.of(new Exemption("POSTDOC", null, DOCUMENT)));
                        default -> holder(id, grade(from), Rank.FULL_SENIOR, null, List.of());
                    });
        }
        return new Case(
                new Round("例", EFFECTIVE, null, ruleSet, new TreeMap<>(), null),
                List.of(institution(null, Posts.of(posts))),
                List.of(),
                List.of(),
                staff);
    }

    private static void addHolders(
            List<Staff> staff, @Nullable Map<Integer, Integer> numbers, String words, @Nullable LocalDate leavesOn) {
        if (numbers == null) {
            return;
        }
        numbers.forEach((grade, number) -> {
            for (int i = 0; i < number; i++) {
                staff.add(holder(
                        words + " at " + grade + " #" + i, Grade.of(grade), Rank.FULL_SENIOR, leavesOn, List.of()));
            }
        });
    }

    private static Staff holder(
            String id, @Nullable Grade current, Rank title, @Nullable LocalDate leavesOn, List<Exemption> exemptions) {
        return new Staff(
                id,
                id,
                INSTITUTION,
                null,
                null,
                null,
                null,
                List.of(new Title(title, LONG_AGO)),
                current == null ? List.of() : List.of(new Spell(current, INSTITUTION, LONG_AGO, null, false)),
                new TreeMap<>(),
                null,
                leavesOn,
                true,
                null,
                Set.of(),
                List.of(),
                exemptions,
                null);
    }

    private static Institution institution(@Nullable InstitutionExample row, Posts posts) {
        Establishment establishment = row == null
                ? new Establishment(100, null, null, false)
                : new Establishment(
                        100, row.changedOn(), row.postsAdjustedOn(), Boolean.TRUE.equals(row.transferPending()));
        List<Waiver> waivers = orEmpty(row == null ? null : row.waivers()).stream()
                .map(rule -> new Waiver(rule, null, DOCUMENT))
                .toList();
        return new Institution(INSTITUTION, "某单位", null, null, false, establishment, posts, Posts.NONE, waivers);
    }

    private static Title title(String words) {
        String[] parts = words.split(" ");
        return new Title(Rank.valueOf(parts[0]), date(parts[1]));
    }

    private static Spell spell(String words) {
        boolean elsewhere = words.endsWith(" elsewhere");
        String[] parts = words.replace(" elsewhere", "").split(" from | to ");
        return new Spell(
                grade(parts[0]),
                elsewhere ? "外单位" : INSTITUTION,
                date(parts[1]),
                parts.length == 2 ? null : date(parts[2]),
                false);
    }

    private static @Nullable LocalDate date(String words) {
        return "unknown".equals(words) ? null : LocalDate.parse(words);
    }

    private static Grade grade(String words) {
        return Grade.of(Integer.parseInt(words));
    }

    private static List<String> orEmpty(@Nullable List<String> words) {
        return words == null ? List.of() : words;
    }
}
