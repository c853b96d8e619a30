package org.dinggang.rounds;

/**
 * What an edit would do by itself, before anything is planned anew.
 *
 * @param plan key of the plan
 * @param revision the revision that it was looked at for
 * @param edit the edit
 * @param difference from the plan as it is to the plan with the edit
 */
public record EditPreview(long plan, int revision, PlanEdit edit, PlanDifference difference) {}
