package org.dinggang.sample;

/**
 * A section of an institution and who works there.
 *
 * @param section name of the section
 * @param series title series of its people
 * @param weight its share of the people, against the other workplaces
 */
record Workplace(String section, String series, int weight) {}
