package org.dinggang.model;

import org.jspecify.annotations.Nullable;

/**
 * What the rules themselves except, claimed for a person: a finished post-doctoral station, a special post.
 *
 * @param kind a kind that the rule set defines
 * @param grade the grade that the exemption names, where its kind asks for one
 * @param document number of the document
 */
public record Exemption(String kind, @Nullable Grade grade, String document) {}
