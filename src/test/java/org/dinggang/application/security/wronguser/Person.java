package org.dinggang.application.security.wronguser;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.dinggang.access.Role;

/** Everybody who could ask for what belongs to an institution: those whom it concerns, and those whom it does not. */
public enum Person {
    OFFICER(Role.INSTITUTION, true),
    DEPARTMENT(Role.DEPARTMENT, true),
    BUREAU(Role.BUREAU, true),
    ADMINISTRATOR(Role.ADMIN, false),
    OFFICER_OF_ANOTHER(Role.INSTITUTION, false),
    DEPARTMENT_OF_OTHERS(Role.DEPARTMENT, false),
    OFFICER_OF_NONE(Role.INSTITUTION, false),
    DEPARTMENT_OF_NONE(Role.DEPARTMENT, false);

    private final Role role;
    private final boolean concerned;

    Person(Role role, boolean concerned) {
        this.role = role;
        this.concerned = concerned;
    }

    /** What he or she is. */
    public Role role() {
        return role;
    }

    /** Those who see the institution. */
    static Set<Person> whoSeeIt() {
        EnumSet<Person> found = EnumSet.noneOf(Person.class);
        Arrays.stream(values()).filter(person -> person.concerned).forEach(found::add);
        return found;
    }
}
