package org.dinggang.model;

import org.jspecify.annotations.Nullable;

/**
 * An approved exception (例外批准) that lifts one in-principle rule for a person or, for the rules on institutions, for an
 * institution.
 *
 * @param rule identifier of the rule that is lifted
 * @param grade the grade that the waiver permits; for {@code sequential} and {@code first-appointment} only
 * @param document number of the approving document
 */
public record Waiver(String rule, @Nullable Grade grade, String document) {}
