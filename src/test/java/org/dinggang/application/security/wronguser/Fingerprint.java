package org.dinggang.application.security.wronguser;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dinggang.access.InstitutionDirectory;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is in the tables that hold what belongs to institutions. */
final class Fingerprint {
    private final Transactions transactions;
    private final JdbcClient database;
    private final InstitutionDirectory directory;

    Fingerprint(ApplicationContext context) {
        this.transactions = context.getBean(Transactions.class);
        this.database = context.getBean(JdbcClient.class);
        this.directory = context.getBean(InstitutionDirectory.class);
    }

    /** Number and content of the rows of each table, as somebody has them who sees every institution. */
    Map<String, String> take() {
        return transactions.read(
                VisibleInstitutions.of(directory.all()),
                () -> tables().entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        // who reads the trail is in the trail
                        .filter(table -> !table.equals("audit_entry"))
                        .collect(Collectors.toMap(table -> table, this::content, (one, other) -> one, TreeMap::new)));
    }

    /** All tables, and whether the database guards their rows. */
    Map<String, Boolean> tables() {
        return database.sql("""
                        select relname, relrowsecurity from pg_class
                        where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace""").query((row, number) -> Map.entry(row.getString(1), row.getBoolean(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    private String content(String table) {
        return database.sql("select count(*) || ' ' || coalesce(sum(hashtext(t::text)::bigint), 0) from %s t"
                        .formatted(table))
                .query(String.class)
                .single();
    }
}
