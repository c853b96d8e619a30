package org.dinggang.exchange.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.StructureTrees;
import org.dinggang.exchange.Structures;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.exchange.workbook.cells.WorkbookFile;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleSets;
import org.jspecify.annotations.Nullable;

/** Reads structures from the plan form, or, where there is none, from review forms; everything wrong is told with its cell. */
final class StructureWorkbookReader {

    private final Map<String, Place> places = new HashMap<>();
    private final Problems problems = new Problems(this::place);
    private final List<FormTree> institutions = new ArrayList<>();
    private @Nullable Tree ruleSet;
    private Place ruleSetPlace = new Place.WholeFile();

    private StructureWorkbookReader() {}

    /**
     * The structures.
     *
     * @throws UnusableInputException with everything that is wrong
     */
    static Structures read(Path file, RuleSets ruleSets, Structures.Purpose purpose) throws UnusableInputException {
        StructureWorkbookReader reader = new StructureWorkbookReader();
        try (WorkbookFile workbook = WorkbookFile.open(file)) {
            reader.readForms(workbook);
        }
        return reader.finish(ruleSets, purpose);
    }

    private void readForms(WorkbookFile workbook) throws UnusableInputException {
        List<String> names = workbook.sheetNames();
        if (names.contains(StructureForm.PLAN)) {
            new PlanFormReader(this, FormGrid.read(workbook, StructureForm.PLAN, problems)).read(problems);
            return;
        }
        List<String> reviews = names.stream()
                .filter(name -> name.startsWith(StructureForm.REVIEW))
                .toList();
        if (reviews.isEmpty()) {
            problems.add(
                    new Place.WholeFile(),
                    new Text(
                            "没有工作表“" + StructureForm.PLAN + "”，也没有“" + StructureForm.REVIEW + "”",
                            "there is neither a sheet “" + StructureForm.PLAN + "” nor a “" + StructureForm.REVIEW
                                    + "”"));
            problems.throwIfAny();
        }
        for (String review : reviews) {
            new ReviewFormReader(this, FormGrid.read(workbook, review, problems)).read(problems);
        }
    }

    /** A new institution whose form is there. */
    FormTree institution(Place place) {
        FormTree institution = new FormTree(place);
        institutions.add(institution);
        return institution;
    }

    /** Takes the rule set that a form names; all forms of a workbook name the same. */
    void ruleSet(@Nullable Tree named, Place place) {
        if (named == null) {
            return;
        }
        if (ruleSet == null) {
            ruleSet = named;
            ruleSetPlace = place;
        } else if (!ruleSet.equals(named)) {
            problems.add(place, new Text("同一文件中的规则集应相同", "all forms of one file name the same rule set"));
        }
    }

    private Structures finish(RuleSets ruleSets, Structures.Purpose purpose) throws UnusableInputException {
        if (institutions.isEmpty()) {
            problems.throwIfAny();
        }
        Map<String, Tree> document = new LinkedHashMap<>();
        document.put("format", new Tree.Words(StructureTrees.FORMAT));
        if (ruleSet != null) {
            document.put("ruleSet", ruleSet);
        }
        places.put("/ruleSet", ruleSetPlace);
        List<Tree> items = new ArrayList<>();
        for (FormTree institution : institutions) {
            institution.addPlaces("/institutions/" + items.size(), places);
            items.add(institution.tree());
        }
        document.put("institutions", new Tree.Items(items));
        return StructureTrees.read(new Tree.Fields(document), ruleSets, purpose, problems);
    }

    /** Where a value stands, or the nearest place around it. */
    private Place place(String pointer) {
        String nearest = pointer;
        while (!places.containsKey(nearest) && nearest.contains("/")) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return places.getOrDefault(nearest, new Place.WholeFile());
    }
}
