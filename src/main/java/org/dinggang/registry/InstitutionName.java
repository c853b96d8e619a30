package org.dinggang.registry;

/**
 * What an institution is called.
 *
 * @param id key
 * @param code code
 * @param name name
 */
public record InstitutionName(long id, String code, String name) {}
