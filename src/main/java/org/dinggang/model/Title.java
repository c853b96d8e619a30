package org.dinggang.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Title (职称, 专业技术资格): makes its holder appointable, is not an appointment (评聘分开).
 *
 * @param rank rank of the qualification
 * @param obtainedOn the day it was obtained; null is unknown, and an unknown title counts for nothing
 */
public record Title(Rank rank, @Nullable LocalDate obtainedOn) {}
