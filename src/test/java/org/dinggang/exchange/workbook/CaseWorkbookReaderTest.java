package org.dinggang.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.InputProblem;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.ReadCase;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.exchange.workbook.RawWorkbook.DateCell;
import org.dinggang.exchange.workbook.RawWorkbook.ErrorCell;
import org.dinggang.exchange.workbook.RawWorkbook.Formula;
import org.dinggang.exchange.workbook.RawWorkbook.TextBesideValue;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Exemption;
import org.dinggang.model.Grade;
import org.dinggang.model.Merit;
import org.dinggang.model.Pin;
import org.dinggang.model.Rank;
import org.dinggang.model.Sex;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Title;
import org.dinggang.model.Waiver;
import org.dinggang.policy.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people really type into a case workbook, and what is said where nobody can know what they mean. */
class CaseWorkbookReaderTest {

    @TempDir
    private Path folder;

    @Test
    void aPersonAsPeopleTypeIt() throws UnusableInputException, IOException {
        Staff person = read(SmallCase.withoutPeople()
                        .row("人员", "姓 名", "人员编号*", "所在单位", "性别", "出生年月", "申报", "得分", "优先条件", "离岗日期", "指定结果")
                        .row("人员", "张　三", 1001, "市中心医院", "女性", "1979.05", "√", 86.5, "重点项目、援疆", "无", "不变")
                        .row("职称", "人员编号", "姓名", "层级", "取得日期")
                        .row("职称", 1001, "张三", "初级（助理级）", "2005年7月")
                        .row("职称", "1001", "张三", "副高", new DateCell(44560))
                        .row("聘用经历", "人员编号", "等级", "聘用单位", "起始日期", "截止日期")
                        .row("聘用经历", "1001", "专技十级", "YY02", 2014.02, "2018.1.1")
                        .row("聘用经历", "1001", 8, "市中心医院", 20180102, "至今")
                        .row("年度考核", "人员编号", "2022年度", 2023)
                        .row("年度考核", "1001", "合格", "优秀"))
                .value()
                .staff()
                .get(0);

        assertThat(person.id()).isEqualTo("1001");
        assertThat(person.name()).isEqualTo("张三");
        assertThat(person.institution()).isEqualTo("YY01");
        assertThat(person.sex()).isEqualTo(Sex.F);
        assertThat(person.birthDate()).isEqualTo("1979-05-01");
        assertThat(person.applied()).isTrue();
        assertThat(person.merit()).isEqualTo(new Merit(8650));
        assertThat(person.priority()).containsExactlyInAnyOrder("重点项目", "援疆");
        assertThat(person.leavesOn()).isNull();
        assertThat(person.pin()).isEqualTo(Pin.STAY);
        assertThat(person.titles())
                .containsExactly(
                        new Title(Rank.ASSISTANT, LocalDate.of(2005, 7, 1)),
                        new Title(Rank.ASSOCIATE_SENIOR, LocalDate.of(2021, 12, 30)));
        assertThat(person.spells())
                .containsExactly(
                        new Spell(Grade.of(10), "YY02", LocalDate.of(2014, 2, 1), LocalDate.of(2018, 1, 1), false),
                        new Spell(Grade.of(8), "YY01", LocalDate.of(2018, 1, 2), null, false));
        assertThat(person.appraisals())
                .containsEntry(2022, AppraisalResult.QUALIFIED)
                .containsEntry(2023, AppraisalResult.EXCELLENT);
    }

    @Test
    void ofATextWithAnotherValueBesideItTheTextIsRead() throws UnusableInputException, IOException {
        Staff person = read(SmallCase.withoutPeople()
                        .row("人员", "人员编号", "姓名", "单位", "科室")
                        .row("人员", "P1", "张三", "YY01", new TextBesideValue("儿科", "全科")))
                .value()
                .staff()
                .get(0);

        assertThat(person.section()).isEqualTo("儿科");
    }

    @Test
    void currentGradeAndTitleBesideTheName() throws UnusableInputException, IOException {
        Staff person = read(SmallCase.withoutPeople()
                        .row("人员", "人员编号", "姓名", "单位", "现聘等级", "现聘起始日期", "职称层级", "职称取得日期")
                        .row("人员", "P1", "张三", "YY01", "九级", "2020-01-01", "中级", "2019-09")
                        .row("聘用经历", "人员编号", "岗位等级", "聘用单位", "起始日期", "截止日期")
                        .row("聘用经历", "P1", 10, "YY01", "2015-01-01", "2019-12-31")
                        .row("聘用经历", "P1", 9, "YY01", "2020-01-01"))
                .value()
                .staff()
                .get(0);

        assertThat(person.titles()).containsExactly(new Title(Rank.INTERMEDIATE, LocalDate.of(2019, 9, 1)));
        assertThat(person.spells())
                .as("the current spell is in both sheets and counts once")
                .extracting(Spell::grade)
                .containsExactly(Grade.of(10), Grade.of(9));
    }

    @Test
    void waiversAndExemptions() throws UnusableInputException, IOException {
        Staff person = read(SmallCase.withOnePerson()
                        .row("例外批准", "对象", "编号", "规则", "准予等级", "批准文号")
                        .row("例外批准", "人员", "P1", "逐级晋升", "6级", "盘人社函〔2024〕1号")
                        .row("豁免", "人员编号", "类别", "等级", "文号")
                        .row("豁免", "P1", "期满出站博士后", "无", "辽博管〔2024〕2号"))
                .value()
                .staff()
                .get(0);

        assertThat(person.waivers()).containsExactly(new Waiver("sequential", Grade.of(6), "盘人社函〔2024〕1号"));
        assertThat(person.exemptions()).containsExactly(new Exemption("POSTDOC", null, "辽博管〔2024〕2号"));
    }

    @Test
    void titlesAboveTheHeadingsAndEmptyRowsBetween() throws UnusableInputException, IOException {
        ReadCase read = read(SmallCase.withoutPeople()
                .row("人员", "市中心医院2024年人员名册")
                .row("人员", "单位：市中心医院", "", "填表人：王五")
                .skip("人员", 3)
                .row("人员", "人员编号", "姓名", "单位", "备注")
                .skip("人员", 7)
                .row("人员", "P1", "张三", "YY01", "新来")
                .row("人员", SheetPlan.SAMPLE_MARK + "0001", "李四", "XX99", "不读")
                .row("人员", null, null, null, "只有备注的行"));

        assertThat(read.value().staff()).extracting(Staff::id).containsExactly("P1");
        assertThat(lines(read.warnings())).containsExactly("工作表“人员” D6：多余的列，已忽略");
    }

    @Test
    void datesFrom1904() throws UnusableInputException, IOException {
        Staff person = read(SmallCase.withoutPeople()
                        .from1904()
                        .row("人员", "人员编号", "姓名", "单位", "出生日期")
                        .row("人员", "P1", "张三", "YY01", new DateCell(43098)))
                .value()
                .staff()
                .get(0);

        assertThat(person.birthDate()).isEqualTo("2021-12-30");
    }

    @Test
    void everyUnusableValueIsReportedWithItsCell() throws IOException {
        List<String> problems = problems(SmallCase.withoutPeople()
                .row("单位", "YY02", "人民医院", "很多")
                .row("岗位数", "单位", "YY03", 1)
                .row("岗位数", "统筹", "全县", 1)
                .row("人员", "人员编号", "姓名", "单位", "出生日期", "竞聘得分", "性别", "指定结果")
                .row("人员", "P1", "张三", "YY01", 2021.1, 101, "F", 7)
                .row("人员", 110105194912310021.0, "李四", "YY01")
                .row("人员", "P3", "王五", "YY09", new ErrorCell("#N/A"), new Formula("A1*2", null), "中")
                .row("人员", "P4", null, "YY01")
                .row("职称", "人员编号", "层级", "取得日期")
                .row("职称", "P1", "高级", "2021-02-30")
                .row("职称", "P9", "中级", "2021-02")
                .row("聘用经历", "人员编号", "岗位等级", "聘用单位", "起始日期")
                .row("聘用经历", "P1", "副高三级", "YY01", "2021-02")
                .row("聘用经历", "P1", 9, null, "2021-02"));

        assertThat(problems)
                .anySatisfy(line -> assertThat(line).startsWith("工作表“单位” C3：“很多”不是整数"))
                .anySatisfy(line -> assertThat(line).startsWith("工作表“岗位数” B3：“单位”表中没有代码“YY03”"))
                .anySatisfy(line -> assertThat(line).startsWith("工作表“岗位数” B4：“统筹”表中没有“全县”"))
                .anySatisfy(line -> assertThat(line).startsWith("工作表“人员” D2：数字2021.1可能是1月，也可能是10月"))
                .anySatisfy(line -> assertThat(line).startsWith("工作表“人员” E2："))
                .anySatisfy(line -> assertThat(line).startsWith("工作表“人员” A3：Excel已把这个编号变成数字"))
                .anySatisfy(line -> assertThat(line).startsWith("工作表“人员” C4："))
                .anySatisfy(line -> assertThat(line).startsWith("工作表“人员” D4：单元格是错误值#N/A"))
                .anySatisfy(line -> assertThat(line).startsWith("工作表“人员” E4：公式没有保存计算结果"))
                .anySatisfy(line -> assertThat(line).startsWith("工作表“人员” F4：“中”不在可选范围内"))
                .anySatisfy(line -> assertThat(line).startsWith("工作表“人员” B5："))
                .anySatisfy(line -> assertThat(line).startsWith("工作表“职称” B2：“高级”不在可选范围内"))
                .anySatisfy(line -> assertThat(line).startsWith("工作表“职称” C2：“2021-02-30”不是日历上有的日期"))
                .anySatisfy(line -> assertThat(line).startsWith("工作表“职称” A3：“人员”表中没有编号“P9”"))
                .anySatisfy(line -> assertThat(line).startsWith("工作表“聘用经历” B2：“副高三级”自相矛盾"))
                .anySatisfy(line -> assertThat(line).startsWith("工作表“聘用经历” C3："))
                .hasSize(16);
    }

    @Test
    void formulasGiveTheirStoredResultAndAWarning() throws UnusableInputException, IOException {
        ReadCase read = read(SmallCase.withoutPeople()
                .row("人员", "人员编号", "姓名", "单位", "竞聘得分", "科室")
                .row("人员", "P1", "张三", "YY01", new Formula("80+6.5", 86.5), new Formula("IF(A1=1,A1,\"\")", ""))
                .row("人员", "P2", "李四", "YY01", new Formula("80+7", 87)));

        assertThat(read.value().staff()).extracting(Staff::merit).containsExactly(new Merit(8650), new Merit(8700));
        assertThat(lines(read.warnings())).containsExactly("工作表“人员” D2：本列共2个公式，是公式，取文件中保存的计算结果");
    }

    @Test
    void dateCellsThatHaveLostTheirFormatAreTakenWithAWarning() throws UnusableInputException, IOException {
        ReadCase read = read(SmallCase.withoutPeople()
                .row("人员", "人员编号", "姓名", "单位", "出生日期", "离岗日期")
                .row("人员", "P1", "张三", "YY01", 28993, "2025-01-01")
                .row("人员", "P2", "李四", "YY01", 28994, 45657)
                .row("人员", "P3", "王五", "YY01", new DateCell(28995)));

        assertThat(read.value().staff())
                .extracting(Staff::birthDate)
                .containsExactly(LocalDate.of(1979, 5, 18), LocalDate.of(1979, 5, 19), LocalDate.of(1979, 5, 20));
        assertThat(read.value().staff().get(1).leavesOn()).isEqualTo("2024-12-31");
        assertThat(lines(read.warnings()))
                .containsExactly(
                        "工作表“人员” D2：本列共2处，此处数字28993按Excel的日期数理解为1979-05-18",
                        "工作表“人员” E3：数字45657按Excel的日期数理解为2024-12-31");
    }

    @Test
    void missingSheetsAndColumnsAreNamed() throws IOException {
        List<String> problems = problems(SmallCase.withoutPeople()
                .without("岗位数")
                .row("人员", "人员编号", "单位", "性别")
                .row("人员", "P1", "YY01", "男")
                .row("人员", "P2", "YY01", "男"));

        assertThat(problems).containsExactlyInAnyOrder("工作表“岗位数”：缺少这个工作表", "工作表“人员”：缺少列“姓名”（表头在第1行）");
    }

    @Test
    void aCellFarOutsideHidesNothing() throws IOException {
        assertThat(problems(SmallCase.withoutPeople()
                        .row("人员", "人员编号", "姓名", "单位")
                        .xml("人员", "<row r=\"5\"><c r=\"XFD5\"><v>1</v></c></row>")
                        .xml(
                                "人员",
                                "<row r=\"1048576\"><c r=\"A1048576\"><v>7</v></c><c r=\"BL1048576\"><v>1</v></c></row>")
                        .xml("批次", "<row r=\"9\"><c r=\"BM9\"><v>1</v></c></row>")))
                .contains("工作表“批次” BM9：超出第64列（BL），请移到表内或清除内容", "工作表“人员” XFD5：超出第64列（BL），请移到表内或清除内容")
                .anyMatch(line -> line.startsWith("工作表“人员” ") && line.contains("1048576："));
    }

    @Test
    void tooManyCellsFarOutsideStopTheReading() throws IOException {
        RawWorkbook workbook = SmallCase.withOnePerson();
        for (int row = 10; row < 31; row++) {
            workbook.xml("人员", "<row r=\"" + row + "\"><c r=\"CA" + row + "\"><v>1</v></c></row>");
        }
        assertThat(problems(workbook)).anyMatch(line -> line.contains("以外有内容的单元格过多，已停止读取"));
    }

    @Test
    void aSheetThatSaysThatItHasMoreRowsThanThereAreIsRefusedAtOnce() throws IOException {
        assertThat(problems(SmallCase.withOnePerson().xml("人员", "<dimension ref=\"A1:C3000000\"/>")))
                .contains("工作表“人员”：行号“3000000”超出工作表的最后一行1048576");
    }

    @Test
    void aRuleThatNobodyKnowsIsAnsweredWithThoseThatThereAre() throws IOException {
        RawWorkbook workbook = SmallCase.withOnePerson()
                .row("例外批准", "对象", "编号", "规则", "准予等级", "批准文号")
                .row("例外批准", "人员", "P1", "跳级", "6级", "盘人社函〔2024〕1号");

        assertThat(problems(workbook)).containsExactly("工作表“例外批准” C2：“跳级”不在可选范围内：逐级晋升、首次聘用到最低等级、编制变更后调整岗位、转隶完成");
        assertThat(unusable(workbook).problems().get(0).message().en())
                .endsWith("is none of 逐级晋升 (one grade at a time), 首次聘用到最低等级 (first appointment at the lowest grade), "
                        + "编制变更后调整岗位 (posts adjusted after the establishment changed), 转隶完成 (transfer complete)");
    }

    @Test
    void aRoundBeforeItsRuleSetAppliesIsToldSo() throws UnusableInputException, IOException {
        assertThat(lines(read(early("2024-06-05")).warnings()))
                .containsExactly("工作表“批次” B3：聘用起始日 2024-06-05 早于规则集 panjin-2024 的施行日 2024-06-06，请核对适用的规则集");
        assertThat(read(early("2024-06-06")).warnings()).isEmpty();
    }

    private static RawWorkbook early(String effectiveDate) {
        return SmallCase.withOnePerson()
                .without("批次")
                .xml("批次", "")
                .row("批次", "项目", "内容")
                .row("批次", "批次名称", "2024年度")
                .row("批次", "聘用生效日期", effectiveDate)
                .row("批次", "规则集", "panjin-2024");
    }

    @Test
    void anEmptySheetOfPeopleIsNamed() throws IOException {
        assertThat(problems(SmallCase.withoutPeople().row("人员"))).containsExactly("工作表“人员”：找不到表头，应有的列：人员编号、姓名、单位");
    }

    @Test
    void otherSheetsAreIgnoredWithAWarning() throws UnusableInputException, IOException {
        ReadCase read = read(SmallCase.withOnePerson().row("Sheet3", "随便", "什么"));

        assertThat(lines(read.warnings())).containsExactly("工作表“Sheet3”：多余的工作表，已忽略");
    }

    @Test
    void problemsAreListedUpToALimitAndCounted() throws IOException {
        RawWorkbook workbook = SmallCase.withoutPeople().row("人员", "人员编号", "姓名", "单位", "出生日期");
        for (int person = 0; person < 1500; person++) {
            workbook.row("人员", "P" + person, "张三", "YY01", "不详");
        }

        UnusableInputException unusable = unusable(workbook);

        assertThat(unusable.problems()).hasSize(1000);
        assertThat(unusable.unlisted()).isEqualTo(500);
        assertThat(unusable.problems().get(999).place()).isEqualTo(new Place.Cell("人员", "D1001"));
    }

    @Test
    void aRangeOfGradesThatExcelTookForADate() throws UnusableInputException, IOException {
        ReadCase read = read(SmallCase.withOnePerson()
                .without("岗位数")
                .xml("岗位数", "")
                .row("岗位数", "类别", "单位或统筹", "10级", new DateCell(45419))
                .row("岗位数", "单位", "YY01", 3, 5));

        assertThat(read.value().institutions().get(0).posts().numbers().toString())
                .isEqualTo("{5-7=5, 10=3}");
    }

    @Test
    void poolsThatGoOnInFurtherRows() throws UnusableInputException, IOException {
        ReadCase read = read(SmallCase.withOnePerson()
                .row("单位", "YY02", "人民医院", 10)
                .row("单位", "YY03", "妇幼保健院", 10)
                .row("统筹", "统筹名称", "成员单位", "竞聘范围")
                .row("统筹", "全县", "YY01、人民医院", "合并竞聘")
                .row("统筹", "全县", "YY03")
                .row("岗位数", "统筹", "全县", 1));

        assertThat(read.value().pools().get(0).institutions()).containsExactly("YY01", "YY02", "YY03");
    }

    @Test
    void aWorkbookWithoutStyles() throws UnusableInputException, IOException {
        assertThat(read(SmallCase.withOnePerson().part("xl/styles.xml", null))
                        .value()
                        .staff())
                .hasSize(1);
    }

    private ReadCase read(RawWorkbook workbook) throws UnusableInputException, IOException {
        return CaseFiles.read(workbook.write(folder.resolve("case.xlsx")), RuleSets.builtIn());
    }

    private UnusableInputException unusable(RawWorkbook workbook) throws IOException {
        Path file = workbook.write(folder.resolve("case.xlsx"));
        return catchThrowableOfType(UnusableInputException.class, () -> CaseFiles.read(file, RuleSets.builtIn()));
    }

    private List<String> problems(RawWorkbook workbook) throws IOException {
        return lines(unusable(workbook).problems());
    }

    private static List<String> lines(List<InputProblem> problems) {
        return problems.stream().map(problem -> problem.line().zh()).toList();
    }
}
