package org.dinggang.access;

/**
 * The sessions that the user has open are over from now on. Published after it is so, for whoever holds open connections.
 *
 * @param userId key of the user
 */
public record SessionsEnded(long userId) {}
