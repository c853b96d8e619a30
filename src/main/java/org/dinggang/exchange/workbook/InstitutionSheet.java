package org.dinggang.exchange.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.exchange.Tree;
import org.dinggang.model.Establishment;
import org.dinggang.model.Institution;
import org.dinggang.model.Text;

/** The sheet of institutions. */
final class InstitutionSheet {

    static final Column CODE = Column.text("单位代码", "code", Look.ID, "单位的编号，不能重复", "identifier, unique")
            .needed()
            .or("代码", "单位编号", "单位编码")
            .like(SheetPlan.SAMPLE_MARK + "YY01");
    static final Column NAME = Column.text("单位名称", "name", Look.LONG_WORDS, "单位的名称", "name")
            .needed()
            .or("名称")
            .like("市中心医院");
    static final Column DEPARTMENT = Column.text(
                    "主管部门", "department", Look.WORDS, "主管部门，可不填", "department in charge, optional")
            .like("市卫健委");
    static final Column CATEGORY = Column.text(
                    "行业类别",
                    "category",
                    Look.WORDS,
                    "如health、education、research，可不填",
                    "kind of institution: health, education ..., optional")
            .or("类别", "单位类别", "行业")
            .like("health");
    static final Column SELF_REVIEW = Column.yesNo(
                    "自主评审", "selfReview", "是否自主评审单位；不填为否", "self-review institution; empty: no")
            .or("自主评审单位")
            .like("否");
    static final Column AUTHORIZED = Column.count("核定编制", "authorized", "编制人数", "authorised headcount")
            .needed()
            .or("编制数", "编制", "核定编制数")
            .like("1200");
    static final Column CHANGED_ON = Column.date(
                    "编制变更日期",
                    "changedOn",
                    "最近一次编制变更的日期；没有变更不填",
                    "when the establishment last changed; empty: it has not")
            .like("2023-03-01");
    static final Column ADJUSTED_ON = Column.date(
                    "岗位调整日期",
                    "postsAdjustedOn",
                    "最近一次调整岗位设置的日期；编制变更后未调整的，不能聘用",
                    "when the posts were last adjusted; nobody is appointed where they have not been since the establishment changed")
            .or("岗位设置调整日期")
            .like("2023-06-01");
    static final Column TRANSFER_PENDING = Column.yesNo(
                    "转隶未完成",
                    "transferPending",
                    "是否有单位或人员转隶尚未完成；不填为否",
                    "a transfer of units or staff is unfinished; empty: no")
            .like("否");

    static final SheetPlan PLAN = SheetPlan.of(
            "单位",
            true,
            new Text("每个单位一行", "a row for each institution"),
            List.of(
                    CODE,
                    NAME,
                    DEPARTMENT,
                    CATEGORY,
                    SELF_REVIEW,
                    AUTHORIZED,
                    CHANGED_ON,
                    ADJUSTED_ON,
                    TRANSFER_PENDING),
            0);

    private static final List<Column> OWN = List.of(CODE, NAME, DEPARTMENT, CATEGORY, SELF_REVIEW);
    private static final List<Column> ESTABLISHMENT = List.of(AUTHORIZED, CHANGED_ON, ADJUSTED_ON, TRANSFER_PENDING);

    private InstitutionSheet() {}

    /** The institution of a row, with its posts and waivers. */
    static Tree tree(SheetTable table, int row, Tree posts, Tree reserved, Tree waivers) {
        Map<String, Tree> fields = new LinkedHashMap<>(table.fields(row, OWN));
        fields.put("establishment", new Tree.Fields(table.fields(row, ESTABLISHMENT)));
        fields.put("posts", posts);
        fields.put("reserved", reserved);
        fields.put("waivers", waivers);
        return new Tree.Fields(fields);
    }

    /** Writes the institutions. */
    static void write(List<Institution> institutions, RowWriter rows) {
        for (Institution institution : institutions) {
            Establishment establishment = institution.establishment();
            rows.row(
                    institution.code(),
                    institution.name(),
                    institution.department(),
                    institution.category(),
                    institution.selfReview(),
                    establishment.authorized(),
                    establishment.changedOn(),
                    establishment.postsAdjustedOn(),
                    establishment.transferPending());
        }
    }
}
