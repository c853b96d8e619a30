package org.dinggang.database;

import java.nio.file.Path;

/** Where an embedded server keeps what, below its home. */
record ServerFiles(Path home) {
    /** Locked while a program owns the home. */
    Path lock() {
        return home.resolve("instance.lock");
    }

    /** Who owns the home, for the message to a second program. */
    Path owner() {
        return home.resolve("owner");
    }

    Path secret() {
        return home.resolve("secret");
    }

    Path data() {
        return home.resolve("data");
    }

    /** The data directory while it is being made. */
    Path newData() {
        return home.resolve("data.new");
    }

    /** PostgreSQL's own file about the server that runs on the data directory. */
    Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    /** What the last command of PostgreSQL's said. */
    Path commandOutput() {
        return home.resolve("command.log");
    }
}
