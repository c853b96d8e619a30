package org.dinggang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/** The data directory of an embedded server: made once, then only opened. */
final class Cluster {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    /** Nobody from elsewhere, and nobody without a password. */
    private static final String ACCESS = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private Cluster() {}

    /**
     * Makes the data directory if there is none; one that is there is left as it is.
     *
     * @throws DatabaseException if it cannot be made, or belongs to another version of PostgreSQL
     */
    static void open(
            ServerFiles files, ServerBinaries binaries, ServerAccount account, Command command, Login superuser)
            throws IOException {
        if (Files.exists(files.data())) {
            checkVersion(files, binaries.majorVersion(command));
        } else {
            binaries.majorVersion(command);
            make(files, binaries, account, command, superuser);
        }
    }

    private static void checkVersion(ServerFiles files, int version) throws IOException {
        Path file = files.data().resolve("PG_VERSION");
        String found = Files.exists(file) ? Files.readString(file).strip() : "?";
        if (!found.equals(Integer.toString(version))) {
            throw new DatabaseException(
                    "数据目录 %s 由 PostgreSQL %s 建立，本程序自带的 PostgreSQL %d 无法打开；数据未作任何改动。请用原来的程序版本打开，或用 DINGGANG_HOME 另选目录。"
                            .formatted(files.data(), found, version),
                    "The data directory %s was made by PostgreSQL %s; the PostgreSQL %d of this program cannot open it. Nothing has been changed. Open it with the program's earlier version, or choose another directory by DINGGANG_HOME."
                            .formatted(files.data(), found, version));
        }
    }

    private static void make(
            ServerFiles files, ServerBinaries binaries, ServerAccount account, Command command, Login superuser)
            throws IOException {
        Path unfinished = files.newData();
        DurableFiles.deleteUnfinished(unfinished);
        Files.createDirectory(unfinished);
        if (!Platform.WINDOWS) {
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwx------"));
        }
        account.give(unfinished);
        Path password = files.home().resolve("password");
        try {
            DurableFiles.writePrivate(password, superuser.password());
            account.give(password);
            Command.Outcome outcome = command.run(
                    LIMIT,
                    account.command(
                            binaries.program("initdb"),
                            "-D",
                            unfinished.toString(),
                            "-U",
                            superuser.user(),
                            "--pwfile=" + password,
                            "-A",
                            "scram-sha-256",
                            "-E",
                            "UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--data-checksums"));
            if (!outcome.good()) {
                throw new DatabaseException(
                        "无法在 %s 建立数据库：%s".formatted(files.home(), outcome.said()),
                        "No database could be made in %s: %s".formatted(files.home(), outcome.said()));
            }
        } finally {
            Files.deleteIfExists(password);
        }
        DurableFiles.write(unfinished.resolve("pg_hba.conf"), ACCESS);
        DurableFiles.publish(unfinished, files.data());
    }
}
