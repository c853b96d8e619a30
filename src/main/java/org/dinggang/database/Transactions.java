package org.dinggang.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions that see some institutions only. They are the only way to the tables: row-level security shows nothing to a
 * transaction that has not said what it may see.
 *
 * <p>A transaction within another one is part of it. It may see less, never more, acts for the same person, writes only if the outer
 * one does, and is serializable only if the outer one is; asking for more is a mistake in the program and throws {@link
 * IllegalStateException}.
 */
public final class Transactions {
    private static final int ATTEMPTS = 10;

    /** The database could not pretend that a transaction ran alone; it found a deadlock. */
    private static final Set<String> AGAIN = Set.of("40001", "40P01");

    private final PlatformTransactionManager manager;
    private final JdbcClient database;
    // each database has transactions of its own
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable TransactionScope> current = new ThreadLocal<>();

    /** Transactions of that manager, on whose connections the client works. */
    public Transactions(PlatformTransactionManager manager, JdbcClient database) {
        this.manager = manager;
        this.database = database;
    }

    /** Reads; everything as it is at the first look, whatever others write meanwhile. Writing fails. */
    public <T extends @Nullable Object> T read(VisibleInstitutions visible, Supplier<T> work) {
        TransactionScope outer = current.get();
        return run(
                outer == null
                        ? new TransactionScope(visible, "", TransactionScope.Kind.READ)
                        : new TransactionScope(visible, outer.actor(), outer.kind()),
                work);
    }

    /**
     * Writes what the work writes, all of it or, if it throws, nothing.
     *
     * @param actor who acts, for the audit trail
     */
    public <T extends @Nullable Object> T write(VisibleInstitutions visible, String actor, Supplier<T> work) {
        TransactionScope outer = current.get();
        return run(
                new TransactionScope(
                        visible,
                        actor,
                        outer != null && outer.kind() == TransactionScope.Kind.SERIALIZABLE
                                ? outer.kind()
                                : TransactionScope.Kind.WRITE),
                work);
    }

    /** {@link #write(VisibleInstitutions, String, Supplier) Writes} without a result. */
    public void write(VisibleInstitutions visible, String actor, Runnable work) {
        write(visible, actor, resultless(work));
    }

    /**
     * Writes as if no other such transaction ran at the same time. Where the database finds that this cannot be had, the work is done
     * again from the beginning, so it must change nothing outside the database.
     *
     * @param actor who acts, for the audit trail
     */
    public <T extends @Nullable Object> T writeSerializable(
            VisibleInstitutions visible, String actor, Supplier<T> work) {
        TransactionScope scope = new TransactionScope(visible, actor, TransactionScope.Kind.SERIALIZABLE);
        int attempts = current.get() == null ? ATTEMPTS : 1;
        for (int attempt = 1; ; attempt++) {
            try {
                return run(scope, work);
            } catch (RuntimeException e) {
                if (attempt >= attempts || !isWorthAnotherAttempt(e)) {
                    throw e;
                }
            }
        }
    }

    /** {@link #writeSerializable(VisibleInstitutions, String, Supplier) Writes} without a result. */
    public void writeSerializable(VisibleInstitutions visible, String actor, Runnable work) {
        writeSerializable(visible, actor, resultless(work));
    }

    // execute returns what the work returns, and null only if that does
    @SuppressWarnings("NullAway")
    private <T extends @Nullable Object> T run(TransactionScope scope, Supplier<T> work) {
        TransactionScope outer = current.get();
        if (outer == null) {
            scope.requireStart();
        } else {
            scope.requireWithin(outer);
        }
        return new TransactionTemplate(manager, scope.kind().definition()).execute(status -> {
            current.set(scope);
            try {
                announce(scope);
                T result = work.get();
                leave(outer, status);
                return result;
            } finally {
                current.set(outer);
            }
        });
    }

    private void announce(TransactionScope scope) {
        database.sql("select set_config('app.institutions', ?, true), set_config('app.actor', ?, true)")
                .params(scope.visible().setting(), scope.actor())
                .query((row, number) -> number)
                .single();
    }

    /** The rest of a transaction that this one was part of must not inherit what this one could see. */
    private void leave(@Nullable TransactionScope outer, TransactionStatus status) {
        if (!status.isNewTransaction() && !status.isRollbackOnly()) {
            announce(outer == null ? TransactionScope.NOTHING : outer);
        }
    }

    private static boolean isWorthAnotherAttempt(@Nullable Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException exception && AGAIN.contains(String.valueOf(exception.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static Supplier<@Nullable Void> resultless(Runnable work) {
        return () -> {
            work.run();
            return null;
        };
    }
}
