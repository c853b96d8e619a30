package org.dinggang.registry.identity;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.dinggang.model.Text;
import org.dinggang.registry.RegistryException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one key of all identity numbers in a database. The database keeps a value that only this key gives, from the first number on: a
 * program with another key could neither read the numbers nor notice that one is taken, and its own numbers would be lost to the others.
 */
public final class IdentityKey {
    private final JdbcClient database;
    private final IdentityCipher cipher;

    private IdentityKey(JdbcClient database, IdentityCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /**
     * The key that is set, or that of the file, which is made if there is none and the database has no numbers yet.
     *
     * @throws RegistryException where the database has numbers and the key is missing or another one
     */
    static IdentityKey of(IdentityProperties properties, Path home, JdbcClient database) {
        Optional<String> value = checkValue(database);
        Optional<Sample> sample = value.isPresent() ? Optional.empty() : sample(database);
        if (properties.isInFile() && (value.isPresent() || sample.isPresent()) && MasterKey.isMissing(home)) {
            throw missing(home);
        }
        IdentityCipher cipher =
                new IdentityCipher(properties.isInFile() ? MasterKey.in(home) : MasterKey.of(properties.key()));
        IdentityKey key = new IdentityKey(database, cipher);
        if (sample.isPresent() && !sample.get().isOpenedBy(cipher)) {
            throw another();
        }
        if (value.isPresent() || sample.isPresent()) {
            key.claim();
        }
        return key;
    }

    /** The cipher with this key. */
    IdentityCipher cipher() {
        return cipher;
    }

    /**
     * Says that numbers of this key are about to be stored. To be called in each transaction that stores some, before it does.
     *
     * @throws RegistryException where another program has stored numbers of another key meanwhile
     */
    public void claim() {
        database.sql("insert into identity_key (check_value) values (decode(?, 'hex')) on conflict do nothing")
                .param(cipher.checkValue())
                .update();
        if (!checkValue(database).equals(Optional.of(cipher.checkValue()))) {
            throw another();
        }
    }

    /** A stored number of somebody. */
    private record Sample(long personId, StoredIdentity identity) {
        boolean isOpenedBy(IdentityCipher cipher) {
            try {
                return cipher.fingerprint(cipher.decrypt(personId, identity)).equals(identity.fingerprint());
            } catch (RegistryException otherKey) {
                return false;
            }
        }
    }

    private static Optional<String> checkValue(JdbcClient database) {
        return database.sql("select encode(check_value, 'hex') from identity_key")
                .query(String.class)
                .optional();
    }

    private static Optional<Sample> sample(JdbcClient database) {
        return database.sql("select person_id, cipher, fingerprint from any_identity()")
                .query((row, number) -> new Sample(
                        row.getLong("person_id"),
                        new StoredIdentity(
                                HexFormat.of().formatHex(row.getBytes("cipher")),
                                HexFormat.of().formatHex(row.getBytes("fingerprint")))))
                .optional();
    }

    private static RegistryException missing(Path home) {
        Path file = home.toAbsolutePath().resolve(MasterKey.FILE);
        return new RegistryException(new Text(
                "数据库中已有加密的身份证号，但密钥文件 " + file + " 不存在，程序不启动，也不生成新密钥。请从备份恢复这个文件（权限600），"
                        + "或把原来的密钥设为 DINGGANG_IDENTITY_KEY，然后重新启动。",
                "The database holds encrypted identity numbers, but their key file " + file
                        + " is missing. The program does not start"
                        + " and makes no new key. Restore the file from the backup (mode 600), or set DINGGANG_IDENTITY_KEY to the"
                        + " original key, and start again."));
    }

    private static RegistryException another() {
        return new RegistryException(new Text(
                "数据库中的身份证号是用另一个密钥加密的，现在的密钥既不能解密，也不能查重。请恢复原来的密钥文件 " + MasterKey.FILE
                        + "（或 DINGGANG_IDENTITY_KEY 原来的值）后重新启动；同一数据库的所有程序必须使用同一密钥。",
                "The identity numbers in the database were encrypted with another key; with the present one they can neither be read nor"
                        + " compared. Restore the original key file " + MasterKey.FILE
                        + " (or the original value of DINGGANG_IDENTITY_KEY) and start again; all programs on one database need the same"
                        + " key."));
    }
}
