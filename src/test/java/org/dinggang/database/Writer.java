package org.dinggang.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Writes one row after the other, each committed, until the database is killed under it. */
final class Writer {
    private final RunningProgram program;
    private final Thread thread = new Thread(this::write, "writer");
    private volatile long committed;

    private Writer(RunningProgram program) {
        this.program = program;
    }

    /** Begins on a table of its own, and waits until it is in full swing. */
    static Writer start(RunningProgram program) throws SQLException, InterruptedException {
        try (Connection connection = program.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists written");
            statement.execute("create table written (number bigint primary key)");
        }
        Writer writer = new Writer(program);
        writer.thread.start();
        while (writer.committed < 100 && writer.thread.isAlive()) {
            Thread.sleep(5);
        }
        return writer;
    }

    /** Waits until the database is gone; says how many rows it had confirmed. */
    long committed() throws InterruptedException {
        thread.join();
        return committed;
    }

    /** The rows that are there, if they are the first so many without a gap. */
    static long found(RunningProgram program) throws SQLException {
        try (Connection connection = program.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*), coalesce(max(number), 0) from written")) {
            row.next();
            return row.getLong(1) == row.getLong(2) ? row.getLong(1) : -1;
        }
    }

    private void write() {
        try (Connection connection = program.connect();
                PreparedStatement insert = connection.prepareStatement("insert into written values (?)")) {
            for (long number = 1; ; number++) {
                insert.setLong(1, number);
                insert.executeUpdate();
                committed = number;
            }
        } catch (SQLException e) {
            // the database has been killed, which is what the tests do
        }
    }
}
