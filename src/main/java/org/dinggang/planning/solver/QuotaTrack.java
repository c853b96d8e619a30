package org.dinggang.planning.solver;

/**
 * How the exhaustive search follows one quota through its steps, in as few different values as later steps can tell apart.
 *
 * <ul>
 *   <li>{@link Form#LINEAR}: first count = places open; more places than competitors still to come are as good as exactly so many.
 *   <li>{@link Form#EXCESS}: the set is over its maximum and nobody enters until the excess is gone: first count = places open,
 *       negative in excess; second count = 1 once somebody has entered.
 *   <li>{@link Form#NET}: other blocks share the quota, so nothing is refused: first count = entered less left, kept to the end.
 *   <li>{@link Form#COUNTED}: first count = competitors entered, second count = competitors who left.
 * </ul>
 */
final class QuotaTrack {

    /** How a quota is followed. */
    enum Form {
        LINEAR,
        EXCESS,
        NET,
        COUNTED
    }

    static final int IMPOSSIBLE = -1;

    private final PartQuota quota;
    private final boolean mayBreak;
    private final Form form;
    private final int firstStep;
    private final int lastStep;
    private final int[] touchingSteps;
    private final int[] enteringAfter;
    private final int[] leavingAfter;
    private final int entering;
    private final int leaving;

    /**
     * A track.
     *
     * @param quota the quota
     * @param shared whether other blocks share it and its use is only to be counted
     * @param mayBreak whether pins break some quota of the part, so that breaking is a matter of degree
     * @param touchingSteps the steps that may enter or leave it, ascending, at least one
     * @param enters whether the step may enter it, by position in {@code touchingSteps}
     * @param leaves whether the step may leave it
     */
    QuotaTrack(
            PartQuota quota,
            boolean shared,
            boolean mayBreak,
            int[] touchingSteps,
            boolean[] enters,
            boolean[] leaves) {
        this.quota = quota;
        this.mayBreak = mayBreak;
        this.touchingSteps = touchingSteps;
        this.firstStep = touchingSteps[0];
        this.lastStep = touchingSteps[touchingSteps.length - 1];
        this.enteringAfter = new int[touchingSteps.length + 1];
        this.leavingAfter = new int[touchingSteps.length + 1];
        for (int position = touchingSteps.length - 1; position >= 0; position--) {
            enteringAfter[position] = enteringAfter[position + 1] + (enters[position] ? 1 : 0);
            leavingAfter[position] = leavingAfter[position + 1] + (leaves[position] ? 1 : 0);
        }
        this.entering = enteringAfter[0];
        this.leaving = leavingAfter[0];
        if (shared) {
            this.form = Form.NET;
        } else if (mayBreak || quota.digestLeave() > 0) {
            this.form = Form.COUNTED;
        } else {
            this.form = quota.isLinear() ? Form.LINEAR : Form.EXCESS;
        }
    }

    int firstStep() {
        return firstStep;
    }

    boolean isLiveAfter(int step) {
        return firstStep <= step && (step < lastStep || form == Form.NET);
    }

    /** The first count before anybody has been decided. */
    int initial() {
        return switch (form) {
            case LINEAR -> quota.mayEnter(0) - quota.fixedIn();
            case EXCESS -> quota.room() + quota.fixedOut() - quota.fixedIn();
            case NET, COUNTED -> 0;
        };
    }

    int lowest(int step) {
        return switch (form) {
            case LINEAR -> -leavingFrom(step);
            case EXCESS -> -leavingFrom(step) - 1;
            case NET -> -leaving;
            case COUNTED -> 0;
        };
    }

    int highest(int step) {
        return form == Form.LINEAR || form == Form.EXCESS ? enteringFrom(step) : entering;
    }

    int secondHighest() {
        return switch (form) {
            case LINEAR, NET -> 0;
            case EXCESS -> 1;
            case COUNTED -> leaving;
        };
    }

    private int enteringFrom(int step) {
        return enteringAfter[positionAfter(step)];
    }

    private int leavingFrom(int step) {
        return quota.sameRound() ? leavingAfter[positionAfter(step)] : 0;
    }

    private int positionAfter(int step) {
        int found = java.util.Arrays.binarySearch(touchingSteps, step);
        return found >= 0 ? found + 1 : -found - 1;
    }

    void enter(FrontierState state, int index) {
        switch (form) {
            case LINEAR -> state.first[index]--;
            case EXCESS -> {
                state.first[index]--;
                state.second[index] = 1;
            }
            case NET, COUNTED -> state.first[index]++;
        }
    }

    void leave(FrontierState state, int index) {
        switch (form) {
            case LINEAR, EXCESS -> state.first[index] += quota.sameRound() ? 1 : 0;
            case NET -> state.first[index] -= quota.sameRound() ? 1 : 0;
            case COUNTED -> state.second[index]++;
        }
    }

    /**
     * Settles the quota after a step that may have touched it: brings the counts to their normal form.
     *
     * @return places by which it is broken, once the last such step is over; 0 before; {@link #IMPOSSIBLE} where no
     *     continuation keeps it
     */
    int settle(FrontierState state, int index, int step) {
        int arriving = enteringFrom(step);
        int departing = leavingFrom(step);
        switch (form) {
            case LINEAR -> {
                if (state.first[index] + departing < 0) {
                    return IMPOSSIBLE;
                }
                state.first[index] = Math.min(state.first[index], arriving);
                return 0;
            }
            case EXCESS -> {
                if (state.second[index] == 1 && state.first[index] + departing < 0) {
                    return IMPOSSIBLE;
                }
                state.first[index] = Math.max(Math.min(state.first[index], arriving), -departing - 1);
                return 0;
            }
            case NET -> {
                return 0;
            }
            case COUNTED -> {
                if (mayBreak) {
                    return step < lastStep ? 0 : quota.brokenBy(state.first[index], state.second[index]);
                }
                int in = state.first[index];
                return quota.fixedIn() + in > quota.mayEnter(state.second[index] + departing) && in > 0
                        ? IMPOSSIBLE
                        : 0;
            }
        }
        throw new IllegalStateException();
    }
}
