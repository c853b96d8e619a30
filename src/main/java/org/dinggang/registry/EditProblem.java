package org.dinggang.registry;

import org.dinggang.model.Text;

/**
 * What is wrong with a field of an edit.
 *
 * @param field name of the record component that is wrong, for instance {@code obtainedOn}
 * @param message what is wrong and what would be right
 */
public record EditProblem(String field, Text message) {}
