package org.dinggang.database;

/**
 * Who else works on the database.
 *
 * @param alone whether no other program can: the database came with this one, and lets in no second one. What others have left behind
 *     there is then left behind for good
 */
public record DatabaseUse(boolean alone) {}
