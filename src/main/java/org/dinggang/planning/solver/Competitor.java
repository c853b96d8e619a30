package org.dinggang.planning.solver;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Somebody whose appointment local search decides. Public only because Timefold asks for it. */
@PlanningEntity
public final class Competitor {

    private int index;
    private List<Integer> choices = List.of();
    private @Nullable Integer choice;

    /** For Timefold. */
    public Competitor() {}

    Competitor(int index, int choices, int choice) {
        this.index = index;
        this.choices = IntStream.range(0, choices).boxed().toList();
        this.choice = valueOf(choice);
    }

    Competitor copy() {
        Competitor copy = new Competitor();
        copy.index = index;
        copy.choices = choices;
        copy.choice = choice;
        return copy;
    }

    /** The choices among which there is to decide, by index. */
    @ValueRangeProvider
    public List<Integer> getChoices() {
        return choices;
    }

    /** The choice taken, null for somebody who stays. */
    @PlanningVariable(allowsUnassigned = true)
    public @Nullable Integer getChoice() {
        return choice;
    }

    /** Takes a choice, or null to stay. */
    public void setChoice(@Nullable Integer choice) {
        this.choice = choice;
    }

    /** Position in the part. */
    int index() {
        return index;
    }

    /** Index of the choice taken, or {@link Part#STAYS}. */
    int choice() {
        return choice == null ? Part.STAYS : choice;
    }

    /** What the planning variable holds for an index of a choice or {@link Part#STAYS}. */
    static @Nullable Integer valueOf(int choice) {
        return choice == Part.STAYS ? null : Integer.valueOf(choice);
    }
}
