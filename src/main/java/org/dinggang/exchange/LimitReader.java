package org.dinggang.exchange;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dinggang.model.Grade;
import org.dinggang.model.Limit;
import org.jspecify.annotations.Nullable;

/** Reads limits. */
final class LimitReader {

    static final Set<String> FIELDS = Set.of("name", "institutions", "sections", "series", "grades", "max");

    private final Names names;
    private final Members members;
    private final Problems problems;

    LimitReader(Names names, Problems problems) {
        this.names = names;
        this.members = new Members(names, problems);
        this.problems = problems;
    }

    /** The limit; null, and problems, where it cannot be used. */
    @Nullable
    Limit read(Tree tree, Pointer pointer) {
        FieldReader fields = FieldReader.of(tree, pointer, problems, FIELDS);
        if (fields == null) {
            return null;
        }
        String name = fields.requiredWords("name");
        if (name != null) {
            names.take(name, Names.Owner.LIMIT, fields.at("name"));
        }
        List<String> institutions = members.institutions(fields);
        List<String> sections = members.words(fields, "sections");
        List<String> series = members.words(fields, "series");
        SortedSet<Grade> grades = grades(fields);
        Integer max = fields.requiredCount("max", PostsReader.GREATEST);
        return name == null || max == null ? null : new Limit(name, institutions, sections, series, grades, max);
    }

    private SortedSet<Grade> grades(FieldReader fields) {
        List<Tree> items = fields.requiredItems("grades");
        SortedSet<Grade> grades = new TreeSet<>();
        for (int index = 0; index < items.size(); index++) {
            Pointer pointer = fields.at("grades").element(index);
            Grade grade = Scalars.grade(items.get(index), pointer, problems);
            if (grade != null && !grades.add(grade)) {
                problems.add(pointer, Complaints.repeated(items.get(index)));
            }
        }
        return grades;
    }
}
