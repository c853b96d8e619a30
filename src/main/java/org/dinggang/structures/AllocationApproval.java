package org.dinggang.structures;

import java.time.LocalDate;

/**
 * The approval of an allocation.
 *
 * @param document number of the approving document
 * @param approvedOn the day of the document
 * @param inForceFrom the day from which the posts are those of the institutions, not before the document's
 * @param words what is to be said to the department; empty for nothing
 */
public record AllocationApproval(String document, LocalDate approvedOn, LocalDate inForceFrom, String words) {}
