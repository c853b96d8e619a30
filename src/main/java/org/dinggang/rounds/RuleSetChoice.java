package org.dinggang.rounds;

import java.time.LocalDate;
import org.dinggang.model.Objective;
import org.dinggang.model.Text;

/**
 * A rule set that a round can use.
 *
 * @param name name
 * @param title what people call it
 * @param validFrom the day from which it applies
 * @param objective the objective that holds where the round says nothing else
 */
public record RuleSetChoice(String name, Text title, LocalDate validFrom, Objective objective) {}
