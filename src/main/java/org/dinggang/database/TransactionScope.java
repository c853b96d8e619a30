package org.dinggang.database;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction may do.
 *
 * @param actor for whom; empty for nobody
 */
record TransactionScope(VisibleInstitutions visible, String actor, Kind kind) {
    /** What a transaction may do that has not said anything. */
    static final TransactionScope NOTHING = new TransactionScope(VisibleInstitutions.none(), "", Kind.READ);

    TransactionScope {
        if (actor.isBlank() && kind != Kind.READ) {
            throw new IllegalArgumentException("a change without somebody who makes it");
        }
    }

    /** Reading and writing, each kind including those before it. */
    enum Kind {
        READ,
        WRITE,
        SERIALIZABLE;

        TransactionDefinition definition() {
            DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
            definition.setReadOnly(this == READ);
            definition.setIsolationLevel(
                    switch (this) {
                        case READ -> TransactionDefinition.ISOLATION_REPEATABLE_READ;
                        case WRITE -> TransactionDefinition.ISOLATION_READ_COMMITTED;
                        case SERIALIZABLE -> TransactionDefinition.ISOLATION_SERIALIZABLE;
                    });
            return definition;
        }
    }

    /** A transaction within another one may do less, never more. */
    void requireWithin(TransactionScope outer) {
        if (kind.compareTo(outer.kind) > 0) {
            throw new IllegalStateException("%s within %s".formatted(kind, outer.kind));
        }
        if (!outer.visible.contains(visible)) {
            throw new IllegalStateException("sees institutions that the transaction around it must not see");
        }
        if (!outer.actor.equals(actor)) {
            throw new IllegalStateException("acts for somebody else than the transaction around it");
        }
    }

    /** What others have begun without a scope cannot be made serializable any more. */
    void requireStart() {
        if (kind == Kind.SERIALIZABLE && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("SERIALIZABLE within a transaction of unknown kind");
        }
    }
}
