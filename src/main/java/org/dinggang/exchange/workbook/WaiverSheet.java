package org.dinggang.exchange.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.Tree;
import org.dinggang.model.Grade;
import org.dinggang.model.Institution;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.model.Waiver;
import org.jspecify.annotations.Nullable;

/** The sheet of waivers, of people and of institutions. */
final class WaiverSheet {

    static final Column OWNER_KIND = Column.choice(
                    "对象",
                    "ownerKind",
                    CaseChoices.WAIVER_OWNERS,
                    "批准的是人员还是单位",
                    "whether it is for a person or an institution")
            .looking(Look.YES_NO)
            .needed()
            .like("人员");
    static final Column OWNER = Column.text(
                    "编号", "owner", Look.ID, "人员编号或单位代码", "identifier of the person, or code of the institution")
            .needed()
            .or("人员编号或单位代码", "人员编号", "单位代码")
            .like(SheetPlan.SAMPLE_MARK + "0001");
    static final Column NAME = Column.text("姓名或单位名称", "", Look.WORDS, "只供查看", "only for reading")
            .or("姓名", "单位名称", "名称")
            .like("张三");
    static final Column RULE = Column.choice(
                    "规则", "rule", CaseChoices.RULES, "批准突破的“原则上”规定", "the in-principle rule that is lifted")
            .looking(Look.LONG_WORDS)
            .needed()
            .like("逐级晋升");
    static final Column GRADE = Column.grade(
                    "准予等级",
                    "grade",
                    "逐级晋升、首次聘用的例外写明准予聘用的等级；其他不填",
                    "the grade that is permitted, for 逐级晋升 and 首次聘用; else empty")
            .or("等级", "岗位等级", "准予聘用等级")
            .like("6");
    static final Column DOCUMENT = Column.text(
                    "批准文号", "document", Look.LONG_WORDS, "批准文件的文号", "number of the approving document")
            .needed()
            .or("文号", "文件号")
            .like("盘人社函〔2024〕1号");

    static final SheetPlan PLAN = SheetPlan.of(
            "例外批准",
            false,
            new Text("经批准突破“原则上”规定的，每项一行；没有就不填", "approved exceptions from in-principle rules; usually none"),
            List.of(OWNER_KIND, OWNER, NAME, RULE, GRADE, DOCUMENT),
            1);

    private static final List<Column> FIELDS = List.of(RULE, GRADE, DOCUMENT);
    private static final int NOBODY = -1;

    private final PersonRows ofPeople;
    private final PersonRows ofInstitutions;

    private WaiverSheet(PersonRows ofPeople, PersonRows ofInstitutions) {
        this.ofPeople = ofPeople;
        this.ofInstitutions = ofInstitutions;
    }

    /** The waivers by whom they are for; says which are for nobody. */
    static WaiverSheet of(
            SheetTable table, SheetTable institutions, SheetTable staff, Directory directory, Problems problems) {
        int[] people = new int[table.size()];
        int[] places = new int[table.size()];
        Arrays.fill(people, NOBODY);
        Arrays.fill(places, NOBODY);
        for (int row = 0; row < table.size(); row++) {
            String kind = table.words(row, OWNER_KIND);
            String owner = table.words(row, OWNER);
            if (kind == null || owner == null) {
                complainOfMissing(table, row, problems);
                continue;
            }
            boolean ofPerson = kind.equals(CaseChoices.OF_PERSON);
            Integer found = ofPerson ? directory.person(owner) : directory.institution(directory.codeOf(owner));
            if (found != null) {
                (ofPerson ? people : places)[row] = found;
            } else {
                problems.add(table.at(row, OWNER), unknown(ofPerson, owner));
            }
        }
        return new WaiverSheet(
                PersonRows.of(table, people, staff.size()), PersonRows.of(table, places, institutions.size()));
    }

    /** Rows about people. */
    PersonRows ofPeople() {
        return ofPeople;
    }

    /** Rows about institutions. */
    PersonRows ofInstitutions() {
        return ofInstitutions;
    }

    /** The waivers of a person or an institution. */
    static Tree tree(PersonRows rows, int owner) {
        List<Tree> waivers = new ArrayList<>();
        for (int index = 0; index < rows.count(owner); index++) {
            waivers.add(new Tree.Fields(rows.table().fields(rows.row(owner, index), FIELDS)));
        }
        return new Tree.Items(waivers);
    }

    private static void complainOfMissing(SheetTable table, int row, Problems problems) {
        for (Column column : List.of(OWNER_KIND, OWNER)) {
            if (table.value(row, column) == null) {
                problems.add(
                        table.at(row, column),
                        new Text("没有填写“" + column.heading() + "”", "“" + column.heading() + "” is missing"));
            }
        }
    }

    private static Text unknown(boolean ofPerson, String owner) {
        return ofPerson
                ? new Text("“人员”表中没有编号“" + owner + "”", "sheet 人员 has nobody with the identifier “" + owner + "”")
                : new Text("“单位”表中没有代码“" + owner + "”", "sheet 单位 has no institution with the code “" + owner + "”");
    }

    /** Writes the waivers, those of institutions first. */
    static void write(List<Institution> institutions, List<Staff> staff, RowWriter rows) {
        for (Institution institution : institutions) {
            write("单位", institution.code(), institution.name(), institution.waivers(), rows);
        }
        for (Staff person : staff) {
            write("人员", person.id(), person.name(), person.waivers(), rows);
        }
    }

    private static void write(String kind, String owner, @Nullable String name, List<Waiver> waivers, RowWriter rows) {
        for (Waiver waiver : waivers) {
            Grade grade = waiver.grade();
            rows.row(
                    kind,
                    owner,
                    name,
                    CaseChoices.RULES.label(waiver.rule()),
                    grade == null ? null : grade.number(),
                    waiver.document());
        }
    }
}
