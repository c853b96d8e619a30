package org.dinggang.planning.solver;

/**
 * Where the planning of a part stands.
 *
 * @param plan the best plan so far
 * @param levels what it scores
 * @param method how it was found
 * @param proven whether no plan is better
 */
record PartOutcome(int[] plan, PartLevels levels, PartReport.Method method, boolean proven) {}
