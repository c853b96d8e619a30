package org.dinggang.exchange.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.exchange.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Lists whose rows may go on: a further row that repeats the name and otherwise fills in institutions only adds institutions, so
 * that no cell must hold a thousand of them.
 */
final class MemberRows {

    /** How many institutions are written into one cell, at most of the length that codes can have. */
    private static final int MEMBERS_IN_CELL = 50;

    private final SheetTable table;
    private final Column name;
    private final Column members;
    private final List<Integer> firstRows = new ArrayList<>();
    private final Map<Integer, List<Tree>> memberLists = new LinkedHashMap<>();

    /** The elements of the table, by their columns for name and institutions. */
    MemberRows(SheetTable table, Column name, Column members, List<Column> columns, Directory directory) {
        this.table = table;
        this.name = name;
        this.members = members;
        Map<String, Integer> byName = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            String element = table.words(row, name);
            Integer first = element == null ? null : byName.get(element);
            if (first == null || !isContinuation(row, columns)) {
                firstRows.add(row);
                first = row;
                if (element != null) {
                    byName.putIfAbsent(element, row);
                }
            }
            memberLists.computeIfAbsent(first, added -> new ArrayList<>()).addAll(codes(row, directory));
        }
    }

    /** Number of elements. */
    int size() {
        return firstRows.size();
    }

    /** The row where an element begins. */
    int row(int element) {
        return firstRows.get(element);
    }

    /** The institutions of an element; null where none are filled in. */
    @Nullable
    Tree members(int element) {
        int row = firstRows.get(element);
        if (table.value(row, members) instanceof Tree.Unusable unusable) {
            return unusable;
        }
        List<Tree> codes = memberLists.getOrDefault(row, List.of());
        return codes.isEmpty() ? null : new Tree.Items(codes);
    }

    private boolean isContinuation(int row, List<Column> columns) {
        return columns.stream()
                .filter(column -> column != name && column != members)
                .allMatch(column -> !table.has(column) || table.value(row, column) == null);
    }

    private List<Tree> codes(int row, Directory directory) {
        List<Tree> codes = new ArrayList<>();
        if (table.value(row, members) instanceof Tree.Items items) {
            for (Tree item : items.values()) {
                codes.add(item instanceof Tree.Words words ? new Tree.Words(directory.codeOf(words.value())) : item);
            }
        }
        return codes;
    }

    /** Cuts a list of institutions into what a cell each holds; at least one piece. */
    static List<List<String>> pieces(List<String> institutions) {
        List<List<String>> pieces = new ArrayList<>();
        for (int from = 0; from < institutions.size(); from += MEMBERS_IN_CELL) {
            pieces.add(institutions.subList(from, Math.min(institutions.size(), from + MEMBERS_IN_CELL)));
        }
        return pieces.isEmpty() ? List.of(List.of()) : pieces;
    }
}
