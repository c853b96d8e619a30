package org.dinggang.structures;

import org.dinggang.establishment.allocation.AllocationComparison;

/**
 * Two allocations of one pool side by side, both judged by the people and terms of the second.
 *
 * @param one name of the first
 * @param other name of the second
 * @param comparison what is different
 */
public record AllocationsCompared(String one, String other, AllocationComparison comparison) {}
