package org.dinggang.exchange;

import java.util.Map;

/** A form that lists of applicants have as files; found as a service, so that nothing here needs to know it. */
public interface ApplicantFormat {

    /** Ending of the names of such files, with its dot, in small letters. */
    String ending();

    /**
     * Reads applicants.
     *
     * @param names names of the people who can apply, by identifier
     * @throws UnusableInputException with everything that is wrong with them
     */
    ReadApplicants read(InputFile file, Map<String, String> names) throws UnusableInputException;
}
