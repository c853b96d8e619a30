package org.dinggang.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.ReadCase;
import org.dinggang.exchange.ReadPlan;
import org.dinggang.exchange.Result;
import org.dinggang.exchange.ResultFiles;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.explanation.Explanations;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.Plan;
import org.dinggang.policy.ParameterException;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSetException;
import org.dinggang.policy.RuleSets;
import org.dinggang.sample.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Result workbooks: what they show, and that the appointments are read back. */
class ResultWorkbookTest {

    private static final Path PINNED = Path.of("src/test/resources/acceptance/15-pinned-over-quota.case.json");

    @TempDir
    private Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void appointmentsComeBackAsTheyWere(int seed)
            throws UnusableInputException, IOException, RuleSetException, ParameterException {
        Case value = RandomCases.nasty(seed);
        RuleSet ruleSet = RuleSets.builtIn()
                .load(value.round().ruleSet())
                .with(value.round().parameters(), value.round().objective());
        Plan plan = randomPlan(value, seed);

        Path file = write(value, ruleSet, plan);

        Evaluation evaluation = Checker.of(value, ruleSet).check(plan);
        Map<String, Grade> appointed = new TreeMap<>();
        evaluation.appointments().forEach(one -> appointed.put(one.staff(), one.to()));
        ReadPlan read = ResultFiles.readPlan(file, value);
        assertThat(read.plan().appointments()).isEqualTo(appointed);
        assertThat(read.contradictions(evaluation)).isEmpty();
    }

    @Test
    void claimsOfAListChangedByHandAreComparedWithTheCase() throws UnusableInputException, IOException {
        ReadCase read = CaseFiles.read(PINNED, RuleSets.builtIn());
        Path file = new RawWorkbook()
                .row("聘用名单", "人员编号", "拟聘等级", "现聘等级", "聘用类别", "不占岗位数")
                .row("聘用名单", "A", 8, "十级", "晋升", "否")
                .row("聘用名单", "B", 8, "不详", "降级", "是")
                .row("聘用名单", null, null, "合计", null, null)
                .write(folder.resolve("result.xlsx"));

        ReadPlan result = ResultFiles.readPlan(file, read.value());

        assertThat(result.contradictions(
                        Checker.of(read.value(), read.ruleSet()).check(result.plan())))
                .extracting(problem -> problem.line().zh())
                .containsExactly(
                        "工作表“聘用名单” C3：现聘等级写为\"不详\"，按批次数据应为 9",
                        "工作表“聘用名单” D3：聘用类别写为“降级”，按批次数据应为“晋升”",
                        "工作表“聘用名单” E3：不占岗位数写为“是”，按批次数据应为“否”");
    }

    @Test
    void anUnlawfulPlanSaysSoOnTheFirstPageAndNamesTheClause() throws UnusableInputException, IOException {
        ReadCase read = CaseFiles.read(PINNED, RuleSets.builtIn());
        Plan plan = Plan.of(Map.of("B", Grade.of(8)));

        Path file = write(read.value(), read.ruleSet(), plan);

        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            assertThat(sheets(workbook)).containsExactly("概要", "聘用名单", "岗位使用情况", "未聘原因", "违规", "并列", "名次在前未聘");
            assertThat(lines(workbook.getSheet("概要"))).anyMatch(line -> line.startsWith("是否合规|不合规，1处违反规定"));
            assertThat(lines(workbook.getSheet("违规")).get(3)).contains("U1/8").contains("盘人社发〔2024〕34号（十二）");
            assertThat(lines(workbook.getSheet("聘用名单")).get(3)).contains("|B|");
            for (String name : List.of("聘用名单", "岗位使用情况", "未聘原因")) {
                Sheet sheet = workbook.getSheet(name);
                assertThat(sheet.getPaneInformation().isFreezePane()).as(name).isTrue();
                assertThat(sheet.getRepeatingRows().getFirstRow()).as(name).isEqualTo(2);
                assertThat(sheet.getPrintSetup().getLandscape()).as(name).isTrue();
            }
        }
    }

    @Test
    void whatCannotBeReadBackIsNamedByItsCell() throws UnusableInputException, IOException {
        Case value = CaseFiles.read(PINNED, RuleSets.builtIn()).value();
        Path file = new RawWorkbook()
                .row("聘用名单", "某单位聘用名单")
                .row("聘用名单", "姓名", "人员编号", "拟聘等级")
                .row("聘用名单", "甲", "A", 8)
                .row("聘用名单", "甲", "A", 7)
                .row("聘用名单", "乙", "Z", 8)
                .row("聘用名单", "丙", "B", "高级")
                .row("聘用名单", "丁", "B", null)
                .row("聘用名单", "戊", null, 9)
                .write(folder.resolve("result.xlsx"));

        UnusableInputException unusable =
                catchThrowableOfType(UnusableInputException.class, () -> ResultFiles.readAppointments(file, value));

        assertThat(unusable.problems())
                .extracting(problem -> problem.place().describe().zh())
                .containsExactly("工作表“聘用名单” C6", "工作表“聘用名单” B4", "工作表“聘用名单” B5", "工作表“聘用名单” C7", "工作表“聘用名单” B8");
    }

    @Test
    void theResultOfAnotherCaseIsToldOnce() throws UnusableInputException, IOException {
        Case value = CaseFiles.read(PINNED, RuleSets.builtIn()).value();
        Path file = new RawWorkbook()
                .row("聘用名单", "姓名", "人员编号", "拟聘等级")
                .row("聘用名单", "甲", "A", 8)
                .row("聘用名单", "乙", "X", 8)
                .row("聘用名单", "丙", "Y", 8)
                .row("聘用名单", "丁", "Z", 8)
                .write(folder.resolve("result.xlsx"));

        UnusableInputException unusable =
                catchThrowableOfType(UnusableInputException.class, () -> ResultFiles.readAppointments(file, value));

        assertThat(unusable.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(new Place.Sheet("聘用名单"));
            assertThat(problem.message().zh()).contains("这份结果属于另一批次：聘用的 4 人中有 3 人不在批次");
        });
    }

    @Test
    void aWorkbookWithoutTheListIsNoResult() throws UnusableInputException, IOException {
        Case value = CaseFiles.read(PINNED, RuleSets.builtIn()).value();
        Path file = SmallCase.withOnePerson().write(folder.resolve("result.xlsx"));

        UnusableInputException unusable =
                catchThrowableOfType(UnusableInputException.class, () -> ResultFiles.readAppointments(file, value));

        assertThat(unusable.problems().get(0).line().zh()).isEqualTo("工作表“聘用名单”：缺少这个工作表");
    }

    private Path write(Case value, RuleSet ruleSet, Plan plan) throws UnusableInputException, IOException {
        Checker checker = Checker.of(value, ruleSet);
        Evaluation evaluation = checker.check(plan);
        Explanations explanations = Explanations.of(value, checker, evaluation);
        Result result = new Result(
                value.round().name(),
                evaluation.isLawful(),
                false,
                evaluation,
                explanations.all(),
                explanations.passedOver(),
                List.of());
        Path file = folder.resolve("plan.xlsx");
        ResultFiles.write(result, value, ruleSet, file);
        return file;
    }

    private static Plan randomPlan(Case value, long seed) {
        Random random = new Random(seed);
        Map<String, Grade> appointments = new TreeMap<>();
        for (Staff person : value.staff()) {
            if (random.nextInt(3) == 0) {
                appointments.put(person.id(), Grade.of(1 + random.nextInt(Grade.LOWEST)));
            }
        }
        return Plan.of(appointments);
    }

    private static List<String> sheets(Workbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static List<String> lines(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
            lines.add(String.join("|", cells));
        }
        return lines;
    }
}
