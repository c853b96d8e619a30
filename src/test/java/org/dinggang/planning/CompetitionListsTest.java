package org.dinggang.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dinggang.model.Rank.ASSOCIATE_SENIOR;
import static org.dinggang.model.Rank.INTERMEDIATE;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dinggang.model.Case;
import org.dinggang.model.Competition;
import org.dinggang.model.Grade;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.policy.Policy;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.dinggang.policy.Someone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who competes with whom, and for which posts. */
class CompetitionListsTest {

    private static final RuleSet RULES = RuleSets.builtIn().load("panjin-2024");

    @Test
    void aListForEachGradeTheBestFirst() {
        Case data = Someone.together(
                "7:1 8:1 9:1",
                at9("A").scoring("70"),
                at9("B").scoring("90").titled(ASSOCIATE_SENIOR, "2020-01-01"),
                at9("C").scoring("80"));
        CompetitionLists lists = lists(data);

        assertThat(shown(lists)).containsExactly("DW01/7: B", "DW01/8: B C A");
        assertThat(lists.of("B").keySet()).containsExactlyInAnyOrder(Grade.of(7), Grade.of(8));
        assertThat(lists.of("nobody")).isEmpty();
        assertThat(lists.all().get(1).placeOf("C")).isEqualTo(2);
        assertThat(lists.all().get(1).placeOf("nobody")).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "DW01/8,               示例医院8级,             grade 8 of 示例医院",
        "DW01/8 (限额),         示例医院8级（限额）,       grade 8 of 示例医院 (限额)",
        "'DW01/8 (甲, 乙)',     '示例医院8级（甲, 乙）',   'grade 8 of 示例医院 (甲, 乙)'",
        "县域统筹/8,            县域统筹8级,             grade 8 of 县域统筹",
        "甲/乙统筹/8,           甲/乙统筹8级,            grade 8 of 甲/乙统筹"
    })
    void aListIsCalledByTheNameOfItsInstitutionOrPool(String name, String chinese, String english) {
        Institution here = Someone.together("8:1").institutions().getFirst();
        Institution hospital = new Institution(
                "DW01", "示例医院", null, null, false, here.establishment(), Posts.NONE, Posts.NONE, List.of());
        CompetitionList list = new CompetitionList(name, Grade.of(8), List.of());

        assertThat(list.label(List.of(hospital))).isEqualTo(new Text(chinese, english));
    }

    @Test
    void whoIsAppointedOutsideTheQuotasIsOnNoList() {
        Case data = Someone.together(
                "7:1 10:1",
                Someone.called("A").titled(ASSOCIATE_SENIOR, "2020-01-01").exempt("POSTDOC"));

        assertThat(shown(lists(data))).containsExactly("DW01/10: A");
    }

    @ParameterizedTest(name = "limit on section {0} and series {1}: {2}")
    @CsvSource({
        "内科, '',   DW01/8: A B | DW01/8 (限额): C D",
        "'',   卫生, DW01/8: A C | DW01/8 (限额): B D",
        "内科, 卫生, DW01/8: A B C | DW01/8 (限额): D",
        "'',   '',   DW01/8 (限额): A B C D"
    })
    void aLimitSetsApartWhomItCounts(String section, String series, String expected) {
        Case data = Someone.together(
                "8:1 9:4", at9("A"), at9("B").in(null, "卫生"), at9("C").in("内科", null), at9("D").in("内科", "卫生"));
        Limit limit = new Limit(
                "限额",
                List.of(Someone.HERE),
                section.isEmpty() ? List.of() : List.of(section),
                series.isEmpty() ? List.of() : List.of(series),
                new TreeSet<>(List.of(Grade.of(8))),
                1);
        Case limited = new Case(data.round(), data.institutions(), List.of(), List.of(limit), data.staff());

        assertThat(String.join(" | ", shown(lists(limited)))).isEqualTo(expected);
        Staff last = limited.staff().getLast();
        assertThat(Quotas.of(limited, RULES).covering(last, Grade.of(8)))
                .extracting(Quota::name)
                .containsExactly("DW01/8", "限额");
        assertThat(Quotas.of(limited, RULES).covering(last, Grade.of(9)))
                .extracting(Quota::name)
                .containsExactly("DW01/9");
    }

    @Test
    void aPoolMergesItsMembersListsOnlyWhereItSaysSo() {
        assertThat(shown(lists(pooled(Competition.POOL)))).containsExactly("池/8: B A");
        assertThat(shown(lists(pooled(Competition.INSTITUTION)))).containsExactly("DW01/8: A", "DW02/8: B");
    }

    /** Two institutions with one competitor each, for a grade that only the pool numbers. */
    private static Case pooled(Competition competition) {
        Case data = Someone.together("9:2", at9("A").scoring("70"), at9("B").scoring("80"));
        Institution here = data.institutions().getFirst();
        Institution there = new Institution(
                "DW02", "另一单位", null, null, false, here.establishment(), here.posts(), Posts.NONE, List.of());
        Case shared = Someone.together("8:1");
        Pool pool = new Pool(
                "池", List.of("DW01", "DW02"), shared.institutions().getFirst().posts(), competition);
        List<Staff> staff = new ArrayList<>();
        staff.add(data.staff().getFirst());
        staff.add(at9("B").scoring("80").working("DW02").staff());
        return new Case(data.round(), List.of(here, there), List.of(pool), List.of(), staff);
    }

    private static Someone at9(String id) {
        return Someone.called(id).titled(INTERMEDIATE, "2015-01-01").at(9, "2018-01-01");
    }

    private static CompetitionLists lists(Case data) {
        return CompetitionLists.of(data, Policy.of(data, RULES), Quotas.of(data, RULES));
    }

    private static List<String> shown(CompetitionLists lists) {
        return lists.all().stream()
                .map(list -> list.name() + ": "
                        + String.join(
                                " ",
                                list.members().stream().map(Standing::staff).toList()))
                .toList();
    }
}
