package org.dinggang.exchange.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.values.GradeRangeForm;
import org.dinggang.exchange.workbook.values.NumberForm;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** The sheet of post numbers: a row for each institution, pool, and institution with reserved posts; a column for each grade. */
final class PostsSheet {

    static final Column KIND = Column.choice(
                    "类别",
                    "kind",
                    CaseChoices.POST_KINDS,
                    "单位：核定的岗位数；预留：其中暂不使用的；统筹：多个单位共用的",
                    "单位: approved posts; 预留: those kept free; 统筹: posts shared by several institutions")
            .looking(Look.YES_NO)
            .needed()
            .like("单位");
    static final Column OWNER = Column.text(
                    "单位或统筹", "owner", Look.ID, "单位代码，或统筹名称", "code of the institution, or name of the pool")
            .needed()
            .or("单位代码", "单位", "单位或统筹名称")
            .like(SheetPlan.SAMPLE_MARK + "YY01");
    static final Column NAME = Column.text("名称", "", Look.WORDS, "只供查看", "only for reading")
            .or("单位名称")
            .like("市中心医院");

    static final SheetPlan PLAN = SheetPlan.of(
                    "岗位数",
                    true,
                    new Text(
                            "每个单位、统筹一行，每个等级一列；几个等级合用一个数的，加一列如“5-7级”；没有核定的等级留空",
                            "a row for each institution and pool, a column for each grade; where several grades share one number, add a column such as 5-7级; leave grades that are not approved empty"),
                    List.of(KIND, OWNER, NAME),
                    1)
            .with(new FreeColumns(
                    heading -> GradeRangeForm.find(heading).map(GradeRange::toString), NumberForm.whole()));

    private PostsSheet() {}

    /** Heading of a grade or range. */
    static String heading(GradeRange range) {
        return range + "级";
    }

    /** Number of posts in the example row. */
    static String sample(GradeRange range) {
        return switch (range.highest().number()) {
            case 4 -> "6";
            case 5 -> "24";
            case 6, 7 -> "48";
            default -> "";
        };
    }

    /** All single grades. */
    static List<GradeRange> grades() {
        return Grade.all().stream().map(GradeRange::single).toList();
    }

    /** The grades and ranges that there are numbers for, and all single grades. */
    static List<GradeRange> ranges(List<Institution> institutions, List<Pool> pools) {
        SortedSet<GradeRange> ranges = new TreeSet<>();
        institutions.forEach(institution -> {
            ranges.addAll(institution.posts().numbers().keySet());
            ranges.addAll(institution.reserved().numbers().keySet());
        });
        pools.forEach(pool -> ranges.addAll(pool.posts().numbers().keySet()));
        List<GradeRange> ordered = new ArrayList<>(grades());
        ranges.stream().filter(range -> !range.isSingle()).forEach(ordered::add);
        return ordered;
    }

    /** The post numbers of a row. */
    static Tree tree(SheetTable table, int row) {
        Map<String, Tree> numbers = new LinkedHashMap<>();
        for (int index = 0; index < table.freeKeys().size(); index++) {
            Tree number = table.free(row, index);
            if (number != null) {
                numbers.put(table.freeKeys().get(index), number);
            }
        }
        return new Tree.Fields(numbers);
    }

    /** Writes the numbers of institutions and pools. */
    static void write(List<Institution> institutions, List<Pool> pools, List<GradeRange> ranges, RowWriter rows) {
        for (Institution institution : institutions) {
            write("单位", institution.code(), institution.name(), institution.posts(), ranges, rows);
            if (!institution.reserved().numbers().isEmpty()) {
                write("预留", institution.code(), institution.name(), institution.reserved(), ranges, rows);
            }
        }
        for (Pool pool : pools) {
            write("统筹", pool.name(), null, pool.posts(), ranges, rows);
        }
    }

    private static void write(
            String kind, String owner, @Nullable String name, Posts posts, List<GradeRange> ranges, RowWriter rows) {
        @Nullable Object[] cells = new Object[3 + ranges.size()];
        cells[0] = kind;
        cells[1] = owner;
        cells[2] = name;
        for (int index = 0; index < ranges.size(); index++) {
            cells[3 + index] = posts.numbers().get(ranges.get(index));
        }
        rows.row(cells);
    }
}
