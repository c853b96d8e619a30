package org.dinggang.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dinggang.model.Case;
import org.dinggang.model.Competition;
import org.dinggang.model.Establishment;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.model.Staff;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.dinggang.policy.Someone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which quotas post numbers give. Quotas are written GRADES:MAXIMUM; those of grades without a number are left out. */
class QuotasTest {

    @ParameterizedTest(name = "{1}, reserved {2}, downward use {0}: {3}")
    @CsvSource({
        "NONE,        5:1 6:2 7:3,     '',  5:1 6:2 7:3",
        "NONE,        5:1 6:2 7:3,     7:1, 5:1 6:2 7:2",
        "NONE,        7:1,             7:2, 7:0",
        "NONE,        5-7:6 7:3,       '',  5-7:6 7:3",
        "WITHIN_RANK, 5:1 6:2 7:3,     '',  5:1 5-6:3 5-7:6",
        "WITHIN_RANK, 7:3 8:2,         '',  5:0 5-6:0 5-7:3 8:2 8-9:2 8-10:2",
        "WITHIN_RANK, 5:1 6:2 7:3,     6:1, 5:1 5-6:2 5-7:5",
        "WITHIN_RANK, 5-7:4,           '',  5-7:4",
        // of a range and a prefix over the same grades the smaller number binds
        "WITHIN_RANK, 5-7:4 5:1 6:2 7:3, '', 5:1 5-6:3 5-7:4",
        "WITHIN_RANK, 5-7:9 5:1 6:2 7:3, '', 5:1 5-6:3 5-7:6",
        // grades that only a range numbers are in no prefix
        "WITHIN_RANK, 5-6:4 7:3,       '',  5-6:4 7:3"
    })
    void postsGiveQuotas(String downwardUse, String posts, String reserved, String expected) {
        Case data = with(Someone.together(posts), posts(reserved), List.of());

        assertThat(quotas(data, downwardUse)).containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    void prefixesOverAllGradesBeginAtTheSecondAndLeaveOutWhatAPoolNumbers() {
        Case alone = Someone.together("7:1 10:2");
        Case pooled = with(
                alone,
                Posts.NONE,
                List.of(new Pool("池", List.of(Someone.HERE), posts("8:5"), Competition.INSTITUTION)));

        assertThat(quotas(alone, "ALL"))
                .contains("2:0", "2-6:0", "2-7:1", "2-8:1", "2-9:1", "2-10:3", "2-13:3")
                .doesNotContain("1-2:0");
        assertThat(quotas(pooled, "ALL")).contains("2-7:1", "2-7,9:1", "2-7,9-10:3");
    }

    /** Two limits beside the posts: who is in one section counts in one of them, wherever it stands. */
    @ParameterizedTest(name = "section {0}: {1}")
    @CsvSource({"内科, DW01/8 内科 都算", "外科, DW01/8 外科 都算", "院办, DW01/8 都算", "'',   DW01/8 都算"})
    void aQuotaCoversWhomItAdmitsAndNobodyElse(String section, String expected) {
        Case alone = Someone.together("8:1");
        Case data = new Case(
                alone.round(),
                alone.institutions(),
                List.of(),
                List.of(limit("内科", "内科"), limit("外科", "外科"), limit("都算")),
                List.of());
        Staff person =
                Someone.called("A").in(section.isEmpty() ? null : section, null).staff();
        Quotas quotas = Quotas.of(data, RuleSets.builtIn().load("panjin-2024"));

        assertThat(quotas.covering(person, Grade.of(8))).extracting(Quota::name).containsExactly(expected.split(" "));
        assertThat(quotas.indexesCovering(person, Grade.of(8)))
                .isSorted()
                .extracting(index -> quotas.all().get(index).name())
                .containsExactly(expected.split(" "));
        assertThat(quotas.covering(person, Grade.of(9))).extracting(Quota::name).containsExactly("DW01/9");
    }

    private static Limit limit(String name, String... sections) {
        return new Limit(
                name, List.of(Someone.HERE), List.of(sections), List.of(), new TreeSet<>(List.of(Grade.of(8))), 1);
    }

    private static List<String> quotas(Case data, String downwardUse) {
        RuleSet ruleSet = RuleSets.builtIn().load("panjin-2024").with(Map.of("downwardUse", downwardUse), null);
        return Quotas.of(data, ruleSet).all().stream()
                .filter(quota -> quota.origin() == Quota.Origin.POSTS)
                .map(quota -> quota.name().replace(Someone.HERE + "/", "") + ":" + quota.max())
                .toList();
    }

    private static Case with(Case data, Posts reserved, List<Pool> pools) {
        Institution institution = data.institutions().getFirst();
        Institution other = new Institution(
                institution.code(),
                institution.name(),
                null,
                null,
                false,
                new Establishment(100, null, null, false),
                institution.posts(),
                reserved,
                List.of());
        return new Case(data.round(), List.of(other), pools, List.of(), data.staff());
    }

    private static Posts posts(String words) {
        TreeMap<GradeRange, Integer> numbers = new TreeMap<>();
        for (String number : words.isEmpty() ? new String[0] : words.split(" ")) {
            String[] sides = number.split(":");
            numbers.put(GradeRange.parse(sides[0]).orElseThrow(), Integer.valueOf(sides[1]));
        }
        return Posts.of(numbers);
    }
}
