package org.dinggang.planning;

import org.dinggang.model.Grade;

/**
 * A tie that only the identifier breaks at the border of a competition list: a collective decision (集体研究) is needed before
 * the plan can be submitted.
 *
 * @param list name of the competition list
 * @param grade grade competed for
 * @param appointed the last one appointed
 * @param notAppointed the first one not appointed
 */
public record Tie(String list, Grade grade, String appointed, String notAppointed) {}
