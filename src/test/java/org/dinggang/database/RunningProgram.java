package org.dinggang.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link ServerProgram} in a process of its own. */
record RunningProgram(Process process, ServerFiles files, String url, String ownerPassword) implements AutoCloseable {
    /** Starts it and waits until its server is there. */
    static RunningProgram start(Path home) throws IOException {
        return start(home, true);
    }

    static RunningProgram start(Path home, boolean watched) throws IOException {
        Process process = launch(home, watched);
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(ServerProgram.READY)) {
                int space = line.lastIndexOf(' ');
                return new RunningProgram(
                        process,
                        new ServerFiles(home),
                        line.substring(ServerProgram.READY.length(), space),
                        line.substring(space + 1));
            }
            all.append(line).append('\n');
        }
        throw new IllegalStateException("does not start: " + all);
    }

    /** Starts it without waiting; what it says about its end goes where its words go. */
    static Process launch(Path home, boolean watched) throws IOException {
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerProgram.class.getName(),
                        home.toString(),
                        Boolean.toString(watched)))
                .redirectErrorStream(true)
                .start();
    }

    /** As the owner of the tables. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, Roles.OWNER, ownerPassword);
    }

    /** The process of the server that accepts connections, as its file says. */
    long serverPid() throws IOException {
        return PidFile.read(files.pidFile()).orElseThrow().pid();
    }

    /** As {@code kill -9}: without a chance to do anything about it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As {@code kill} or a service manager does it, and waits for the end. */
    void terminate() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("does not end");
        }
    }

    /** Whether any process of a server works on the data. */
    boolean hasServer() {
        return Files.exists(files.data())
                && !new ServerProcesses(files.data()).all().isEmpty();
    }

    @Override
    public void close() throws InterruptedException {
        terminate();
    }
}
