package org.dinggang.policy;

import org.dinggang.model.Text;

/**
 * A clause of a regulation.
 *
 * @param document the source document with its number, for instance 盘人社发〔2024〕34号
 * @param article where in the document, for instance (十二)
 * @param text what it says
 */
public record Clause(String document, String article, Text text) {}
