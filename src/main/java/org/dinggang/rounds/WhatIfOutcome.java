package org.dinggang.rounds;

/**
 * What would be different.
 *
 * @param question the question
 * @param difference from the best plan as things are to the best plan as they would be. The plan looked at is taken for the best one
 *     as things are where it scores as well
 * @param fromThisPlan whether the plan looked at is the first of the two; otherwise planning has found a better one as things are
 * @param proven whether there are proofs that no plans are better than these two
 */
public record WhatIfOutcome(WhatIf question, PlanDifference difference, boolean fromThisPlan, boolean proven) {}
