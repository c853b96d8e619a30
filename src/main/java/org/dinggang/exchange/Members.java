package org.dinggang.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads lists of words in which nothing may appear twice: members of pools and limits, sections, series. */
final class Members {

    private final Names names;
    private final Problems problems;

    Members(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /** Codes of institutions, all of the case, at least one. */
    List<String> institutions(FieldReader owner) {
        return distinct(owner, "institutions", owner.requiredItems("institutions"), true);
    }

    /** Words of any kind, none where the field is absent. */
    List<String> words(FieldReader owner, String name) {
        return distinct(owner, name, owner.items(name), false);
    }

    private List<String> distinct(FieldReader owner, String name, List<Tree> items, boolean known) {
        Set<String> seen = new HashSet<>();
        List<String> members = new ArrayList<>(items.size());
        for (int index = 0; index < items.size(); index++) {
            Pointer pointer = owner.at(name).element(index);
            String member = Scalars.words(items.get(index), pointer, problems);
            if (member == null) {
                continue;
            }
            if (!seen.add(member)) {
                problems.add(pointer, Complaints.repeated(items.get(index)));
            } else if (known && !names.isInstitution(member)) {
                problems.add(pointer, () -> Complaints.unknownInstitution(member, names.institutions()));
            }
            members.add(member);
        }
        return members;
    }
}
