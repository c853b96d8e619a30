package org.dinggang.policy;

import org.dinggang.model.Grade;

/**
 * Option (可聘等级): a grade to which a person may lawfully be moved in this round.
 *
 * @param grade the grade
 * @param quotaExempt whether the appointment would be held outside the quotas
 */
public record Option(Grade grade, boolean quotaExempt) {}
