package org.dinggang.exchange.workbook;

import java.util.HashMap;
import java.util.Map;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.Tree;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** The rows of post numbers by whose they are. */
final class PostRows {

    private final SheetTable table;
    private final Map<Integer, Integer> ofInstitutions = new HashMap<>();
    private final Map<Integer, Integer> reserved = new HashMap<>();
    private final Map<Integer, Integer> ofPools = new HashMap<>();

    /** Finds the owners; says which rows have none, or the same as another row. */
    PostRows(SheetTable table, SheetTable poolTable, MemberRows pools, Directory directory, Problems problems) {
        this.table = table;
        Map<String, Integer> poolsByName = new HashMap<>();
        for (int pool = 0; pool < pools.size(); pool++) {
            String name = poolTable.words(pools.row(pool), PoolSheet.NAME);
            if (name != null) {
                poolsByName.putIfAbsent(name, pool);
            }
        }
        for (int row = 0; row < table.size(); row++) {
            take(row, poolsByName, directory, problems);
        }
    }

    /** The sheet. */
    SheetTable table() {
        return table;
    }

    /** The row of an institution; null where there is none. */
    @Nullable
    Integer ofInstitution(int institution) {
        return ofInstitutions.get(institution);
    }

    /** The row of the posts that an institution keeps free; null where there is none. */
    @Nullable
    Integer reserved(int institution) {
        return reserved.get(institution);
    }

    /** The row of a pool; null where there is none. */
    @Nullable
    Integer ofPool(int pool) {
        return ofPools.get(pool);
    }

    /** The numbers of a row; none where there is no row. */
    Tree tree(@Nullable Integer row) {
        if (row == null) {
            return table.isUsable() ? new Tree.Fields(Map.of()) : new Tree.Unusable();
        }
        return PostsSheet.tree(table, row);
    }

    /** The cell of a grade or range in a row. */
    Place at(@Nullable Integer row, String range) {
        if (row == null) {
            return table.everywhere();
        }
        int column = table.freeKeys().indexOf(range);
        return column < 0 ? table.at(row) : table.atFree(row, column);
    }

    private void take(int row, Map<String, Integer> pools, Directory directory, Problems problems) {
        Tree kind = table.value(row, PostsSheet.KIND);
        Tree owner = table.value(row, PostsSheet.OWNER);
        if (owner == null) {
            problems.add(table.at(row), new Text("没有填写单位或统筹", "institution or pool is missing"));
        } else if (kind == null) {
            problems.add(table.at(row, PostsSheet.KIND), new Text("没有填写类别", "the kind is missing"));
        } else if (kind instanceof Tree.Words kindWords && owner instanceof Tree.Words ownerWords) {
            boolean pooled = kindWords.value().equals(CaseChoices.POOLED);
            Integer found = pooled
                    ? pools.get(ownerWords.value())
                    : directory.institution(directory.codeOf(ownerWords.value()));
            if (found == null) {
                problems.add(table.at(row, PostsSheet.OWNER), unknown(pooled, ownerWords.value()));
            } else if (rowsOf(kindWords.value()).putIfAbsent(found, row) != null) {
                problems.add(
                        table.at(row, PostsSheet.OWNER),
                        new Text(
                                "“" + ownerWords.value() + "”重复，只能有一行",
                                "“" + ownerWords.value() + "” has more than one row"));
            }
        }
    }

    private Map<Integer, Integer> rowsOf(String kind) {
        return switch (kind) {
            case CaseChoices.POOLED -> ofPools;
            case CaseChoices.RESERVED -> reserved;
            default -> ofInstitutions;
        };
    }

    private static Text unknown(boolean pooled, String owner) {
        return pooled
                ? new Text("“统筹”表中没有“" + owner + "”", "sheet 统筹 has no pool “" + owner + "”")
                : new Text("“单位”表中没有代码“" + owner + "”", "sheet 单位 has no institution with the code “" + owner + "”");
    }
}
