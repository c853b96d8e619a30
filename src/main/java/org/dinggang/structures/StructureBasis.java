package org.dinggang.structures;

import org.dinggang.establishment.StructureRequest;
import org.dinggang.policy.InstitutionLevel;
import org.jspecify.annotations.Nullable;

/**
 * What the posts of a version are calculated from and checked against.
 *
 * @param ruleSet name of the rule set
 * @param level whose institution it is
 * @param table identifier of the rule set's ratio table; null where the shares of the request stand for themselves, or none apply
 * @param request establishment, categories, top grade, shares and rounding
 */
public record StructureBasis(
        String ruleSet, InstitutionLevel level, @Nullable String table, StructureRequest request) {}
