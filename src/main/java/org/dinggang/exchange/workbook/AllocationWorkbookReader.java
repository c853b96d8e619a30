package org.dinggang.exchange.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.establishment.allocation.Measure;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.StructureTrees;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.exchange.workbook.cells.WorkbookFile;
import org.dinggang.model.Text;

/** Reads a pool and who shares it from the two sheets that an allocation ends with; everything wrong is told with its cell. */
final class AllocationWorkbookReader {

    private static final List<String> NEED_FIELDS =
            List.of("holders", "waiting", "waitingDays", "current", "cap", "pin");
    private static final int GRADES = 3;

    private final Map<String, Place> places = new HashMap<>();
    private final Problems problems = new Problems(this::place);
    private final Map<String, FormTree> members = new LinkedHashMap<>();

    private AllocationWorkbookReader() {}

    /**
     * The pool.
     *
     * @throws UnusableInputException with everything that is wrong
     */
    static AllocationRequest read(Path file) throws UnusableInputException {
        return new AllocationWorkbookReader().readSheets(file);
    }

    private AllocationRequest readSheets(Path file) throws UnusableInputException {
        FormTree document = new FormTree(new Place.WholeFile());
        try (WorkbookFile workbook = WorkbookFile.open(file)) {
            for (String name : List.of(AllocationInputSheets.POOL, AllocationInputSheets.NEEDS)) {
                if (!workbook.sheetNames().contains(name)) {
                    problems.add(
                            new Place.WholeFile(), new Text("没有工作表“" + name + "”", "there is no sheet “" + name + "”"));
                }
            }
            problems.throwIfAny();
            pool(document, FormGrid.read(workbook, AllocationInputSheets.POOL, problems));
            needs(FormGrid.read(workbook, AllocationInputSheets.NEEDS, problems));
        }
        document.put("format", new Tree.Words(StructureTrees.ALLOCATION_FORMAT), new Place.WholeFile());
        document.addPlaces("", places);
        Map<String, Tree> fields = new LinkedHashMap<>(((Tree.Fields) document.tree()).values());
        List<Tree> items = new ArrayList<>();
        for (FormTree member : members.values()) {
            member.addPlaces("/institutions/" + items.size(), places);
            items.add(member.tree());
        }
        fields.put("institutions", new Tree.Items(items));
        return StructureTrees.readAllocation(new Tree.Fields(fields), problems);
    }

    private void pool(FormTree document, FormGrid grid) {
        for (int row : below(grid, AllocationInputSheets.POOL, AllocationInputSheets.POOL_HEADINGS)) {
            if (grid.value(row, 0) != null) {
                document.put("pool", grid.label(row, 0), grid.place(row, 0));
            }
            String measure = grid.words(row, 1);
            if (!measure.isEmpty()) {
                Arrays.stream(Measure.values())
                        .filter(known -> known.label().zh().equals(measure))
                        .findFirst()
                        .ifPresentOrElse(
                                known -> document.put("measure", new Tree.Words(known.id()), grid.place(row, 1)),
                                () -> problems.add(
                                        grid.place(row, 1),
                                        new Text("应为“按候聘人数”或“按候聘时间”", "expected “按候聘人数” or “按候聘时间”")));
            }
            document.inside("posts").put(grid.words(row, 2), grid.value(row, GRADES), grid.place(row, GRADES));
        }
    }

    private void needs(FormGrid grid) {
        for (int row : below(grid, AllocationInputSheets.NEEDS, AllocationInputSheets.NEED_HEADINGS)) {
            String code = grid.words(row, 0);
            FormTree member = members.get(code);
            if (member == null) {
                member = new FormTree(grid.place(row, 0));
                members.put(code, member);
                member.put("code", grid.label(row, 0), grid.place(row, 0));
                member.put("name", grid.label(row, 1), grid.place(row, 1));
                member.put("cap", grid.value(row, 2), grid.place(row, 2));
            }
            FormTree need = member.inside("needs").inside(grid.words(row, GRADES));
            for (int field = 0; field < NEED_FIELDS.size(); field++) {
                int column = GRADES + 1 + field;
                need.put(NEED_FIELDS.get(field), grid.value(row, column), grid.place(row, column));
            }
        }
    }

    /** The rows below the headings that have something in the column of the grade. */
    private List<Integer> below(FormGrid grid, String sheet, List<String> headings) {
        Optional<Integer> top = grid.rows().stream()
                .filter(row -> grid.words(row, 0).equals(headings.getFirst()))
                .findFirst();
        if (top.isEmpty()) {
            problems.add(
                    new Place.Sheet(sheet),
                    new Text(
                            "没有以“" + headings.getFirst() + "”开头的标题行",
                            "there is no row of headings that begins with “" + headings.getFirst() + "”"));
            return List.of();
        }
        boolean known = true;
        for (int column = 0; column < headings.size(); column++) {
            if (!grid.words(top.get(), column).equals(headings.get(column))) {
                known = false;
                problems.add(
                        grid.place(top.get(), column),
                        new Text(
                                "此列标题应为“" + headings.get(column) + "”",
                                "the heading here should be “" + headings.get(column) + "”"));
            }
        }
        int grades = headings.indexOf("等级");
        return known
                ? grid.rows().stream()
                        .filter(row ->
                                row > top.get() && !grid.words(row, grades).isEmpty())
                        .toList()
                : List.of();
    }

    private Place place(String pointer) {
        String nearest = pointer;
        while (!places.containsKey(nearest) && nearest.contains("/")) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return places.getOrDefault(nearest, new Place.WholeFile());
    }
}
