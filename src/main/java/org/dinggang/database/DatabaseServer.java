package org.dinggang.database;

/** A PostgreSQL server that has a database for the program. */
sealed interface DatabaseServer extends AutoCloseable permits LocalPostgres, OrdinaryServer {
    /** The JDBC address of the program's database. */
    String url();

    /** The role that the program works as: bound by row-level security, owner of nothing. */
    Login application();

    /** The role that owns the tables and migrates them. */
    Login owner();

    @Override
    void close();
}
