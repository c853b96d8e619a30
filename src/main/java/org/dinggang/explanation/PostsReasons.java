package org.dinggang.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dinggang.explanation.Candidate.Claim;
import org.dinggang.explanation.Outcome.ListOutcome;
import org.dinggang.explanation.ReasonFacts.LeftOut;
import org.dinggang.explanation.ReasonFacts.PostsShort;
import org.dinggang.explanation.ReasonFacts.WouldPassOver;
import org.dinggang.policy.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody does not come to a grade that is an option. Where lists can be filled by themselves this is list arithmetic and
 * exact; elsewhere it tells which posts are short in the plan, and leaves open how many it would take. Planning anew is for those
 * alone whom a pin holds there.
 */
final class PostsReasons {

    private static final int[] NO_QUOTAS = {};

    private final Field field;
    private final Cascade cascade;
    private final Outcome outcome;
    private final PinAlone pinAlone;
    private final Parameters parameters;

    /** Per list and index, what those above lack; worked out when it is first asked for. */
    private final int[] @Nullable [][] lackingAbove;

    PostsReasons(Field field, Cascade cascade, Outcome outcome, PinAlone pinAlone, Parameters parameters) {
        this.parameters = parameters;
        this.pinAlone = pinAlone;
        this.field = field;
        this.cascade = cascade;
        this.outcome = outcome;
        this.lackingAbove = new int[field.lists().size()][][];
    }

    /**
     * The reasons for one claim of a candidate who ends below it.
     *
     * @param position the candidate
     * @param index which of the candidate's claims
     */
    List<ReasonFacts> of(int position, int index) {
        Candidate candidate = field.candidates().get(position);
        Claim claim = candidate.claims()[index];
        List<ReasonFacts> reasons = new ArrayList<>();
        if (candidate.isPinned()) {
            reasons.add(candidate.pinned());
        }
        if (claim.list() == Claim.NO_LIST) {
            return reasons.isEmpty() ? List.of(new LeftOut()) : reasons;
        }
        if (!cascade.holdsFor(claim.list())) {
            if (!candidate.isPinned() || !pinAlone.holds(position, index)) {
                addShortInPlan(reasons, position, index);
            }
        } else if (candidate.isPinned()
                ? !wouldComeUnpinned(position, index)
                : cascade.finalGrade(position) > claim.grade()) {
            addByArithmetic(reasons, position, index);
        }
        return reasons.isEmpty() ? List.of(new LeftOut()) : reasons;
    }

    /** Parameters of the rule set. */
    Parameters parameters() {
        return parameters;
    }

    /** Whether these reasons for the claim are known to be complete, so that planning has nothing to add. */
    boolean isSettled(Claim claim, List<ReasonFacts> reasons) {
        return claim.list() == Claim.NO_LIST
                || (cascade.holdsFor(claim.list())
                        && reasons.stream()
                                .noneMatch(facts -> facts instanceof PostsShort posts && posts.needed() == null));
    }

    /** Whether without the pin the candidate would come to the claim's grade or a better one. */
    private boolean wouldComeUnpinned(int position, int index) {
        Candidate candidate = field.candidates().get(position);
        for (int better = 0; better <= index; better++) {
            Claim claim = candidate.claims()[better];
            if (claim.list() == Claim.NO_LIST) {
                return true;
            }
            int turn = cascade.turn(claim.list(), field.index(position, better));
            if (heldAbove(claim, field.index(position, better)).isEmpty()
                    && cascade.shortFor(claim.list(), turn).length == 0) {
                return true;
            }
        }
        return false;
    }

    private void addByArithmetic(List<ReasonFacts> reasons, int position, int index) {
        Candidate candidate = field.candidates().get(position);
        Claim claim = candidate.claims()[index];
        int place = field.index(position, index);
        List<String> held = heldAbove(claim, place);
        if (!held.isEmpty()) {
            reasons.add(new WouldPassOver(
                    listName(claim), outcome.ofList(claim.list()).places()[place], held));
        }
        int turn = cascade.turn(claim.list(), place);
        int[] quotas = cascade.shortFor(claim.list(), turn);
        if (quotas.length > 0) {
            boolean exact = held.isEmpty() && (!candidate.isPinned() || candidate.fixed() == candidate.current());
            reasons.add(postsShort(quotas, claim, place, exact ? cascade.neededFor(quotas, turn) : null));
        }
    }

    private void addShortInPlan(List<ReasonFacts> reasons, int position, int index) {
        Claim claim = field.candidates().get(position).claims()[index];
        int place = field.index(position, index);
        int[] full = outcome.fullFor(position, claim);
        List<String> held = heldAbove(claim, place);
        if (full.length > 0) {
            reasons.add(postsShort(full, claim, place, null));
        } else if (!held.isEmpty()) {
            reasons.add(new WouldPassOver(
                    listName(claim), outcome.ofList(claim.list()).places()[place], held));
        } else if (lackingAbove(claim)[place].length > 0) {
            reasons.add(postsShort(lackingAbove(claim)[place], claim, place, null));
        }
    }

    private String listName(Claim claim) {
        return field.lists().get(claim.list()).name();
    }

    WouldPassOver wouldPassOver(Claim claim, int place, List<String> held) {
        return new WouldPassOver(listName(claim), outcome.ofList(claim.list()).places()[place], held);
    }

    private PostsShort postsShort(int[] quotas, Claim claim, int place, @Nullable Integer needed) {
        List<String> names = Arrays.stream(quotas)
                .mapToObj(quota -> field.quotas().all().get(quota).name())
                .toList();
        return postsShort(names, claim, place, needed);
    }

    PostsShort postsShort(List<String> quotas, Claim claim, int place, @Nullable Integer needed) {
        ListOutcome list = outcome.ofList(claim.list());
        List<Integer> appointed = list.appointed();
        return new PostsShort(
                quotas,
                listName(claim),
                list.places()[place],
                appointed.size(),
                appointed.isEmpty() ? null : staffAt(claim, appointed.getLast()),
                needed);
    }

    private String staffAt(Claim claim, int index) {
        return field.candidates()
                .get(field.members(claim.list())[index])
                .staff()
                .id();
    }

    /** Those ranked above whom a pin holds below the claim's grade, the best first. */
    List<String> heldAbove(Claim claim, int place) {
        List<String> held = new ArrayList<>();
        int[] members = field.members(claim.list());
        for (int pinned : field.pinnedOn(claim.list())) {
            if (pinned < place && field.candidates().get(members[pinned]).fixed() > claim.grade()) {
                held.add(staffAt(claim, pinned));
            }
        }
        return held;
    }

    /** For each index of the list, the quotas that are full for some member above who ends lower than the grade. */
    private int[][] lackingAbove(Claim claim) {
        int[][] known = lackingAbove[claim.list()];
        if (known != null) {
            return known;
        }
        int[] members = field.members(claim.list());
        int[][] lacking = new int[members.length][];
        int[] sofar = NO_QUOTAS;
        for (int index = 0; index < members.length; index++) {
            lacking[index] = sofar;
            if (outcome.finalGrade(members[index]) > claim.grade()) {
                sofar = union(sofar, outcome.fullFor(members[index], claimAt(members[index], claim.list())));
            }
        }
        lackingAbove[claim.list()] = lacking;
        return lacking;
    }

    private Claim claimAt(int position, int list) {
        return Arrays.stream(field.candidates().get(position).claims())
                .filter(claim -> claim.list() == list)
                .findFirst()
                .orElseThrow();
    }

    private static int[] union(int[] some, int[] others) {
        return others.length == 0
                ? some
                : IntStream.concat(Arrays.stream(some), Arrays.stream(others))
                        .sorted()
                        .distinct()
                        .toArray();
    }
}
