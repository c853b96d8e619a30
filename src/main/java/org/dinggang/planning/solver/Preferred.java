package org.dinggang.planning.solver;

import java.util.Set;
import org.dinggang.model.Grade;

/**
 * What planning prefers among plans that score alike: one that moves a person to one of some grades. A proven plan that does not
 * move the person there then proves that no best plan does.
 *
 * @param staff identifier of the person
 * @param grades options of the person
 */
public record Preferred(String staff, Set<Grade> grades) {

    /** Nobody is preferred. */
    public static final Preferred NOBODY = new Preferred("", Set.of());

    public Preferred {
        grades = Set.copyOf(grades);
    }

    /** Whether it is preferred that the person comes to the grade. */
    boolean is(String person, Grade grade) {
        return staff.equals(person) && grades.contains(grade);
    }
}
