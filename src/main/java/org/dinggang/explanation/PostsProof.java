package org.dinggang.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dinggang.explanation.Candidate.Claim;
import org.dinggang.explanation.ReasonFacts.LeftOut;
import org.dinggang.explanation.ReasonFacts.PostsShort;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Why one person does not come to a grade that is an option, by planning anew without what is in the way. Posts in all quotas
 * that people of the list enter always bring the person there, once nobody ranked above is held lower by a pin: whoever ranks
 * at or above could move to the grade as well, and the plan would only gain.
 */
final class PostsProof {

    private static final int TRIED_ONE_BY_ONE = 8;

    private final Field field;
    private final PostsReasons reasons;
    private final Case neighbourhood;
    private final BestPlans bestPlans;
    private final int position;
    private final Candidate candidate;

    PostsProof(Field field, PostsReasons reasons, Case data, BestPlans bestPlans, String staffId) {
        this.field = field;
        this.reasons = reasons;
        this.bestPlans = bestPlans;
        this.position = field.position(staffId);
        this.candidate = field.candidates().get(position);
        this.neighbourhood = Neighbourhood.of(candidate.staff().institution(), data);
    }

    /** The reasons for the grade; as told without planning where nothing can be proven. */
    List<ReasonFacts> of(Grade grade) {
        int index = candidate.claimOn(grade);
        List<ReasonFacts> told = reasons.of(position, index);
        return reasons.isSettled(candidate.claims()[index], told)
                ? told
                : proven(index, told).orElse(told);
    }

    private Optional<List<ReasonFacts>> proven(int index, List<ReasonFacts> told) {
        Claim claim = candidate.claims()[index];
        List<ReasonFacts> facts = new ArrayList<>();
        Case free = neighbourhood;
        if (candidate.isPinned()) {
            facts.add(candidate.pinned());
            free = BestPlans.withoutPin(neighbourhood, candidate.staff().id());
        }
        Optional<Boolean> reached = reach(free, index, List.of(), 0);
        if (reached.isEmpty()) {
            return Optional.empty();
        }
        if (reached.get()) {
            return Optional.of(facts.isEmpty() ? List.of(new LeftOut()) : facts);
        }
        List<String> all = entered(claim, field.index(position, index));
        List<String> held = reasons.heldAbove(claim, field.index(position, index));
        if (!held.isEmpty() && !holds(reach(free, index, all, enough()))) {
            facts.add(reasons.wouldPassOver(claim, field.index(position, index), held));
            free = BestPlans.withdrawn(free, new HashSet<>(held));
            if (holds(reach(free, index, List.of(), 0))) {
                return Optional.of(facts);
            }
        }
        List<String> start = shortAsTold(told);
        List<String> quotas = !start.isEmpty() && holds(reach(free, index, start, enough())) ? start : all;
        if (quotas == all && !holds(reach(free, index, all, enough()))) {
            return Optional.empty();
        }
        quotas = indispensable(free, index, quotas);
        facts.add(reasons.postsShort(quotas, claim, field.index(position, index), needed(free, index, quotas)));
        return Optional.of(facts);
    }

    private static boolean holds(Optional<Boolean> answer) {
        return answer.orElse(false);
    }

    private Optional<Boolean> reach(Case data, int index, List<String> quotas, int posts) {
        return bestPlans.reach(data, candidate.staff(), gradesUpTo(index), added(quotas, posts));
    }

    private List<Grade> gradesUpTo(int index) {
        return Arrays.stream(candidate.claims())
                .limit(index + 1L)
                .map(claim -> Grade.of(claim.grade()))
                .toList();
    }

    private static Map<String, Integer> added(List<String> quotas, int posts) {
        Map<String, Integer> added = new HashMap<>();
        quotas.forEach(quota -> added.put(quota, posts));
        return added;
    }

    /** More posts than there are people to fill them. */
    private int enough() {
        return neighbourhood.staff().size();
    }

    private static List<String> shortAsTold(List<ReasonFacts> told) {
        return told.stream()
                .flatMap(facts -> facts instanceof PostsShort posts ? posts.quotas().stream() : Stream.empty())
                .toList();
    }

    /** Names of the quotas that the person and those ranked above enter by coming to the grade. */
    private List<String> entered(Claim claim, int place) {
        int[] members = field.members(claim.list());
        return IntStream.rangeClosed(0, place)
                .mapToObj(member -> field.candidates().get(members[member]))
                .flatMapToInt(
                        member -> Arrays.stream(member.claims()[member.claimOn(Grade.of(claim.grade()))].enters()))
                .sorted()
                .distinct()
                .mapToObj(quota -> field.quotas().all().get(quota).name())
                .distinct()
                .toList();
    }

    /** Leaves out the quotas without which posts in the others are enough, until each that is left is needed. */
    private List<String> indispensable(Case data, int index, List<String> quotas) {
        for (String quota : quotas) {
            List<String> others =
                    quotas.stream().filter(other -> !other.equals(quota)).toList();
            if (!others.isEmpty() && holds(reach(data, index, others, enough()))) {
                return indispensable(data, index, others);
            }
        }
        return quotas;
    }

    /**
     * The least number of posts that is enough; null where it is not proven. Begins with the least number that list arithmetic
     * leaves possible. Small numbers are tried one by one; beyond them it is taken that more posts do not make worse, and the
     * number is proven to be enough and one fewer not to be.
     */
    private @Nullable Integer needed(Case data, int index, List<String> quotas) {
        int fewest = FewestPosts.of(field, reasons.parameters(), data, position, index, quotas);
        int tooFew = fewest - 1;
        int posts = fewest;
        Optional<Boolean> reached = reach(data, index, quotas, posts);
        while (reached.isPresent() && !reached.get() && posts < enough()) {
            tooFew = posts;
            posts = posts < TRIED_ONE_BY_ONE ? posts + 1 : Math.min(posts + (posts - fewest) + 1, enough());
            reached = reach(data, index, quotas, posts);
        }
        if (!holds(reached)) {
            return null;
        }
        while (posts - tooFew > 1) {
            int between = (tooFew + posts) / 2;
            reached = reach(data, index, quotas, between);
            if (reached.isEmpty()) {
                return null;
            }
            if (reached.get()) {
                posts = between;
            } else {
                tooFew = between;
            }
        }
        return posts;
    }
}
