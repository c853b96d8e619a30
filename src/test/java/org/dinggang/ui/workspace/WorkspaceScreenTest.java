package org.dinggang.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dinggang.explanation.PassedOver;
import org.dinggang.model.Grade;
import org.dinggang.model.Text;
import org.dinggang.registry.PersonDetail;
import org.dinggang.registry.PersonEdit;
import org.dinggang.registry.PersonFile;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanEdit;
import org.dinggang.rounds.PlanningRuns;
import org.dinggang.rounds.Plans;
import org.dinggang.rounds.RoundDraft;
import org.dinggang.rounds.Rounds;
import org.dinggang.rounds.RunState;
import org.dinggang.rounds.RunStatus;
import org.dinggang.rounds.WhatIf;
import org.dinggang.ui.SignedInTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The plan workspace of the station: 宋某丙 (4) and 夏某八 (5) are alike in everything and tie for grade 11. */
class WorkspaceScreenTest extends SignedInTest {
    private static final Grade ELEVEN = Grade.of(11);

    @Autowired
    private Rounds rounds;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanningRuns runs;

    private long plan;

    /** A plan that moves 宋某丙 to grade 11, and nobody else. */
    private WorkspaceScreen open() {
        long round = rounds.create(
                officer(),
                new RoundDraft(
                        "年度聘用" + code,
                        LocalDate.parse("2024-12-01"),
                        null,
                        "shandong-2020",
                        new TreeMap<>(),
                        null,
                        Set.of(institution)));
        rounds.start(officer(), round);
        plan = plans.create(officer(), round, "方案一");
        plans.edit(officer(), plan, 1, new PlanEdit.MoveTo(staff(4), ELEVEN));
        UI.getCurrent().navigate("plans/" + plan);
        WorkspaceScreen screen = (WorkspaceScreen) getCurrentView();
        await(() -> screen.plan().isPresent());
        return screen;
    }

    @Test
    void thePeopleBehindANumberAreThoseOfThePlanShown() {
        WorkspaceScreen screen = open();
        String entering = "11级 · 进入";
        test(buttons(screen.parts.board.table)
                        .filter(button ->
                                button.getElement().getAttribute("aria-label").startsWith(entering))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(screen.parts.people.shownStaff()).containsExactly(staff(4));

        plans.edit(officer(), plan, 2, new PlanEdit.MoveTo(staff(5), ELEVEN));
        screen.load();
        await(() -> screen.plan().orElseThrow().revision() == 3);
        assertThat(screen.parts.people.shownStaff()).containsExactly(staff(4), staff(5));

        plans.undo(officer(), plan, 3);
        plans.undo(officer(), plan, 2);
        screen.load();
        await(() -> screen.plan().orElseThrow().revision() == 1);
        assertThat(screen.parts.people.shownStaff()).isEmpty();
        assertThat(screen.parts.people.count.getText()).contains(entering);
    }

    @Test
    void whoTiesIsToldWithWhom() {
        WorkspaceScreen screen = open();
        screen.select(staff(5));
        await(() -> why(screen).contains("夏某八"));
        assertThat(why(screen)).contains("⚠ 11级竞聘名单：与宋某丙并列", "须集体研究决定", "未聘 · 并列");
        test(warning(screen)).click();
        await(() -> why(screen).contains("与夏某八并列"));

        screen.select(staff(1));
        await(() -> why(screen).contains("王某甲"));
        assertThat(why(screen)).doesNotContain("须集体研究决定");
    }

    @Test
    void anAnswerBeginsWithThePersonAskedAbout() {
        WorkspaceScreen screen = open();
        screen.ask(new Asked(
                new WhatIf.MorePosts(List.of(code + "/11"), 9),
                "如果11级增加 9 个岗位",
                screen.plan().orElseThrow().person(staff(5)).orElseThrow(),
                ELEVEN));
        QuestionDialog dialog = find(QuestionDialog.class).single();
        await(() -> dialog.content.getElement().getTextRecursively().contains("聘用人数"));
        assertThat(dialog.content.getElement().getTextRecursively()).startsWith("夏某八");
    }

    @Test
    void planningOnChangedDataAsksFirstAndTakesThemOver() {
        WorkspaceScreen screen = open();
        PersonFile person = roster.person(officer(), staff(4));
        roster.edit(
                officer(),
                person.personId(),
                person.asOf(),
                new PersonEdit.Detail(new PersonDetail("宋某新", "检验科", null, null, null, null)));
        test(screen.toolbar.buttons.get(Command.PLAN)).click();
        await(() -> find(StaleQuestion.class).exists());
        StaleQuestion question = find(StaleQuestion.class).single();
        assertThat(question.old.isVisible()).isTrue();
        assertThat(runs.list(officer(), plan))
                .as("nothing is planned before the answer")
                .isEmpty();
        test(question.update).click();
        await(() -> runs.list(officer(), plan).stream().anyMatch(run -> run.state() == RunState.FINISHED));
        assertThat(plans.open(officer(), plan)
                        .person(staff(4))
                        .orElseThrow()
                        .staff()
                        .name())
                .isEqualTo("宋某新");
        assertThat(plans.summary(officer(), plan).stale()).isFalse();
    }

    @Test
    void aLateAnswerAboutAnEarlierPlanIsNotShown() {
        WorkspaceScreen screen = open();
        OpenPlan before = screen.plan().orElseThrow();
        plans.edit(officer(), plan, 2, new PlanEdit.MoveTo(staff(5), ELEVEN));
        screen.load();
        await(() -> screen.plan().orElseThrow().revision() == 3);
        List<PassedOver> passed = List.of(
                new PassedOver("11级", ELEVEN, staff(1), 1, null, List.of(staff(4)), List.of(), Text.same("名次在前未聘")));
        long notes = screen.head.notes.getChildren().count();
        screen.head.showPassedOver(before, passed, screen);
        assertThat(screen.head.notes.getChildren().count()).isEqualTo(notes);
        screen.head.showPassedOver(screen.plan().orElseThrow(), passed, screen);
        assertThat(screen.head.notes.getChildren().count()).isEqualTo(notes + 1);
    }

    @Test
    void aRunCalledOffBeforeItBeganSaysThatNothingWasPlanned() {
        RunPanel panel = new RunPanel();
        panel.show(
                new RunStatus(
                        1,
                        1,
                        RunState.CANCELLED,
                        60,
                        0,
                        "officer",
                        Instant.EPOCH,
                        null,
                        Instant.EPOCH,
                        Duration.ZERO,
                        null,
                        null,
                        0,
                        0,
                        0,
                        List.of(),
                        null,
                        null),
                open().plan().orElseThrow().round().ruleSet().parameters());
        assertThat(panel.state.getText()).contains("没有进行编制", "方案没有改动");
    }

    @Test
    void theBoardSaysWhatTheGradesOfARankComeToAndWhoTheyAre() {
        WorkspaceScreen screen = open();
        List<BoardSection> sections =
                BoardSection.of(screen.plan().orElseThrow().board(), code);
        BoardSection junior = sections.stream()
                .filter(section -> section.rank() != null && section.rows().size() > 1)
                .filter(section ->
                        section.rows().getFirst().quota().grades().first().equals(ELEVEN))
                .findFirst()
                .orElseThrow();
        RankTotals totals = new RankTotals(junior);
        assertThat(totals.posts())
                .isEqualTo(
                        junior.rows().stream().mapToInt(row -> row.use().max()).sum());
        assertThat(totals.people(BoardCell.ENTERING)).contains(staff(4));
        assertThat(totals.people(BoardCell.WAITING)).doesNotHaveDuplicates();
        String name = Objects.requireNonNull(junior.rank()).label().zh() + " · 进入";
        test(buttons(screen.parts.board.table)
                        .filter(button ->
                                button.getElement().getAttribute("aria-label").startsWith(name))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(screen.parts.people.shownStaff()).isEqualTo(totals.people(BoardCell.ENTERING));
    }

    @Test
    void whyTakesRoomOnlyOnceSomebodyIsSelected() {
        WorkspaceScreen screen = open();
        assertThat(screen.parts.side.hasClassName("explains")).isFalse();
        screen.select(staff(5));
        await(() -> why(screen).contains("夏某八"));
        assertThat(screen.parts.side.hasClassName("explains")).isTrue();
    }

    private String staff(int number) {
        return "%s-%04d".formatted(code, number);
    }

    private static String why(WorkspaceScreen screen) {
        return screen.parts.why.content.getElement().getTextRecursively();
    }

    private static NativeButton warning(WorkspaceScreen screen) {
        return screen.parts
                .why
                .content
                .getChildren()
                .filter(TieWarnings.class::isInstance)
                .flatMap(WorkspaceScreenTest::buttons)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<NativeButton> buttons(Component within) {
        return Stream.concat(
                within.getChildren().filter(NativeButton.class::isInstance).map(NativeButton.class::cast),
                within.getChildren().flatMap(WorkspaceScreenTest::buttons));
    }
}
