package org.dinggang.planning;

/**
 * How a plan uses a quota.
 *
 * @param quota name of the quota
 * @param max its maximum
 * @param before people in the set before the round
 * @param after people in the set after the round
 * @param entrants people in the set after the round who were not in it before
 * @param exempt people at its grades held outside it after the round (shown as "2+1")
 */
public record QuotaUse(String quota, int max, int before, int after, int entrants, int exempt) {}
