package org.dinggang.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Sanction (处分).
 *
 * @param until the first day after its period
 * @param document number of the document; null where it is not known
 */
public record Sanction(LocalDate until, @Nullable String document) {}
