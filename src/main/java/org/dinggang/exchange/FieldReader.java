package org.dinggang.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.model.Grade;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one object as what they should be. What is not is reported with its pointer and read as if it were
 * absent, so that the rest can still be looked at; a required field that is absent is reported too.
 */
final class FieldReader {

    private final Map<String, Tree> values;
    private final Pointer pointer;
    private final Problems problems;

    private FieldReader(Map<String, Tree> values, Pointer pointer, Problems problems) {
        this.values = values;
        this.pointer = pointer;
        this.problems = problems;
    }

    /** A reader of the object, with every field reported that is not known; null, and a problem, where it is no object. */
    static @Nullable FieldReader of(Tree tree, Pointer pointer, Problems problems, Set<String> known) {
        FieldReader reader = tolerant(tree, pointer, problems);
        if (reader != null) {
            for (String name : reader.values.keySet()) {
                if (!known.contains(name)) {
                    problems.add(pointer.field(name), () -> Complaints.unknownField(name, known));
                }
            }
        }
        return reader;
    }

    /** A reader of the object, whatever other fields it has; null, and a problem, where it is no object. */
    static @Nullable FieldReader tolerant(Tree tree, Pointer pointer, Problems problems) {
        if (tree instanceof Tree.Fields fields) {
            return new FieldReader(fields.values(), pointer, problems);
        }
        if (!(tree instanceof Tree.Unusable)) {
            problems.add(pointer, Complaints.notAnObject(tree));
        }
        return null;
    }

    /** Pointer to the field. */
    Pointer at(String name) {
        return pointer.field(name);
    }

    /** Reports the value of the field. */
    void complain(String name, Text message) {
        problems.add(at(name), message);
    }

    /** Reports the value of that pointer. */
    void complain(Pointer at, Text message) {
        problems.add(at, message);
    }

    /** Whether the field is there, whatever it holds. */
    boolean has(String name) {
        return value(name) != null;
    }

    /** The value of the field; null where it is absent or null. */
    @Nullable
    Tree value(String name) {
        Tree value = values.get(name);
        return value instanceof Tree.Nothing ? null : value;
    }

    /** The value of the field, null included; null where it is absent. */
    @Nullable
    Tree given(String name) {
        return values.get(name);
    }

    /** The value of a field that must be there; null, and a problem, where it is not. */
    @Nullable
    Tree requiredValue(String name) {
        Tree value = value(name);
        if (value == null) {
            complain(name, Complaints.missing());
        }
        return value;
    }

    /** A string with something in it; null where it is absent. */
    @Nullable
    String words(String name) {
        Tree value = value(name);
        return value == null ? null : Scalars.words(value, at(name), problems);
    }

    /** A string that must be there; null, and a problem, where it is not. */
    @Nullable
    String requiredWords(String name) {
        Tree value = requiredValue(name);
        return value == null ? null : Scalars.words(value, at(name), problems);
    }

    /** A date; null where it is absent. */
    @Nullable
    LocalDate date(String name) {
        Tree value = value(name);
        return value == null ? null : Scalars.date(value, at(name), problems);
    }

    /** A date that must be there; null, and a problem, where it is not. */
    @Nullable
    LocalDate requiredDate(String name) {
        return requiredValue(name) == null ? null : date(name);
    }

    /** A truth value, or what it is taken for where it is absent. */
    boolean flag(String name, boolean standard) {
        Tree value = value(name);
        if (value == null || value instanceof Tree.Unusable) {
            return standard;
        }
        if (value instanceof Tree.Flag flag) {
            return flag.value();
        }
        complain(name, Complaints.notAFlag(value));
        return standard;
    }

    /** A number from 0 that must be there; null, and a problem, where it is not. */
    @Nullable
    Integer requiredCount(String name, int greatest) {
        Tree value = requiredValue(name);
        return value == null ? null : Scalars.count(value, at(name), problems, greatest);
    }

    /** A grade; null where it is absent. */
    @Nullable
    Grade grade(String name) {
        Tree value = value(name);
        return value == null ? null : Scalars.grade(value, at(name), problems);
    }

    /** A grade that must be there; null, and a problem, where it is not. */
    @Nullable
    Grade requiredGrade(String name) {
        Tree value = requiredValue(name);
        return value == null ? null : Scalars.grade(value, at(name), problems);
    }

    /** One of several words; null where it is absent. */
    <E> @Nullable E choice(String name, Map<String, E> choices) {
        Tree value = value(name);
        return value == null ? null : Scalars.choice(value, at(name), problems, choices);
    }

    /** The elements of a list, none where it is absent. */
    List<Tree> items(String name) {
        Tree value = value(name);
        if (value instanceof Tree.Items items) {
            return items.values();
        }
        if (value != null && !(value instanceof Tree.Unusable)) {
            complain(name, Complaints.notAList(value));
        }
        return List.of();
    }

    /** The elements of a list that must have some; problems where it has not. */
    List<Tree> requiredItems(String name) {
        Tree value = requiredValue(name);
        if (value instanceof Tree.Items items && items.values().isEmpty()) {
            complain(name, Complaints.emptyList());
        }
        return value == null ? List.of() : items(name);
    }

    /** The fields of an object whose names are data, none where it is absent. */
    Map<String, Tree> entries(String name) {
        Tree value = value(name);
        if (value instanceof Tree.Fields fields) {
            return fields.values();
        }
        if (value != null && !(value instanceof Tree.Unusable)) {
            complain(name, Complaints.notAnObject(value));
        }
        return Map.of();
    }
}
