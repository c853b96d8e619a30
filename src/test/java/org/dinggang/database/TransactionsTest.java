package org.dinggang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test has institutions of its own. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransactionsTest {
    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private final TestDatabase database;
    private final Transactions transactions;

    TransactionsTest(TestDatabase database) {
        this.database = database;
        this.transactions = database.transactions();
    }

    @BeforeAll
    void migrateATable() {
        Notes.create(database);
        database.owner().sql("""
                        create table duty (doctor text primary key, on_duty boolean not null);
                        insert into duty values ('甲', true), ('乙', true), ('丙', true), ('丁', true);
                        """).update();
    }

    @Test
    void aChangeCarriesWhoMadeIt() {
        transactions.write(VisibleInstitutions.of(10), "王某", () -> Notes.insert(database, 10, "by him"));

        assertThat(transactions.read(VisibleInstitutions.of(10), () -> Notes.writers(database)))
                .containsExactly("王某");
    }

    @Test
    void aChangeThatFailsLeavesNothing() {
        assertThatThrownBy(() -> transactions.write(VisibleInstitutions.of(11), "tester", () -> {
                    Notes.insert(database, 11, "half");
                    throw new IllegalArgumentException("the other half");
                }))
                .hasMessage("the other half");

        assertThat(transactions.read(VisibleInstitutions.of(11), () -> Notes.texts(database)))
                .isEmpty();
    }

    @Test
    void somebodyMakesEveryChange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transactions.write(VisibleInstitutions.of(12), " ", () -> {}));
    }

    @Test
    void readingDoesNotWrite() {
        assertThatThrownBy(() -> transactions.read(VisibleInstitutions.of(13), () -> {
                    Notes.insert(database, 13, "while reading");
                    return "";
                }))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        problem -> assertThat(problem.getSQLState()).isEqualTo("25006"));
    }

    @Test
    void readingSeesOneMomentWhateverOthersWriteMeanwhile() {
        Notes.add(database, 14, "before");

        List<String> seen = transactions.read(VisibleInstitutions.of(14), () -> {
            Notes.texts(database);
            CompletableFuture.runAsync(() -> Notes.add(database, 14, "meanwhile"), THREADS)
                    .join();
            return Notes.texts(database);
        });

        assertThat(seen).containsExactly("before");
    }

    @Test
    void nothingOfAScopeStaysOnTheConnection() {
        Notes.add(database, 15, "hidden");
        for (int connection = 0; connection < 20; connection++) {
            assertThat(Notes.texts(database)).isEmpty();
        }
    }

    @Test
    void withinAnotherTransactionLessIsSeenAndAfterwardsAllAgain() {
        Notes.add(database, 16, "sixteen");
        Notes.add(database, 17, "seventeen");

        transactions.write(VisibleInstitutions.of(16, 17), "tester", () -> {
            assertThat(transactions.read(VisibleInstitutions.of(17), () -> Notes.texts(database)))
                    .containsExactly("seventeen");
            assertThat(Notes.texts(database)).containsExactly("sixteen", "seventeen");
        });
    }

    @Test
    void whatIsWrittenWithinBelongsToTheWhole() {
        assertThatThrownBy(() -> transactions.write(VisibleInstitutions.of(18), "tester", () -> {
                    transactions.write(
                            VisibleInstitutions.of(18), "tester", () -> Notes.insert(database, 18, "within"));
                    throw new IllegalArgumentException("afterwards");
                }))
                .hasMessage("afterwards");

        assertThat(transactions.read(VisibleInstitutions.of(18), () -> Notes.texts(database)))
                .isEmpty();
    }

    @Test
    void nothingWithinGoesBeyondTheWhole() {
        VisibleInstitutions visible = VisibleInstitutions.of(19);
        transactions.write(visible, "tester", () -> {
            assertThatIllegalStateException()
                    .isThrownBy(() -> transactions.read(VisibleInstitutions.of(19, 20), () -> ""))
                    .withMessageContaining("institutions");
            assertThatIllegalStateException()
                    .isThrownBy(() -> transactions.write(visible, "somebody else", () -> {}))
                    .withMessageContaining("somebody else");
            assertThatIllegalStateException()
                    .isThrownBy(() -> transactions.writeSerializable(visible, "tester", () -> {}))
                    .withMessage("SERIALIZABLE within WRITE");
        });
        transactions.read(visible, () -> {
            assertThatIllegalStateException()
                    .isThrownBy(() -> transactions.write(visible, "tester", () -> {}))
                    .withMessageContaining("WRITE within READ");
            return "";
        });
    }

    @Test
    void aTransactionOfSomebodyElsesKeepsNothingOfTheScope() {
        Notes.add(database, 21, "twenty-one");
        TransactionTemplate other = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));

        other.executeWithoutResult(status -> {
            assertThat(transactions.read(VisibleInstitutions.of(21), () -> Notes.texts(database)))
                    .containsExactly("twenty-one");
            assertThat(Notes.texts(database)).isEmpty();
            assertThatIllegalStateException()
                    .isThrownBy(() -> transactions.writeSerializable(VisibleInstitutions.of(21), "tester", () -> {}));
        });
    }

    /** Each leaves because the other one stays; run one after the other, the second would have to stay. */
    @Test
    void serializableTransactionsBehaveAsIfTheyRanOneAfterTheOther() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        CyclicBarrier bothHaveLooked = new CyclicBarrier(2);
        CompletableFuture<Void> first = leaveDuty("甲", "乙", attempts, bothHaveLooked);
        CompletableFuture<Void> second = leaveDuty("乙", "甲", attempts, bothHaveLooked);
        CompletableFuture.allOf(first, second).get(30, TimeUnit.SECONDS);

        assertThat(database.client()
                        .sql("select count(*) from duty where doctor in ('甲', '乙') and on_duty")
                        .query(int.class)
                        .single())
                .isOne();
        assertThat(attempts).hasValue(3);
    }

    @Test
    void aDeadlockIsResolvedByAnotherAttempt() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        CompletableFuture<Void> first = touchBoth("丙", "丁", attempts, bothHoldOne);
        CompletableFuture<Void> second = touchBoth("丁", "丙", attempts, bothHoldOne);
        CompletableFuture.allOf(first, second).get(30, TimeUnit.SECONDS);

        assertThat(attempts).hasValueGreaterThan(2);
    }

    @Test
    void whatFailsForAnotherReasonIsNotRepeated() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> transactions.writeSerializable(VisibleInstitutions.none(), "tester", () -> {
                    attempts.incrementAndGet();
                    Notes.insert(database, 22, "out of sight");
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(attempts).hasValue(1);
    }

    private CompletableFuture<Void> leaveDuty(
            String doctor, String colleague, AtomicInteger attempts, CyclicBarrier bothHaveLooked) {
        return inParallel(attempts, bothHaveLooked, meet -> {
            boolean colleagueStays = database.client()
                    .sql("select on_duty from duty where doctor = ?")
                    .param(colleague)
                    .query(boolean.class)
                    .single();
            meet.run();
            if (colleagueStays) {
                set(doctor, false);
            }
        });
    }

    private CompletableFuture<Void> touchBoth(
            String one, String other, AtomicInteger attempts, CyclicBarrier bothHoldOne) {
        return inParallel(attempts, bothHoldOne, meet -> {
            set(one, true);
            meet.run();
            set(other, true);
        });
    }

    /** Two of them meet in their first attempts. */
    private CompletableFuture<Void> inParallel(AtomicInteger attempts, CyclicBarrier barrier, Consumer<Runnable> work) {
        return CompletableFuture.runAsync(
                () -> transactions.writeSerializable(VisibleInstitutions.none(), "tester", () -> {
                    boolean firstAttempt = attempts.incrementAndGet() <= 2;
                    work.accept(() -> {
                        if (firstAttempt) {
                            await(barrier);
                        }
                    });
                }),
                THREADS);
    }

    private void set(String doctor, boolean onDuty) {
        database.client()
                .sql("update duty set on_duty = ? where doctor = ?")
                .params(onDuty, doctor)
                .update();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
