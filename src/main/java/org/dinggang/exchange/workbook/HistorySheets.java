package org.dinggang.exchange.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.values.DateForm;
import org.dinggang.exchange.workbook.values.TextForm;
import org.dinggang.model.Exemption;
import org.dinggang.model.Grade;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.model.Title;
import org.jspecify.annotations.Nullable;

/** The sheets that hold any number of rows for a person: titles, appointments, exemptions. */
final class HistorySheets {

    static final Column ID = StaffSheet.ID.or("编号", "工号", "人员代码", "人员ID");
    static final Column NAME = Column.text("姓名", "", Look.NAME, "只供核对", "only to compare")
            .as(TextForm.ofPerson())
            .like("张三");

    static final Column RANK = Column.choice("层级", "rank", CaseChoices.RANKS, "职称的层级", "rank of the title")
            .needed()
            .or("职称层级", "职称级别")
            .like("副高级");
    static final Column OBTAINED_ON = Column.date(
                    "取得日期", "obtainedOn", "不填为不明，不明的职称不算", "empty: unknown, and an unknown title counts for nothing")
            .needed()
            .or("取得时间", "职称取得日期", "资格取得时间")
            .like("2021-12-30");

    static final SheetPlan TITLES = SheetPlan.of(
            "职称",
            false,
            new Text("每取得一个职称一行", "a row for each title obtained"),
            List.of(ID, NAME, RANK, OBTAINED_ON),
            0);

    static final Column GRADE = Column.grade("岗位等级", "grade", "所聘岗位的等级", "grade of the post held")
            .needed()
            .or("等级", "聘用等级", "专技等级")
            .like("9");
    static final Column INSTITUTION = Column.text(
                    "聘用单位",
                    "institution",
                    Look.ID,
                    "单位代码；可以不是本批次的单位",
                    "code of the institution, which need not be one of this case")
            .needed()
            .or("单位", "单位代码")
            .like("YY01");
    static final Column FROM = Column.date("起始日期", "from", "不填为不明，不明的不算年限", "empty: unknown, and no tenure rests on it")
            .needed()
            .or("起始时间", "聘用起始日期", "聘用日期", "开始日期")
            .like("2018-01-01");
    static final Column TO = Column.date("截止日期", "to", "聘用的最后一天；现在仍聘的不填", "the last day; empty while it lasts")
            .as(new DateForm("至今", "现在", "今", "长期"))
            .or("截止时间", "终止日期", "结束日期", "聘用截止日期");
    static final Column QUOTA_EXEMPT = Column.yesNo(
                    "不占岗位数", "quotaExempt", "特设岗位等不占岗位数的填是；不填为否", "held outside the quotas; empty: no")
            .or("不占岗");

    static final SheetPlan SPELLS = SheetPlan.of(
            "聘用经历",
            false,
            new Text(
                    "每聘用一个等级一行，包括现在所聘的（截止日期不填）和在其他单位的",
                    "a row for each appointment, the current one (without end) and those elsewhere included"),
            List.of(ID, NAME, GRADE, INSTITUTION, FROM, TO, QUOTA_EXEMPT),
            0);

    static final Column KIND = Column.choice(
                    "豁免类别", "kind", CaseChoices.EXEMPTIONS, "规则集规定的类别", "a kind that the rule set defines")
            .needed()
            .or("类别")
            .like("期满出站博士后");
    static final Column EXEMPT_GRADE = Column.grade(
                    "岗位等级", "grade", "特设岗位的等级；博士后不填", "grade of a special post; empty for postdocs")
            .or("等级");
    static final Column DOCUMENT = Column.text("文号", "document", Look.LONG_WORDS, "证明文件的文号", "number of the document")
            .needed()
            .or("批准文号", "文件号", "证明文号")
            .like("辽博管〔2024〕2号");

    static final SheetPlan EXEMPTIONS = SheetPlan.of(
            "豁免",
            false,
            new Text("规定本身允许的例外：期满出站博士后、特设岗位", "what the rules themselves except: finished postdocs, special posts"),
            List.of(ID, NAME, KIND, EXEMPT_GRADE, DOCUMENT),
            0);

    private static final List<Column> TITLE_FIELDS = List.of(RANK, OBTAINED_ON);
    private static final List<Column> SPELL_FIELDS = List.of(GRADE, INSTITUTION, FROM, TO, QUOTA_EXEMPT);
    private static final List<Column> EXEMPTION_FIELDS = List.of(KIND, EXEMPT_GRADE, DOCUMENT);

    private HistorySheets() {}

    /** The titles of a person; the one beside the name comes last, unless it is among them. */
    static Tree titles(PersonRows rows, int person, @Nullable Tree besideName) {
        List<Tree> titles = new ArrayList<>();
        for (int index = 0; index < rows.count(person); index++) {
            titles.add(new Tree.Fields(rows.table().fields(rows.row(person, index), TITLE_FIELDS)));
        }
        return new Tree.Items(with(titles, besideName));
    }

    /** The appointments of a person; the one beside the name comes last, unless it is among them. */
    static Tree spells(PersonRows rows, int person, @Nullable Tree besideName, Directory directory) {
        List<Tree> spells = new ArrayList<>();
        for (int index = 0; index < rows.count(person); index++) {
            Map<String, Tree> fields = new LinkedHashMap<>(rows.table().fields(rows.row(person, index), SPELL_FIELDS));
            if (fields.get("institution") instanceof Tree.Words words) {
                fields.put("institution", new Tree.Words(directory.codeOf(words.value())));
            }
            spells.add(new Tree.Fields(fields));
        }
        return new Tree.Items(with(spells, besideName));
    }

    /** The exemptions of a person. */
    static Tree exemptions(PersonRows rows, int person) {
        List<Tree> exemptions = new ArrayList<>();
        for (int index = 0; index < rows.count(person); index++) {
            exemptions.add(new Tree.Fields(rows.table().fields(rows.row(person, index), EXEMPTION_FIELDS)));
        }
        return new Tree.Items(exemptions);
    }

    private static List<Tree> with(List<Tree> rows, @Nullable Tree besideName) {
        if (besideName != null) {
            Set<Tree> known = new HashSet<>(rows);
            if (!known.contains(besideName)) {
                rows.add(besideName);
            }
        }
        return rows;
    }

    /** Writes the titles. */
    static void writeTitles(List<Staff> staff, RowWriter rows) {
        for (Staff person : staff) {
            for (Title title : person.titles()) {
                rows.row(person.id(), person.name(), title.rank().label().zh(), title.obtainedOn());
            }
        }
    }

    /** Writes the appointments. */
    static void writeSpells(List<Staff> staff, RowWriter rows) {
        for (Staff person : staff) {
            for (Spell spell : person.spells()) {
                rows.row(
                        person.id(),
                        person.name(),
                        spell.grade().number(),
                        spell.institution(),
                        spell.from(),
                        spell.to(),
                        spell.quotaExempt() ? Boolean.TRUE : null);
            }
        }
    }

    /** Writes the exemptions. */
    static void writeExemptions(List<Staff> staff, RowWriter rows) {
        for (Staff person : staff) {
            for (Exemption exemption : person.exemptions()) {
                Grade grade = exemption.grade();
                rows.row(
                        person.id(),
                        person.name(),
                        CaseChoices.EXEMPTIONS.label(exemption.kind()),
                        grade == null ? null : grade.number(),
                        exemption.document());
            }
        }
    }
}
