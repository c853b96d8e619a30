package org.dinggang.database;

import java.nio.file.Path;
import java.util.Map;

/** A program with an embedded server and nothing else, to be killed by tests. */
final class ServerProgram {
    /** Begins the line that says where the server is. */
    static final String READY = "ready ";

    private ServerProgram() {}

    /** Starts the server in a home; the second argument says whether it is stopped when this program dies. */
    public static void main(String[] arguments) throws InterruptedException {
        LocalPostgres postgres = LocalPostgres.start(
                Path.of(arguments[0]), new ServerOptions(0, Boolean.parseBoolean(arguments[1]), Map.of()));
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        System.out.println(
                READY + String.join(" ", postgres.url(), postgres.owner().password()));
        Thread.currentThread().join();
    }
}
