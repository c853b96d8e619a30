package org.dinggang.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one secret of an embedded server. Every role's password is derived from it, so that one small file is all that has to be
 * kept safe, and no password has to be typed or stored elsewhere.
 */
final class Secret {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final byte[] key;

    private Secret(byte[] key) {
        this.key = key;
    }

    /**
     * Reads the secret, or draws one for a server that does not exist yet.
     *
     * @throws DatabaseException if there are data but no usable secret for them
     */
    static Secret of(ServerFiles files) throws IOException {
        if (Files.exists(files.secret())) {
            return read(files.secret());
        }
        if (Files.exists(files.data())) {
            throw unusable(files.secret());
        }
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        DurableFiles.writePrivate(files.secret(), HexFormat.of().formatHex(key));
        return new Secret(key);
    }

    /** The password of a role. */
    Login login(String role) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return new Login(role, HexFormat.of().formatHex(mac.doFinal(role.getBytes(UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, e);
        }
    }

    private static Secret read(Path file) throws IOException {
        try {
            byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length == BYTES) {
                return new Secret(key);
            }
        } catch (IllegalArgumentException e) {
            throw unusable(file);
        }
        throw unusable(file);
    }

    private static DatabaseException unusable(Path file) {
        return new DatabaseException(
                "数据库的密钥文件 %s 缺失或已损坏，没有它无法打开数据。请从备份中恢复这个文件。".formatted(file),
                "The database's secret %s is missing or damaged; the data cannot be opened without it. Restore that file from a backup."
                        .formatted(file));
    }
}
