package org.dinggang.policy;

/**
 * Senior posts that are not an institution's own but allotted from a number for a whole city, as for primary schools in Henan.
 *
 * @param cityShare largest share of the people of such institutions of the city
 * @param institutionShare largest share of the technical posts of one institution
 */
public record CityWideSeniors(Share cityShare, Share institutionShare) {}
