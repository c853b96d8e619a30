package org.dinggang.registry;

import java.util.List;
import org.dinggang.exchange.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * What an import would change.
 *
 * @param fileName name of the workbook
 * @param institutions institutions in it
 * @param added people who are new
 * @param changed people of whom something changes
 * @param missing people of these institutions who are not in the workbook
 * @param unchanged how many people stay as they are
 * @param structures what changes of institutions, posts, pools and limits
 * @param problems what is wrong, each with its cell; if there is anything, nothing can be imported
 * @param kept what stays as it is because the workbook has no sheet or no column for it, one for each of them
 * @param warnings that, and what has no effect, each with its cell
 * @param file what was read; null where there are problems
 */
public record ImportPreview(
        String fileName,
        List<InstitutionName> institutions,
        List<Person> added,
        List<ChangedPerson> changed,
        List<Person> missing,
        int unchanged,
        List<ChangedStructure> structures,
        List<InputProblem> problems,
        List<InputProblem> kept,
        List<InputProblem> warnings,
        @Nullable ImportedFile file) {

    /**
     * A person in short.
     *
     * @param staffCode code
     * @param name name
     * @param institutionName institution
     */
    public record Person(String staffCode, String name, String institutionName) {}

    /**
     * A person of whom something changes.
     *
     * @param person the person
     * @param fields what changes
     */
    public record ChangedPerson(Person person, List<FieldChange> fields) {
        public ChangedPerson {
            fields = List.copyOf(fields);
        }
    }

    /**
     * An institution, pool or limit of which something changes.
     *
     * @param name its name
     * @param fields what changes
     */
    public record ChangedStructure(String name, List<FieldChange> fields) {
        public ChangedStructure {
            fields = List.copyOf(fields);
        }
    }

    public ImportPreview {
        institutions = List.copyOf(institutions);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
        structures = List.copyOf(structures);
        problems = List.copyOf(problems);
        kept = List.copyOf(kept);
        warnings = List.copyOf(warnings);
    }

    /** Whether it can be imported. */
    public boolean isUsable() {
        return problems.isEmpty();
    }

    /** How many facts of people are there no more because the workbook has nothing in their place. */
    public long cleared() {
        return changed.stream()
                .flatMap(person -> person.fields().stream())
                .filter(FieldChange::clears)
                .count();
    }

    /** Whether importing it would change nothing, the missing people staying. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && structures.isEmpty();
    }
}
