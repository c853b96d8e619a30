package org.dinggang.policy;

import org.dinggang.model.Text;

/**
 * One thing wrong with the value of a parameter.
 *
 * @param parameter name of the parameter, as it was given
 * @param path place inside the value as a JSON pointer, for instance {@code /3} or {@code /leave}; empty for the value as a
 *     whole
 * @param reason what is wrong
 */
public record ParameterProblem(String parameter, String path, Text reason) {

    /** The path one step further in, written as a JSON pointer is. */
    static String step(String path, Object key) {
        return path + "/" + key.toString().replace("~", "~0").replace("/", "~1");
    }
}
