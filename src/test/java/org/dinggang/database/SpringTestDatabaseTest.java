package org.dinggang.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An application in a test finds a database of its own without a word about it. */
@SpringBootTest(classes = DatabaseConfigurationTest.Application.class, webEnvironment = WebEnvironment.NONE)
class SpringTestDatabaseTest {
    @Autowired
    private JdbcClient client;

    @Autowired
    private Transactions transactions;

    @Test
    void theApplicationWorksOnACopyOfTheMigratedDatabaseAsARoleThatIsBound() {
        assertThat(client.sql("select current_user || ' ' || current_database()")
                        .query(String.class)
                        .single())
                .matches("dinggang_app t_\\d+");
        assertThat(transactions.read(
                        VisibleInstitutions.of(5),
                        () -> client.sql("select visible_institutions()::text")
                                .query(String.class)
                                .single()))
                .isEqualTo("{5}");
    }
}
