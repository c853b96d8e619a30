package org.dinggang.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database the program works on; {@code docs/database.md} lists the settings.
 *
 * @param url the JDBC address of an ordinary server's database; empty for the embedded server
 * @param user the ordinary server's role that the program works as
 * @param password the password of that role
 * @param owner the ordinary server's role that owns the tables
 * @param ownerPassword the password of the owner
 * @param port where the embedded server listens; 0 for any free port
 */
@ConfigurationProperties("dinggang.database")
record DatabaseProperties(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String owner,
        @DefaultValue("") String ownerPassword,
        @DefaultValue("0") int port) {
    /** Without passwords. */
    @Override
    public String toString() {
        return "url=" + url + ", user=" + user + ", owner=" + owner + ", port=" + port;
    }
}
