package org.dinggang.registry;

import org.jspecify.annotations.Nullable;

/**
 * An institution to be opened.
 *
 * @param code code, unique
 * @param name name
 * @param department name of the department in charge; null for none
 * @param category kind of institution: health, education ...; null where it is not said
 */
public record NewInstitution(
        String code,
        String name,
        @Nullable String department,
        @Nullable String category) {}
