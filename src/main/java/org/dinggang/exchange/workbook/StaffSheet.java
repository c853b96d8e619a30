package org.dinggang.exchange.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.values.IdentityForm;
import org.dinggang.exchange.workbook.values.NumberForm;
import org.dinggang.exchange.workbook.values.PinForm;
import org.dinggang.exchange.workbook.values.TextForm;
import org.dinggang.exchange.workbook.values.TextListForm;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Merit;
import org.dinggang.model.Pin;
import org.dinggang.model.Sex;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** The sheet of people. */
final class StaffSheet {

    static final Column ID = Column.text(
                    "人员编号", "id", Look.ID, "人员的编号（不必是身份证号），不能重复", "identifier, unique (need not be the ID card's)")
            .needed()
            .or("编号", "工号", "人员代码", "人员ID")
            .like(SheetPlan.SAMPLE_MARK + "0001");
    static final Column NAME = Column.text("姓名", "name", Look.NAME, "姓名", "name")
            .as(TextForm.ofPerson())
            .needed()
            .like("张三");
    static final Column INSTITUTION = Column.text(
                    "单位",
                    "institution",
                    Look.ID,
                    "单位代码；名称不重复时也可以填单位名称",
                    "code of the institution, or its name where only one has it")
            .needed()
            .or("单位代码", "所在单位", "工作单位", "单位名称")
            .like("YY01");
    static final Column SECTION = Column.text("科室", "section", Look.WORDS, "科室、学科，可不填", "section, optional")
            .or("部门", "所在科室")
            .like("内科");
    static final Column SERIES = Column.text("系列", "series", Look.WORDS, "职称系列，可不填", "series of titles, optional")
            .or("职称系列")
            .like("卫生");
    static final Column SEX = Column.choice("性别", "sex", CaseChoices.SEXES, "男或女，可不填", "sex, optional")
            .looking(Look.YES_NO)
            .like("女");
    static final Column BIRTH_DATE = Column.date("出生日期", "birthDate", "可不填", "date of birth, optional")
            .or("出生年月", "生日", "出生年月日")
            .like("1979-05-03");
    static final Column APPLIED = Column.yesNo(
                    "是否申报", "applied", "本次是否申报竞聘；不填为是", "has applied in this round; empty: yes")
            .or("申报", "是否申请")
            .like("是");
    static final Column MERIT = new Column(
            "竞聘得分",
            List.of("得分", "分数", "竞聘分数"),
            "merit",
            NumberForm.decimal(),
            false,
            Look.POINTS,
            "86.5",
            new Text("0至100，最多两位小数；不填按0分排序", "0 to 100 with two decimals; empty ranks as 0"));
    static final Column PRIORITY = Column.text(
                    "优先条件",
                    "priority",
                    Look.WORDS,
                    "同等条件下优先的依据，如重点项目；多个用顿号隔开",
                    "what gives priority under equal conditions; several with 、 between them")
            .as(new TextListForm())
            .or("优先", "项目优先", "优先项目")
            .like("重点项目");
    static final Column DISCIPLINED_UNTIL = Column.date(
                    "处分解除日期",
                    "disciplinedUntil",
                    "处分影响期满后的第一天；没有处分不填",
                    "the first day after the sanction's period; empty: none")
            .or("处分期满日期", "处分影响期满日期")
            .like("无");
    static final Column LEAVES_ON = Column.date(
                    "离岗日期",
                    "leavesOn",
                    "退休、调出、辞职的，从哪一天起不在岗；不离岗不填",
                    "retirement, transfer, resignation: the day from which the person is gone; empty: stays")
            .or("退休日期", "离职日期", "减员日期")
            .like("无");
    static final Column PIN = Column.text(
                    "指定结果",
                    "pin",
                    Look.CHOICE,
                    "人工指定的结果：等级，或“保持不变”；一般不填",
                    "a decision made by hand: a grade, or 保持不变 (stays); usually empty")
            .as(new PinForm());

    static final Column CURRENT_GRADE = Column.grade(
                    "现聘等级",
                    "currentGrade",
                    "方便填写：现在本单位所聘的等级，等同于在“聘用经历”中填一行没有截止日期的",
                    "for convenience: the grade now held here, the same as a row without end in 聘用经历")
            .or("现聘岗位等级", "现岗位等级");
    static final Column CURRENT_FROM =
            Column.date("现聘起始日期", "currentFrom", "现聘等级从哪一天起", "since when").or("现聘日期", "现聘时间", "现聘等级起始日期");
    static final Column TITLE_RANK = Column.choice(
                    "职称层级",
                    "titleRank",
                    CaseChoices.RANKS,
                    "方便填写：最高职称的层级，等同于在“职称”中填一行",
                    "for convenience: rank of the highest title, the same as a row in 职称")
            .or("最高职称", "职称");
    static final Column TITLE_OBTAINED = Column.date(
                    "职称取得日期", "titleObtained", "该职称的取得日期", "when that title was obtained")
            .or("职称取得时间", "取得职称时间");

    static final Column IDENTITY = Column.text(
                    "身份证号",
                    "identity",
                    Look.LONG_ID,
                    "18位，文本格式，可不填；带 * 的号码只供核对，不会改动已登记的",
                    "18 characters, as text, optional; a number with * only compares and changes nothing")
            .as(new IdentityForm())
            .or("身份证", "身份证号码", "公民身份号码", "证件号码")
            .like("11010519491231002X");

    /** The columns that a case is written with. */
    static final List<Column> OWN = List.of(
            ID,
            NAME,
            INSTITUTION,
            SECTION,
            SERIES,
            SEX,
            BIRTH_DATE,
            APPLIED,
            MERIT,
            PRIORITY,
            DISCIPLINED_UNTIL,
            LEAVES_ON,
            PIN);

    /** The columns that a roster is written with. */
    static final List<Column> OF_ROSTER =
            List.of(ID, NAME, INSTITUTION, SECTION, SERIES, SEX, BIRTH_DATE, IDENTITY, DISCIPLINED_UNTIL, LEAVES_ON);

    private static final List<Column> CONVENIENT = List.of(CURRENT_GRADE, CURRENT_FROM, TITLE_RANK, TITLE_OBTAINED);

    static final SheetPlan PLAN = SheetPlan.of(
            "人员",
            true,
            new Text(
                    "每人一行，包括不申报的和即将离岗的；现聘情况和职称可以填在本表，也可以填在后面的表中",
                    "a row for each person, those who have not applied or will leave included; current grade and title can be filled in here or in their own sheets"),
            Stream.concat(OWN.stream(), CONVENIENT.stream()).toList(),
            0);

    /** The same sheet of a roster. */
    static final SheetPlan ROSTER = SheetPlan.of(
            "人员",
            true,
            new Text(
                    "每人一行；现聘情况和职称可以填在本表，也可以填在后面的表中",
                    "a row for each person; current grade and title can be filled in here or in their own sheets"),
            Stream.of(OWN, List.of(IDENTITY), CONVENIENT).flatMap(List::stream).toList(),
            0);

    private StaffSheet() {}

    /** The fields of a person that stand in this sheet alone. */
    static Map<String, Tree> fields(SheetTable table, int row, Directory directory) {
        Map<String, Tree> fields = new LinkedHashMap<>(table.fields(row, OWN));
        String institution = table.words(row, INSTITUTION);
        if (institution != null) {
            fields.put(INSTITUTION.field(), new Tree.Words(directory.codeOf(institution)));
        }
        return fields;
    }

    /** The appointment in the convenient columns; null where there is none. */
    static @Nullable Tree currentSpell(SheetTable table, int row, @Nullable Tree institution) {
        return table.value(row, CURRENT_GRADE) == null && table.value(row, CURRENT_FROM) == null
                ? null
                : pair("grade", table.value(row, CURRENT_GRADE), "from", table.value(row, CURRENT_FROM), institution);
    }

    /** The title in the convenient columns; null where there is none. */
    static @Nullable Tree title(SheetTable table, int row) {
        return table.value(row, TITLE_RANK) == null && table.value(row, TITLE_OBTAINED) == null
                ? null
                : pair("rank", table.value(row, TITLE_RANK), "obtainedOn", table.value(row, TITLE_OBTAINED), null);
    }

    private static Tree pair(
            String first, @Nullable Tree value, String second, @Nullable Tree other, @Nullable Tree institution) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        if (value != null) {
            fields.put(first, value);
        }
        if (institution != null) {
            fields.put("institution", institution);
        }
        if (other != null) {
            fields.put(second, other);
        }
        return new Tree.Fields(fields);
    }

    /** Writes the people. */
    static void write(List<Staff> staff, RowWriter rows) {
        for (Staff person : staff) {
            Sex sex = person.sex();
            Merit merit = person.merit();
            List<String> tags = new ArrayList<>(person.priority());
            tags.sort(null);
            rows.row(
                    person.id(),
                    person.name(),
                    person.institution(),
                    person.section(),
                    person.series(),
                    sex == null ? null : sex.label().zh(),
                    person.birthDate(),
                    person.applied(),
                    merit == null ? null : merit.points(),
                    tags.isEmpty() ? null : TextListForm.join(tags),
                    person.disciplinedUntil(),
                    person.leavesOn(),
                    pin(person.pin()));
        }
    }

    /** Writes the people of a roster. */
    static void writeRoster(List<Staff> staff, Map<String, IdentityNumber> identities, RowWriter rows) {
        for (Staff person : staff) {
            Sex sex = person.sex();
            IdentityNumber identity = identities.get(person.id());
            rows.row(
                    person.id(),
                    person.name(),
                    person.institution(),
                    person.section(),
                    person.series(),
                    sex == null ? null : sex.label().zh(),
                    person.birthDate(),
                    identity == null ? null : identity.value(),
                    person.disciplinedUntil(),
                    person.leavesOn());
        }
    }

    private static @Nullable Object pin(@Nullable Pin pin) {
        if (pin == null) {
            return null;
        }
        return pin.to() == null ? PinForm.STAY : (Object) pin.to().number();
    }
}
