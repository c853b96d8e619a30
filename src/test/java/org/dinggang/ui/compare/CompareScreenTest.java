package org.dinggang.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dinggang.access.Actor;
import org.dinggang.access.Role;
import org.dinggang.database.VisibleInstitutions;
import org.dinggang.model.Grade;
import org.dinggang.registry.NewInstitution;
import org.dinggang.rounds.PlanDifference;
import org.dinggang.rounds.PlanDifference.PersonDifference;
import org.dinggang.rounds.PlanEdit;
import org.dinggang.rounds.Plans;
import org.dinggang.rounds.RoundDraft;
import org.dinggang.rounds.Rounds;
import org.dinggang.ui.SignedInTest;
import org.dinggang.ui.plan.Comparison;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two plans side by side. */
class CompareScreenTest extends SignedInTest {
    @Autowired
    private Rounds rounds;

    @Autowired
    private Plans plans;

    @Test
    void theOlderPlanComesFirstAndTheTwoCanBeSwapped() {
        long round = round(officer(), Set.of(institution));
        long older = plans.create(officer(), round, "方案一");
        long newer = plans.create(officer(), round, "方案二");
        plans.edit(officer(), newer, 1, new PlanEdit.MoveTo(code + "-0004", Grade.of(11)));
        UI.getCurrent().navigate(Comparison.address(newer, older));
        CompareScreen screen = (CompareScreen) getCurrentView();
        await(() -> names(screen).equals(List.of("方案一", "方案二")));
        test(screen.swap).click();
        await(() -> names(screen).equals(List.of("方案二", "方案一")));
        assertThat(address()).isEqualTo("compare/" + newer + "/" + older);
    }

    @Test
    void peopleOfSeveralInstitutionsSayWhichIsTheirs() {
        long second = institutions.open(users.administrator(), new NewInstitution(code + "B", "分站", null, null));
        Actor both = new Actor(
                users.establish("both-" + code, Role.INSTITUTION, institution, second),
                "both-" + code,
                "both",
                Role.INSTITUTION,
                new VisibleInstitutions(Set.of(institution, second)),
                false);
        assertThat(difference(officer(), Set.of(institution)).people())
                .extracting(PersonDifference::institutionName)
                .containsOnlyNulls();
        assertThat(difference(both, Set.of(institution, second)).people())
                .extracting(PersonDifference::institutionName)
                .containsExactly("示例县农业技术推广站");
    }

    @Test
    void theWorkbookHasPeoplePostsAndScores() throws IOException {
        long round = round(officer(), Set.of(institution));
        long older = plans.create(officer(), round, "方案一");
        long newer = plans.copy(officer(), older, "方案二");
        plans.edit(officer(), newer, 1, new PlanEdit.MoveTo(code + "-0004", Grade.of(11)));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ComparisonFile.of(
                        plans.compare(officer(), older, newer),
                        plans.open(officer(), older).round().ruleSet().parameters(),
                        "方案一",
                        "方案二")
                .write(stream, share -> {});
        List<String> values = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(stream.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            DataFormatter formatter = new DataFormatter();
            workbook.forEach(
                    sheet -> sheet.forEach(row -> row.forEach(cell -> values.add(formatter.formatCellValue(cell)))));
        }
        assertThat(values).contains(code + "-0004", "宋某丙", "方案对比：方案一 → 方案二", "聘用人数");
    }

    private PlanDifference difference(Actor actor, Set<Long> institutions) {
        long round = round(actor, institutions);
        long one = plans.create(actor, round, "方案一");
        long other = plans.copy(actor, one, "方案二");
        plans.edit(actor, other, 1, new PlanEdit.MoveTo(code + "-0004", Grade.of(11)));
        return plans.compare(actor, one, other);
    }

    private long round(Actor actor, Set<Long> institutions) {
        long round = rounds.create(
                actor,
                new RoundDraft(
                        "年度聘用" + code + institutions.size() + actor.signInName(),
                        LocalDate.parse("2024-12-01"),
                        null,
                        "shandong-2020",
                        new TreeMap<>(),
                        null,
                        institutions));
        rounds.start(actor, round);
        return round;
    }

    private List<String> names(CompareScreen screen) {
        return find(H2.class, screen).all().stream()
                .map(name -> name.getElement().getTextRecursively())
                .toList();
    }
}
