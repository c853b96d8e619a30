package org.dinggang.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dinggang.establishment.Drafts.posts;
import static org.dinggang.establishment.Requests.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dinggang.model.Grade;
import org.dinggang.model.Posts;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a new structure does to the people, and how many may be recommended")
class EffectPreviewTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    @Test
    @DisplayName("OVR-01: posts cut from 5 to 3 with 5 people: over by 2, all holders named, nobody demoted")
    void over() {
        List<Staff> staff = List.of(
                person("a", 6, null),
                person("b", 6, "2026-03-01"),
                person("c", 6, "2025-09-01"),
                person("d", 6, "2027-01-01"),
                person("e", 6, null));
        QuotaEffect effect = effects(staff, "6:5", "6:3").getFirst();
        assertThat(effect.over()).isEqualTo(2);
        assertThat(effect.before()).isEqualTo(5);
        assertThat(effect.holders()).extracting(QuotaEffect.Holder::id).containsExactly("c", "b", "d", "a", "e");
        assertThat(effect.withinFrom()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(effect.vacancies()).isEqualTo(Map.of(2027, 1));
        assertThat(effect.sentence().zh()).isEqualTo("6级3个岗位，在岗5人，超2人；2026-03-01起不再超岗");
    }

    @Test
    void anExcessThatKnownDeparturesDoNotMakeUpFor() {
        QuotaEffect effect = effects(List.of(person("a", 6, null), person("b", 6, null)), "6:2", "6:1")
                .getFirst();
        assertThat(effect.over()).isEqualTo(1);
        assertThat(effect.withinFrom()).isNull();
        assertThat(effect.sentence().en()).endsWith("the departures that are known do not make up for it");
    }

    @Test
    void vacanciesOpenYearByYear() {
        List<Staff> staff =
                List.of(person("a", 7, "2024-12-31"), person("b", 7, "2025-01-01"), person("c", 7, "2025-12-01"));
        QuotaEffect effect = effects(staff, "7:3", "7:4").getFirst();
        assertThat(effect.open()).isEqualTo(1);
        assertThat(effect.vacancies()).isEqualTo(Map.of(2024, 1, 2025, 2));
        assertThat(effect.sentence().zh()).isEqualTo("7级4个岗位，在岗3人，空缺1个");
    }

    @Test
    void whoHasLeftByTheDayOrIsOutsideTheQuotasIsNotCounted() {
        List<Staff> staff = List.of(
                person("a", 7, "2024-07-01"),
                person("b", 7, "2024-07-02"),
                spell("c", new Spell(Grade.of(7), "X", null, null, true), null),
                spell("d", new Spell(Grade.of(7), "X", DAY.plusDays(1), null, false), null),
                spell("e", new Spell(Grade.of(7), "X", null, DAY.minusDays(1), false), null),
                spell("f", new Spell(Grade.of(7), "other", null, null, false), null));
        assertThat(effects(staff, "7:1", "7:1").getFirst().holders())
                .extracting(QuotaEffect.Holder::id)
                .containsExactly("b");
    }

    @Test
    void rangesAndGradesWithoutPostsAreThereToo() {
        List<Staff> staff =
                List.of(person("a", 5, null), person("b", 7, null), person("c", 9, null), person("d", 4, null));
        assertThat(effects(staff, "5:1 6:1 7:1 9:1", "5-7:1").stream()
                        .map(effect -> effect.grades() + " " + effect.before() + "->" + effect.after() + " over "
                                + effect.over()))
                .containsExactly("4 0->0 over 1", "5-7 3->1 over 1", "9 1->0 over 1");
    }

    @Test
    @DisplayName(
            "Recommendations tied to posts stay inside the vacancies of the rank, now and until the end of the year")
    void recommendations() {
        List<Staff> staff = List.of(
                person("a", 5, "2024-12-31"),
                person("b", 6, "2025-01-01"),
                person("c", 7, "2025-01-02"),
                person("d", 10, null),
                person("e", 13, null));
        List<Recommendation> found = Recommendation.of(staff, "X", posts("5:1 6-7:3 8-10:1 11:2"), DAY);
        assertThat(found.stream().map(line -> line.rank() + " " + line.now() + " " + line.untilYearEnd()))
                .containsExactly("ASSOCIATE_SENIOR 1 2", "INTERMEDIATE 0 0", "ASSISTANT 2 2", "TECHNICIAN 0 0");
        assertThat(found.getFirst().sentence().zh()).isEqualTo("副高级4个岗位，在岗3人，现可推荐1人；年底前离岗1人，届时可推荐2人");
        assertThat(Recommendation.of(staff, "X", Posts.NONE, DAY).getFirst().now())
                .isZero();
    }

    @Test
    @DisplayName("TTL-05: at most half of the candidates pass where reviews are not tied to posts")
    void passRate() {
        assertThat(PassLimit.of(rules("panjin-2024"), 10).most()).isEqualTo(5);
        assertThat(PassLimit.of(rules("panjin-2024"), 9).most()).isEqualTo(4);
        assertThat(PassLimit.of(rules("panjin-2024"), 3).most()).isEqualTo(1);
        assertThat(PassLimit.of(rules("panjin-2024"), 0).most()).isZero();
        assertThat(PassLimit.of(rules("panjin-2024"), 9).sentence().zh()).isEqualTo("9×50%=4.5，最多通过4人");
        assertThat(PassLimit.of(rules("national-2006"), 9).most()).isEqualTo(9);
    }

    private static List<QuotaEffect> effects(List<Staff> staff, String before, String after) {
        return EffectPreview.of(staff, "X", posts(before), posts(after), DAY);
    }

    private static Staff person(String id, int grade, @Nullable String leavesOn) {
        return spell(id, new Spell(Grade.of(grade), "X", LocalDate.of(2015, 1, 1), null, false), leavesOn);
    }

    private static Staff spell(String id, Spell spell, @Nullable String leavesOn) {
        return new Staff(
                id,
                id,
                "X",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(spell),
                new TreeMap<>(),
                null,
                leavesOn == null ? null : LocalDate.parse(leavesOn),
                false,
                null,
                Set.of(),
                List.of(),
                List.of(),
                null);
    }
}
