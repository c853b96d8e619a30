package org.dinggang.structures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The establishment that a version is based on.
 *
 * @param authorized authorised headcount
 * @param changedOn when it last changed; null where it has not
 */
public record BasedOn(int authorized, @Nullable LocalDate changedOn) {}
