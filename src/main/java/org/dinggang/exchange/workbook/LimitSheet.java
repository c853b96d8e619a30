package org.dinggang.exchange.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.values.GradeListForm;
import org.dinggang.exchange.workbook.values.TextListForm;
import org.dinggang.model.Grade;
import org.dinggang.model.Limit;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** The sheet of limits. */
final class LimitSheet {

    static final Column NAME = Column.text("限额名称", "name", Look.LONG_WORDS, "限额的名称，不能重复", "name, unique")
            .needed()
            .or("名称")
            .like(SheetPlan.SAMPLE_MARK + "内科副高");
    static final Column MEMBERS = Column.text(
                    "适用单位",
                    "institutions",
                    Look.LONG_WORDS,
                    "单位代码，用顿号隔开；写不下可以另起一行，重复限额名称",
                    "codes of the institutions, with 、 between them; may go on in a further row that repeats the name")
            .as(new TextListForm())
            .needed()
            .or("单位", "成员单位")
            .like("YY01");
    static final Column SECTIONS = Column.text(
                    "科室",
                    "sections",
                    Look.WORDS,
                    "只限这些科室，用顿号隔开；不填为全部",
                    "these sections alone, with 、 between them; empty: all")
            .as(new TextListForm())
            .like("内科");
    static final Column SERIES = Column.text(
                    "系列",
                    "series",
                    Look.WORDS,
                    "只限这些职称系列，用顿号隔开；不填为全部",
                    "these series alone, with 、 between them; empty: all")
            .as(new TextListForm())
            .or("职称系列");
    static final Column GRADES = Column.text(
                    "等级",
                    "grades",
                    Look.WORDS,
                    "合计哪些等级，如5、6、7或5-7",
                    "the grades counted together, such as 5、6、7 or 5-7")
            .as(new GradeListForm())
            .needed()
            .or("岗位等级")
            .like("5-7");
    static final Column MAX = Column.count(
                    "最多人数", "max", "这些等级合计最多几人", "greatest number of people at these grades together")
            .needed()
            .like("8");

    private static final List<Column> COLUMNS = List.of(NAME, MEMBERS, SECTIONS, SERIES, GRADES, MAX);

    static final SheetPlan PLAN = SheetPlan.of(
            "限额", false, new Text("在岗位数之外另有的人数限制；没有就不填", "limits beside the post numbers; usually none"), COLUMNS, 0);

    private LimitSheet() {}

    /** The limits of the sheet. */
    static MemberRows elements(SheetTable table, Directory directory) {
        return new MemberRows(table, NAME, MEMBERS, COLUMNS, directory);
    }

    /** A limit. */
    static Tree tree(SheetTable table, MemberRows limits, int element) {
        Map<String, Tree> fields =
                new LinkedHashMap<>(table.fields(limits.row(element), List.of(NAME, SECTIONS, SERIES, GRADES, MAX)));
        Tree members = limits.members(element);
        if (members != null) {
            fields.put(MEMBERS.field(), members);
        }
        return new Tree.Fields(fields);
    }

    /** Writes the limits. */
    static void write(List<Limit> limits, RowWriter rows) {
        for (Limit limit : limits) {
            boolean first = true;
            for (List<String> piece : MemberRows.pieces(limit.institutions())) {
                rows.row(
                        limit.name(),
                        TextListForm.join(piece),
                        first ? list(limit.sections()) : null,
                        first ? list(limit.series()) : null,
                        first ? grades(limit) : null,
                        first ? limit.max() : null);
                first = false;
            }
        }
    }

    private static @Nullable String list(List<String> words) {
        return words.isEmpty() ? null : TextListForm.join(words);
    }

    private static @Nullable String grades(Limit limit) {
        return limit.grades().isEmpty()
                ? null
                : limit.grades().stream().map(Grade::toString).collect(Collectors.joining("、"));
    }
}
