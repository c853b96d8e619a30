package org.dinggang.access;

/**
 * What was done by whom, when, what was before and after: written in the transaction of the change itself, readable afterwards,
 * changeable by nobody. The database chains the entries by hashes and keeps the application from rewriting them.
 */
public interface AuditTrail {
    /**
     * Appends an entry in the transaction under way: both or neither come about. Appending is serialised over all users, so one entry
     * for each thing that somebody did, not for each cell that it changed.
     *
     * @throws IllegalStateException outside a transaction
     */
    void record(Actor actor, AuditEvent event);
}
