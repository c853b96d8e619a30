package org.dinggang.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Text;

/**
 * The names from which quotas get theirs: codes of institutions, names of pools and of limits. Kept apart from one another, so
 * that each quota name means one quota.
 */
final class Names {

    /** What a name can belong to. */
    enum Owner {
        INSTITUTION(new Text("另一单位", "another institution")),
        POOL(new Text("另一统筹", "another pool")),
        LIMIT(new Text("另一限额", "another limit"));

        private final Text label;

        Owner(Text label) {
            this.label = label;
        }
    }

    private final Map<String, Owner> owners = new HashMap<>();
    private final Map<String, Pointer> limits = new LinkedHashMap<>();
    private final Problems problems;

    Names(Problems problems) {
        this.problems = problems;
    }

    /** Takes the name for its owner; a problem where it is taken. */
    void take(String name, Owner owner, Pointer pointer) {
        Owner earlier = owners.putIfAbsent(name, owner);
        if (earlier != null) {
            problems.add(pointer, Complaints.taken(name, earlier.label));
        } else if (owner == Owner.LIMIT) {
            limits.put(name, pointer);
        }
    }

    /** Looks, once all names are known, for limits that are named like the quota of an institution or a pool. */
    void checkLimits() {
        limits.forEach((name, pointer) -> quotaOwner(name)
                .ifPresent(owner -> problems.add(
                        pointer,
                        new Text(
                                "限额名称 " + Quote.of(name) + " 与 " + Quote.of(owner) + " 的岗位数同名，请改名",
                                "the limit's name " + Quote.of(name) + " is that of a quota of " + Quote.of(owner)
                                        + "; choose another"))));
    }

    /** Whether an institution of the case has the code. */
    boolean isInstitution(String code) {
        return owners.get(code) == Owner.INSTITUTION;
    }

    /** The codes of the institutions. */
    Collection<String> institutions() {
        return owners.keySet().stream().filter(this::isInstitution).toList();
    }

    private Optional<String> quotaOwner(String name) {
        int slash = name.lastIndexOf('/');
        if (slash < 0 || GradeRange.parse(name.substring(slash + 1)).isEmpty()) {
            return Optional.empty();
        }
        Owner owner = owners.get(name.substring(0, slash));
        return owner == Owner.INSTITUTION || owner == Owner.POOL
                ? Optional.of(name.substring(0, slash))
                : Optional.empty();
    }
}
