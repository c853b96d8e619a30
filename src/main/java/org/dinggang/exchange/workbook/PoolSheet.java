package org.dinggang.exchange.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.values.TextListForm;
import org.dinggang.model.Pool;
import org.dinggang.model.Text;

/** The sheet of pools. */
final class PoolSheet {

    static final Column NAME = Column.text("统筹名称", "name", Look.LONG_WORDS, "统筹的名称，不能重复", "name, unique")
            .needed()
            .or("名称")
            .like(SheetPlan.SAMPLE_MARK + "县小学高级岗");
    static final Column MEMBERS = Column.text(
                    "成员单位",
                    "institutions",
                    Look.LONG_WORDS,
                    "单位代码，用顿号隔开；写不下可以另起一行，重复统筹名称",
                    "codes of the institutions, with 、 between them; may go on in a further row that repeats the name")
            .as(new TextListForm())
            .needed()
            .or("单位", "适用单位")
            .like("XX01、XX02");
    static final Column COMPETITION = Column.choice(
                    "竞聘范围",
                    "competition",
                    CaseChoices.COMPETITIONS,
                    "各单位分别竞聘，或成员单位合并竞聘；不填为分别竞聘",
                    "each institution keeps its own lists, or they are merged; empty: own lists")
            .like("各单位分别竞聘");

    private static final List<Column> COLUMNS = List.of(NAME, MEMBERS, COMPETITION);

    static final SheetPlan PLAN = SheetPlan.of(
            "统筹",
            false,
            new Text("几个单位共用的岗位；岗位数填在“岗位数”表", "posts that several institutions share; their numbers stand in 岗位数"),
            COLUMNS,
            0);

    private PoolSheet() {}

    /** The pools of the sheet. */
    static MemberRows elements(SheetTable table, Directory directory) {
        return new MemberRows(table, NAME, MEMBERS, COLUMNS, directory);
    }

    /** A pool with its posts. */
    static Tree tree(SheetTable table, MemberRows pools, int element, Tree posts) {
        Map<String, Tree> fields = new LinkedHashMap<>(table.fields(pools.row(element), List.of(NAME, COMPETITION)));
        Tree members = pools.members(element);
        if (members != null) {
            fields.put(MEMBERS.field(), members);
        }
        fields.put("posts", posts);
        return new Tree.Fields(fields);
    }

    /** Writes the pools. */
    static void write(List<Pool> pools, RowWriter rows) {
        for (Pool pool : pools) {
            String competition =
                    CaseChoices.COMPETITIONS.label(pool.competition().name());
            for (List<String> piece : MemberRows.pieces(pool.institutions())) {
                rows.row(pool.name(), TextListForm.join(piece), competition);
                competition = null;
            }
        }
    }
}
