package org.dinggang.database;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How an embedded server runs.
 *
 * @param port where it listens; 0 for any free port
 * @param watched whether it is stopped when this process dies
 * @param settings PostgreSQL's own settings beyond ours
 */
record ServerOptions(int port, boolean watched, Map<String, String> settings) {
    /**
     * Only for this machine, and nothing that has been committed is ever lost. The log says what went wrong and keeps the data of people
     * to itself.
     */
    private static final Map<String, String> ALWAYS = Map.of(
            "fsync", "on",
            "listen_addresses", "127.0.0.1",
            "log_checkpoints", "off",
            "log_error_verbosity", "terse",
            "log_min_error_statement", "panic",
            "unix_socket_directories", "");

    ServerOptions {
        settings = Map.copyOf(settings);
    }

    /** As the program runs it. */
    static ServerOptions of(int port) {
        return new ServerOptions(port, true, Map.of());
    }

    /** The server's arguments when it listens on that port. */
    String arguments(int chosenPort) {
        Map<String, String> all = new TreeMap<>(ALWAYS);
        all.putAll(settings);
        all.put("port", Integer.toString(chosenPort));
        return all.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
    }
}
