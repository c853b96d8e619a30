package org.dinggang.registry.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up who has which code or identity number. To be used within a transaction, which sees its institutions only. */
@Component
public class PersonKeys {
    private static final int AT_A_TIME = 10_000;

    private final JdbcClient database;

    PersonKeys(JdbcClient database) {
        this.database = database;
    }

    /** Keys of the visible people of these codes, by code. */
    public Map<String, Long> visible(List<String> codes) {
        return byCode("select id, code from person where code = any (?)", codes);
    }

    /** Keys of all people of these codes, wherever they are or were, by code. */
    public Map<String, Long> all(List<String> codes) {
        return byCode("select id, code from taken_person_codes(?)", codes);
    }

    /** Those of the codes whose people are on the roster of an institution out of sight now. */
    public Set<String> elsewhere(List<String> codes) {
        Set<String> elsewhere = new HashSet<>();
        for (int start = 0; start < codes.size(); start += AT_A_TIME) {
            String[] some = codes.subList(start, Math.min(codes.size(), start + AT_A_TIME))
                    .toArray(String[]::new);
            elsewhere.addAll(database.sql("select code from codes_on_rosters_out_of_sight(?)")
                    .param(some)
                    .query(String.class)
                    .list());
        }
        return elsewhere;
    }

    /** Keys of the people of these identity numbers, wherever they are, by fingerprint in hexadecimal digits. */
    public Map<String, Long> ofIdentities(Collection<String> fingerprints) {
        Map<String, Long> keys = new HashMap<>();
        List<String> all = List.copyOf(fingerprints);
        for (int start = 0; start < all.size(); start += AT_A_TIME) {
            String[] some = all.subList(start, Math.min(all.size(), start + AT_A_TIME)).stream()
                    .map(fingerprint -> "\\x" + fingerprint)
                    .toArray(String[]::new);
            database.sql(
                            "select person_id, encode(fingerprint, 'hex') as fingerprint from taken_identities(?::text[]::bytea[])")
                    .param(some)
                    .query(row -> {
                        keys.put(row.getString("fingerprint"), row.getLong("person_id"));
                    });
        }
        return keys;
    }

    private Map<String, Long> byCode(String query, List<String> codes) {
        Map<String, Long> keys = new HashMap<>();
        for (int start = 0; start < codes.size(); start += AT_A_TIME) {
            String[] some = codes.subList(start, Math.min(codes.size(), start + AT_A_TIME))
                    .toArray(String[]::new);
            database.sql(query).param(some).query(row -> {
                keys.put(row.getString("code"), row.getLong("id"));
            });
        }
        return keys;
    }
}
