package org.dinggang.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** Where Spring connects as the owner of the tables. */
record OwnerConnection(DatabaseServer server) implements FlywayConnectionDetails {
    @Override
    public String getUsername() {
        return server.owner().user();
    }

    @Override
    public String getPassword() {
        return server.owner().password();
    }

    @Override
    public String getJdbcUrl() {
        return server.url();
    }
}
