package org.dinggang.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A server that somebody else runs. */
record OrdinaryServer(String url, Login application, Login owner) implements DatabaseServer {
    private static final String PROTOCOL = "jdbc:postgresql:";

    /**
     * The server of the settings.
     *
     * @throws DatabaseException if a setting is missing or cannot be used
     */
    static OrdinaryServer of(DatabaseProperties properties) {
        if (!properties.url().startsWith(PROTOCOL)) {
            throw new DatabaseException(
                    "DINGGANG_DB_URL 应为 jdbc:postgresql://主机:端口/数据库 的形式。",
                    "DINGGANG_DB_URL has to have the form jdbc:postgresql://host:port/database.");
        }
        Map<String, String> required = new LinkedHashMap<>();
        required.put("DINGGANG_DB_USER", properties.user());
        required.put("DINGGANG_DB_PASSWORD", properties.password());
        required.put("DINGGANG_DB_OWNER", properties.owner());
        required.put("DINGGANG_DB_OWNER_PASSWORD", properties.ownerPassword());
        List<String> missing = required.entrySet().stream()
                .filter(setting -> setting.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            throw new DatabaseException(
                    "设置了 DINGGANG_DB_URL，还需要设置：%s。".formatted(String.join("、", missing)),
                    "DINGGANG_DB_URL is set, so these have to be set too: %s.".formatted(String.join(", ", missing)));
        }
        return new OrdinaryServer(
                properties.url(),
                new Login(properties.user(), properties.password()),
                new Login(properties.owner(), properties.ownerPassword()));
    }

    /** It goes on without us. */
    @Override
    public void close() {}
}
