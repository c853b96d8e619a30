package org.dinggang.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dinggang.model.Text;
import org.dinggang.registry.FieldChange;
import org.dinggang.rounds.Staleness;
import org.dinggang.rounds.Staleness.Kind;
import org.dinggang.ui.SignedInTest;
import org.junit.jupiter.api.Test;

/** What a plan says when roster or applicants have changed since. */
class StaleBannerTest extends SignedInTest {
    private static final Instant THEN = Instant.parse("2024-11-25T01:00:00Z");
    private static final FieldChange SECTION =
            new FieldChange("section", new Text("科室", "section"), Text.same("内科"), FieldChange.NOTHING);

    private final AtomicInteger refreshed = new AtomicInteger();

    @Override
    protected boolean hasPeople() {
        return false;
    }

    @Test
    void changesThatConcernNothingShownAreToldAndCanBeTakenInAsWell() {
        StaleBanner banner = banner();
        assertThat(banner.isVisible()).isFalse();
        banner.show(true);
        banner.show(new Staleness(THEN, List.of(), List.of()));
        assertThat(banner.getElement().getTextRecursively()).contains("不影响本方案");
        banner.refresh.click();
        assertThat(refreshed).hasValue(1);
    }

    @Test
    void whoMayNotEditIsOfferedNoRefresh() {
        StaleBanner banner = banner();
        banner.show(false);
        assertThat(banner.isVisible()).isTrue();
        assertThat(banner.refresh.isVisible()).isFalse();
        banner.show(true);
        banner.refresh.click();
        assertThat(refreshed).hasValue(1);
    }

    @Test
    void eachChangeIsNamedWithWhatWasBeforeAndAfter() {
        StaleBanner banner = banner();
        banner.show(true);
        banner.show(new Staleness(
                THEN,
                List.of(new Staleness.PersonChange("A-1", "王某甲", Kind.CHANGED, List.of(SECTION))),
                List.of(new Staleness.StructureChange("统筹一", Kind.REMOVED, List.of()))));
        assertThat(banner.getElement().getTextRecursively())
                .contains(
                        "王某甲 (A-1)",
                        "科室",
                        "内科",
                        "—",
                        "统筹一",
                        Kind.REMOVED.label().zh());
    }

    @Test
    void ofVeryManyTheRestIsCounted() {
        List<Staleness.PersonChange> people = IntStream.rangeClosed(1, 51)
                .mapToObj(number -> new Staleness.PersonChange("A-" + number, "人" + number, Kind.ADDED, List.of()))
                .toList();
        StaleBanner banner = banner();
        banner.show(new Staleness(THEN, people, List.of()));
        assertThat(banner.getElement().getTextRecursively())
                .contains("人50 (A-50)", "1 人")
                .doesNotContain("人51");
    }

    @Test
    void planningOnOldDataIsNotOfferedWhereSomebodyIsGoneOrPostsHaveChanged() {
        Staleness changed = people(Kind.CHANGED, Kind.ADDED);
        StaleQuestion question = new StaleQuestion(changed, refreshed::incrementAndGet, () -> refreshed.addAndGet(10));
        question.open();
        assertThat(question.old.isVisible()).isTrue();
        question.old.click();
        assertThat(refreshed).hasValue(10);
        assertThat(question.isOpened()).isFalse();

        Staleness moved = new Staleness(
                THEN, List.of(), List.of(new Staleness.StructureChange("YY01", Kind.CHANGED, List.of(SECTION))));
        for (Staleness broken : List.of(people(Kind.CHANGED, Kind.REMOVED), moved)) {
            StaleQuestion only = new StaleQuestion(broken, refreshed::incrementAndGet, () -> {});
            only.open();
            assertThat(only.old.isVisible()).isFalse();
            only.update.click();
        }
        assertThat(refreshed).hasValue(12);
    }

    private static Staleness people(Kind... kinds) {
        return new Staleness(
                THEN,
                Stream.of(kinds)
                        .map(kind -> new Staleness.PersonChange("A-" + kind, "某人", kind, List.of()))
                        .toList(),
                List.of());
    }

    private StaleBanner banner() {
        return new StaleBanner(refreshed::incrementAndGet);
    }
}
