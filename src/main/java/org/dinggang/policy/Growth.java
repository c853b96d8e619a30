package org.dinggang.policy;

/**
 * How fast an institution below its number of senior posts may grow towards it.
 *
 * @param perYear largest growth in a year, of the technical posts
 * @param least posts that may be added in a year however small the institution is
 */
public record Growth(Share perYear, int least) {}
