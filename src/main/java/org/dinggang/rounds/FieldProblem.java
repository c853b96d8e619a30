package org.dinggang.rounds;

import org.dinggang.model.Text;

/**
 * What is wrong with one field of what somebody entered.
 *
 * @param field name of the field, as the record's component is called; for a parameter its name
 * @param message what is wrong and what would be right
 */
public record FieldProblem(String field, Text message) {}
