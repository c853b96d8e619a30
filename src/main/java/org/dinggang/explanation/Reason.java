package org.dinggang.explanation;

import java.time.LocalDate;
import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Text;
import org.dinggang.policy.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the way of a person and a grade. The reasons of one grade together are true: without all of them,
 * and with nothing else changed, the grade is lawful or the person is appointed.
 *
 * @param grade the grade that it stands in the way of; null where it concerns no single grade
 * @param facts the facts that decide
 * @param clauses where it is written; empty for what no clause says
 * @param sentence the reason in a sentence
 */
public record Reason(@Nullable Grade grade, ReasonFacts facts, List<Clause> clauses, Text sentence) {

    public Reason {
        clauses = List.copyOf(clauses);
    }

    /** Identifier of what stands in the way: that of a rule, or one of {@link ReasonFacts}. */
    public String rule() {
        return facts.rule();
    }

    /** The first day on which time alone removes it; null where time alone does not. */
    public @Nullable LocalDate earliest() {
        return facts.earliest();
    }
}
