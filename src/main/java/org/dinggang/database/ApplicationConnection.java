package org.dinggang.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where Spring connects as the application. */
record ApplicationConnection(DatabaseServer server) implements JdbcConnectionDetails {
    @Override
    public String getUsername() {
        return server.application().user();
    }

    @Override
    public String getPassword() {
        return server.application().password();
    }

    @Override
    public String getJdbcUrl() {
        return server.url();
    }
}
