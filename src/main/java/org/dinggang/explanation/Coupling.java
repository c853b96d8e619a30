package org.dinggang.explanation;

import java.util.Arrays;
import java.util.List;
import org.dinggang.explanation.Candidate.Claim;
import org.dinggang.model.Objective;
import org.dinggang.planning.Quota;
import org.dinggang.planning.QuotaCount;
import org.dinggang.policy.Parameters;

/**
 * Which competition lists hang together, and where each list can be filled by itself from the highest grade down: merit
 * comes first, everybody on a list enters the same quotas, no quota is entered through two lists, and what leaves a quota is
 * known before anybody enters it. A quota that cannot be used up whatever is planned couples nothing. People held by a pin
 * count as if they competed, so that the answer still holds on the day the pin is taken away.
 */
final class Coupling {

    private static final int[] NO_QUOTAS = {};
    private static final int NONE = -1;

    private final Field field;
    private final Parameters parameters;
    private final int[] possibleEntrants;
    private final int[][] quotasOf;
    private final int[] enteredThrough;
    private final int[] parent;
    private final boolean[] coupled;

    Coupling(Field field, Parameters parameters) {
        this.field = field;
        this.parameters = parameters;
        int quotas = field.quotas().all().size();
        int lists = field.lists().size();
        this.possibleEntrants = possibleEntrants(field, quotas);
        this.quotasOf = new int[lists][];
        this.enteredThrough = new int[quotas];
        Arrays.fill(enteredThrough, NONE);
        this.parent = new int[lists];
        for (int list = 0; list < lists; list++) {
            parent[list] = list;
        }
        this.coupled = new boolean[lists];
        joinByEntering();
        joinByLeaving();
        if (parameters.objective() != Objective.MERIT_FIRST) {
            Arrays.fill(coupled, true);
        }
    }

    private static int[] possibleEntrants(Field field, int quotas) {
        int[] entrants = new int[quotas];
        int[] lastSeen = new int[quotas];
        Arrays.fill(lastSeen, NONE);
        List<Candidate> candidates = field.candidates();
        for (int index = 0; index < candidates.size(); index++) {
            for (Claim claim : candidates.get(index).claims()) {
                for (int quota : claim.enters()) {
                    if (lastSeen[quota] != index) {
                        lastSeen[quota] = index;
                        entrants[quota]++;
                    }
                }
            }
        }
        return entrants;
    }

    private void joinByEntering() {
        for (Candidate candidate : field.candidates()) {
            int first = NONE;
            for (Claim claim : candidate.claims()) {
                if (claim.list() == Claim.NO_LIST) {
                    continue;
                }
                int[] entered = thatCanBind(claim.enters());
                if (quotasOf[claim.list()] == null) {
                    quotasOf[claim.list()] = entered;
                } else if (!Arrays.equals(quotasOf[claim.list()], entered)) {
                    couple(claim.list());
                }
                for (int quota : entered) {
                    enter(quota, claim.list());
                }
                if (first != NONE) {
                    join(first, claim.list());
                }
                first = claim.list();
            }
        }
    }

    private void enter(int quota, int list) {
        if (enteredThrough[quota] == NONE) {
            enteredThrough[quota] = list;
        } else if (enteredThrough[quota] != list) {
            join(enteredThrough[quota], list);
            couple(list);
        }
        if (isBrokenByPins(quota)) {
            couple(list);
        }
    }

    private void joinByLeaving() {
        for (Candidate candidate : field.candidates()) {
            for (Claim claim : candidate.claims()) {
                for (int quota : claim.leaves()) {
                    leave(quota, claim);
                }
            }
        }
    }

    private void leave(int quota, Claim claim) {
        boolean onList = claim.list() != Claim.NO_LIST;
        int entry = enteredThrough[quota];
        if (entry != NONE) {
            int entryGrade = field.lists().get(entry).grade().number();
            if (onList) {
                join(entry, claim.list());
            }
            if (onList ? claim.grade() >= entryGrade : claim.grade() > entryGrade) {
                couple(entry);
            }
        }
        if (onList && isBrokenByPins(quota)) {
            couple(claim.list());
        }
    }

    private int[] thatCanBind(int[] quotas) {
        return quotas.length == 0
                ? NO_QUOTAS
                : Arrays.stream(quotas).filter(this::canBind).toArray();
    }

    private boolean canBind(int quota) {
        return field.before(quota) - field.leavers(quota) + field.pinnedIn(quota) + possibleEntrants[quota]
                > field.quotas().all().get(quota).max();
    }

    private boolean isBrokenByPins(int index) {
        Quota quota = field.quotas().all().get(index);
        return new QuotaCount(
                                quota.max(),
                                field.before(index),
                                field.leavers(index),
                                field.pinnedOut(index),
                                field.pinnedIn(index))
                        .brokenBy(parameters)
                > 0;
    }

    private int rootOf(int list) {
        int root = list;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private void join(int one, int other) {
        int root = rootOf(one);
        int joined = rootOf(other);
        parent[joined] = root;
        coupled[root] |= coupled[joined];
    }

    /** Marks everything that hangs together with the list as beyond list arithmetic. */
    void couple(int list) {
        coupled[rootOf(list)] = true;
    }

    /** Whether the list, and everything that hangs together with it, can be filled list by list. */
    boolean isFree(int list) {
        return !coupled[rootOf(list)];
    }

    /** The quotas that can be short for the list; the same for everybody on it where the list is free. */
    int[] quotasOf(int list) {
        return quotasOf[list] == null ? NO_QUOTAS : quotasOf[list];
    }

    /** People who could enter the quota's set, pinned ones among them. */
    int possibleEntrants(int quota) {
        return possibleEntrants[quota];
    }
}
