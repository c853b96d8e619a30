package org.dinggang.planning;

import org.dinggang.model.Grade;
import org.jspecify.annotations.Nullable;

/**
 * One appointment of a plan.
 *
 * @param staff identifier of the person
 * @param from current grade; null for somebody without one
 * @param to new grade
 * @param kind what it is for the person
 * @param quotaExempt held outside the quotas
 */
public record Appointment(String staff, @Nullable Grade from, Grade to, AppointmentKind kind, boolean quotaExempt) {}
