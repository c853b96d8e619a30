package org.dinggang.structures;

import java.time.LocalDate;
import org.dinggang.policy.InstitutionLevel;

/**
 * The approval of a version.
 *
 * @param document number of the approving document
 * @param level level of the bureau that approves it; city bureaus approve those of counties too (国人部发〔2006〕70号第二十五条)
 * @param approvedOn the day of the document
 * @param inForceFrom the day from which the structure is in force, not before the document's
 * @param words what is to be said to the institution; empty for nothing
 */
public record Approval(
        String document, InstitutionLevel level, LocalDate approvedOn, LocalDate inForceFrom, String words) {}
