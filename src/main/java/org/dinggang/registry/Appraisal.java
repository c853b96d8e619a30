package org.dinggang.registry;

import org.dinggang.model.AppraisalResult;

/**
 * Annual appraisal (年度考核).
 *
 * @param year year appraised
 * @param result result
 */
public record Appraisal(int year, AppraisalResult result) {}
