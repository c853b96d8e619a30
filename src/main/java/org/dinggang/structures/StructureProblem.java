package org.dinggang.structures;

import org.dinggang.model.Text;

/**
 * Something that has to be put right before a version can be submitted or approved.
 *
 * @param field the part of the version, named as in {@link VersionContent} or {@link Approval}
 * @param message what is wrong and what would be right
 */
public record StructureProblem(String field, Text message) {}
