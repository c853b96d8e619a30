package org.dinggang.rounds.running;

import org.dinggang.access.Actor;
import org.dinggang.database.DatabaseUse;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.dinggang.rounds.store.RunRows;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Takes back what a dead program was at, before the queue begins. Not when things are started: the queue begins with the first part of
 * the program that is up, and what it has taken by then is alive.
 */
@Component
class DeadRuns implements InitializingBean {
    private final Transactions transactions;
    private final RunRows runs;
    private final DatabaseUse use;

    DeadRuns(Transactions transactions, RunRows runs, DatabaseUse use) {
        this.transactions = transactions;
        this.runs = runs;
        this.use = use;
    }

    @Override
    public void afterPropertiesSet() {
        if (use.alone()) {
            transactions.write(VisibleInstitutions.none(), Actor.PROGRAM, runs::takeBack);
        }
    }
}
