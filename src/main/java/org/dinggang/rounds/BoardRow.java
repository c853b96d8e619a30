package org.dinggang.rounds;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dinggang.planning.Quota;
import org.dinggang.planning.QuotaUse;

/**
 * A row of the post board: a quota with the people behind each of its numbers.
 *
 * @param quota the quota
 * @param use how the plan uses it
 * @param staying identifiers of the people in it before and after the round
 * @param leaving identifiers of those who have left the institution by the effective date
 * @param movedOut identifiers of those whom the plan moves out of it
 * @param entering identifiers of those whom the plan moves into it
 * @param exemptBefore identifiers of those at its grades who are held outside it before the round
 * @param exempt identifiers of those at its grades who are held outside it after the round
 * @param waiting identifiers of those to whom a grade of it is open and who do not come to it or a better one
 * @param reserved approved posts that are kept free and not counted in its maximum
 * @param brokenBy by how many places it is broken; 0 where it is kept
 */
public record BoardRow(
        Quota quota,
        QuotaUse use,
        List<String> staying,
        List<String> leaving,
        List<String> movedOut,
        List<String> entering,
        List<String> exemptBefore,
        List<String> exempt,
        List<String> waiting,
        int reserved,
        int brokenBy) {

    public BoardRow {
        staying = List.copyOf(staying);
        leaving = List.copyOf(leaving);
        movedOut = List.copyOf(movedOut);
        entering = List.copyOf(entering);
        exemptBefore = List.copyOf(exemptBefore);
        exempt = List.copyOf(exempt);
        waiting = List.copyOf(waiting);
    }

    /** Identifiers of those who come to be held outside it at its grades. */
    public List<String> exemptEntering() {
        return without(exempt, exemptBefore);
    }

    /** Identifiers of those who are held outside it at its grades no more. */
    public List<String> exemptLeaving() {
        return without(exemptBefore, exempt);
    }

    private static List<String> without(List<String> people, List<String> others) {
        Set<String> left = new LinkedHashSet<>(people);
        others.forEach(left::remove);
        return List.copyOf(left);
    }

    /** Posts approved, those kept free among them. */
    public int approved() {
        return use.max() + reserved;
    }

    /** Posts that stay free after the round; 0 where the quota is full or over its maximum. */
    public int vacant() {
        return Math.max(0, use.max() - use.after());
    }

    /** By how many people the quota is over its maximum after the round, from the past or by the plan. */
    public int over() {
        return Math.max(0, use.after() - use.max());
    }
}
