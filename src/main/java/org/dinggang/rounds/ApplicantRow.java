package org.dinggang.rounds;

import org.dinggang.model.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A person of a round in the list of applicants.
 *
 * @param staff identifier of the person
 * @param name name
 * @param institution code of the person's institution
 * @param section section, if any
 * @param current current grade; null for none
 * @param applicant what the round knows about the person
 */
public record ApplicantRow(
        String staff,
        String name,
        String institution,
        @Nullable String section,
        @Nullable Grade current,
        Applicant applicant) {}
