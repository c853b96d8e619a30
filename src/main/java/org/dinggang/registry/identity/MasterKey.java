package org.dinggang.registry.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.dinggang.model.Text;
import org.dinggang.registry.RegistryException;

/**
 * The secret from which the keys for identity numbers are derived. It is given by configuration, or kept in a file that only the
 * program's own user can read; never in the database nor in a backup of it.
 */
public final class MasterKey {
    /** Name of the file in the program's home. */
    public static final String FILE = "identity.key";

    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * The key in these words.
     *
     * @param words 32 bytes in Base64
     * @throws RegistryException where it is none
     */
    public static MasterKey of(String words) {
        try {
            byte[] secret = Base64.getDecoder().decode(words.strip());
            if (secret.length == BYTES) {
                return new MasterKey(secret);
            }
        } catch (IllegalArgumentException notBase64) {
            throw unusable();
        }
        throw unusable();
    }

    /**
     * The key in the file of that home, made at the first time.
     *
     * @throws RegistryException where the file cannot be used, or others than its owner could read it
     */
    public static MasterKey in(Path home) {
        Path file = home.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            if (isPosix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                throw new RegistryException(new Text(
                        "密钥文件 " + file + " 其他用户也能读取，请执行 chmod 600 后重试。",
                        "Others can read the key file " + file + ". Run chmod 600 on it and try again."));
            }
            return of(Files.readString(file));
        } catch (IOException failure) {
            throw new RegistryException(new Text(
                    "密钥文件 " + file + " 无法读写，请检查目录权限。",
                    "The key file " + file + " cannot be read or written; check its permissions."));
        }
    }

    /** Whether that home has no file with a key. */
    static boolean isMissing(Path home) {
        return Files.notExists(home.resolve(FILE));
    }

    /** A key of its own for a purpose. */
    byte[] derive(String purpose) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(secret, null, purpose.getBytes(UTF_8)));
        byte[] key = new byte[BYTES];
        generator.generateBytes(key, 0, key.length);
        return key;
    }

    private static void create(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        FileAttribute<?>[] attributes = isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".new", attributes);
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(secret), StandardOpenOption.SYNC);
            // a link, unlike a move, never replaces a key that another start has made meanwhile
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException made) {
            // the other's key is the key
        } finally {
            Files.delete(draft);
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static RegistryException unusable() {
        return new RegistryException(new Text(
                "身份证加密密钥无法使用：应为32字节的Base64文字（DINGGANG_IDENTITY_KEY 或 " + FILE + " 文件）。",
                "The key for identity numbers cannot be used: expected 32 bytes in Base64 (DINGGANG_IDENTITY_KEY, or the file "
                        + FILE + ")."));
    }
}
