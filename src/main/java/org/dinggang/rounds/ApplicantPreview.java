package org.dinggang.rounds;

import java.util.List;
import java.util.SortedMap;
import org.dinggang.exchange.InputProblem;

/**
 * What an import of applicants would do.
 *
 * @param round key of the round
 * @param fileName name of the file, as the user knows it
 * @param fileHash SHA-256 of the file, in hexadecimal
 * @param basedOn number of the last change of applicants that it was compared with
 * @param changes people about whom it says something new, by identifier
 * @param unchanged people about whom it says what is known
 * @param problems what is wrong with it, by cell; nothing can be applied while there is one
 * @param unlistedProblems how many problems there are beyond those listed
 * @param warnings what in it has no effect
 */
public record ApplicantPreview(
        long round,
        String fileName,
        String fileHash,
        long basedOn,
        SortedMap<String, ApplicantChange> changes,
        int unchanged,
        List<InputProblem> problems,
        long unlistedProblems,
        List<InputProblem> warnings) {

    /**
     * What changes for a person.
     *
     * @param name the person's name
     * @param before what is known
     * @param after what the file says
     */
    public record ApplicantChange(String name, Applicant before, Applicant after) {}

    /** Whether the import can be made. */
    public boolean isUsable() {
        return problems.isEmpty();
    }
}
