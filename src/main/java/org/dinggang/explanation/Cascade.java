package org.dinggang.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dinggang.explanation.Candidate.Claim;
import org.dinggang.model.Grade;
import org.dinggang.policy.Parameters;

/**
 * What a best plan does where lists can be filled by themselves: from the highest grade down, each list in order. Says how far
 * somebody who comes away empty-handed is from the grade, as plain list arithmetic.
 */
final class Cascade {

    private final Field field;
    private final Coupling coupling;
    private final Openings openings;
    private final boolean digests;
    private final int[] finalGrades;
    private final int[][] turns;

    Cascade(Field field, Coupling coupling, Parameters parameters) {
        this.field = field;
        this.coupling = coupling;
        this.openings = new Openings(field, coupling, parameters);
        this.digests = parameters.overQuotaDigest() != null;
        this.finalGrades = field.candidates().stream()
                .mapToInt(candidate -> candidate.isPinned() ? candidate.fixed() : candidate.current())
                .toArray();
        this.turns = new int[field.lists().size()][];
        fill();
    }

    private void fill() {
        List<List<Integer>> exempt = exemptByGrade();
        List<Integer> order = IntStream.range(0, field.lists().size())
                .boxed()
                .sorted(Comparator.comparing(list -> field.lists().get(list).grade()))
                .toList();
        int next = 0;
        for (Grade grade : Grade.all()) {
            for (int position : exempt.get(grade.number())) {
                if (finalGrades[position] > grade.number()) {
                    place(position, claim(position, grade.number()));
                }
            }
            while (next < order.size()
                    && field.lists().get(order.get(next)).grade().equals(grade)) {
                fill(order.get(next), grade.number());
                next++;
            }
        }
    }

    private List<List<Integer>> exemptByGrade() {
        List<List<Integer>> exempt = new ArrayList<>();
        for (int grade = 0; grade <= Grade.LOWEST; grade++) {
            exempt.add(new ArrayList<>());
        }
        for (int position = 0; position < field.candidates().size(); position++) {
            Candidate candidate = field.candidates().get(position);
            for (Claim claim : candidate.claims()) {
                if (!candidate.isPinned() && claim.list() == Claim.NO_LIST) {
                    exempt.get(claim.grade()).add(position);
                }
            }
        }
        return exempt;
    }

    private Claim claim(int position, int grade) {
        for (Claim claim : field.candidates().get(position).claims()) {
            if (claim.grade() == grade) {
                return claim;
            }
        }
        throw new IllegalArgumentException("No option of grade " + grade);
    }

    private void place(int position, Claim claim) {
        finalGrades[position] = claim.grade();
        openings.leave(claim.leaves());
    }

    private void fill(int list, int grade) {
        int[] members = field.members(list);
        int open = Arrays.stream(coupling.quotasOf(list))
                .map(quota -> openings.of(quota, 0))
                .min()
                .orElse(members.length);
        int[] turn = new int[members.length];
        int turnsTaken = 0;
        boolean passing = false;
        boolean held = false;
        for (int index = 0; index < members.length; index++) {
            int position = members[index];
            Candidate candidate = field.candidates().get(position);
            turn[index] = turnsTaken + 1;
            if (candidate.isPinned()) {
                if (candidate.fixed() > grade) {
                    held = true;
                } else if (candidate.fixed() == grade && (passing || held || digests)) {
                    coupling.couple(list);
                }
            } else if (finalGrades[position] > grade) {
                turnsTaken++;
                if (!held && turnsTaken <= open) {
                    place(position, claim(position, grade));
                } else {
                    passing = true;
                }
            }
        }
        turns[list] = turn;
    }

    /** Whether what this says about the list is what best plans do. */
    boolean holdsFor(int list) {
        return coupling.isFree(list);
    }

    /** The candidate's final grade number. */
    int finalGrade(int position) {
        return finalGrades[position];
    }

    /** How many openings on the list it takes for the turn of the member at this index to come. */
    int turn(int list, int index) {
        return turns[list][index];
    }

    /** The quotas of the list that have too few openings for that turn. */
    int[] shortFor(int list, int turn) {
        return Arrays.stream(coupling.quotasOf(list))
                .filter(quota -> openings.of(quota, 0) < turn)
                .toArray();
    }

    /** The least number of posts that, added to each of these quotas of the list, makes enough openings for that turn. */
    int neededFor(int[] quotas, int turn) {
        int posts = 1;
        while (!suffices(quotas, turn, posts)) {
            posts++;
        }
        return posts;
    }

    private boolean suffices(int[] quotas, int turn, int posts) {
        for (int quota : quotas) {
            if (openings.of(quota, posts) < turn) {
                return false;
            }
        }
        return true;
    }
}
