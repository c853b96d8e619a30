package org.dinggang.registry.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Text;
import org.dinggang.registry.RegistryException;

/**
 * Encrypts identity numbers (AES-256-GCM) and fingerprints them (HMAC-SHA256). The key of the person is part of what is sealed: a
 * ciphertext moved to another person's row cannot be opened.
 */
public final class IdentityCipher {
    /** Number of the key, the first byte of each ciphertext, by which later keys could be told from this one. */
    private static final byte KEY_NUMBER = 1;

    private static final int VECTOR_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey encryption;
    private final SecretKey fingerprinting;
    private final String checkValue;
    private final SecureRandom random = new SecureRandom();

    /** A cipher with keys derived from that one. */
    public IdentityCipher(MasterKey master) {
        this.encryption = new SecretKeySpec(master.derive("dinggang identity encryption"), "AES");
        this.fingerprinting = new SecretKeySpec(master.derive("dinggang identity fingerprint"), "HmacSHA256");
        this.checkValue = HexFormat.of().formatHex(master.derive("dinggang identity check"));
    }

    /** What tells this key from every other one and betrays nothing of it, in hexadecimal digits. */
    String checkValue() {
        return checkValue;
    }

    /** The number of that person, as the database has it. */
    public StoredIdentity encrypt(long personId, IdentityNumber number) {
        byte[] vector = new byte[VECTOR_BYTES];
        random.nextBytes(vector);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, personId, vector)
                    .doFinal(number.value().getBytes(US_ASCII));
            byte[] stored = ByteBuffer.allocate(1 + VECTOR_BYTES + sealed.length)
                    .put(KEY_NUMBER)
                    .put(vector)
                    .put(sealed)
                    .array();
            return StoredIdentity.of(stored, HexFormat.of().parseHex(fingerprint(number)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is equal for equal numbers and tells nothing else, in hexadecimal digits. */
    public String fingerprint(IdentityNumber number) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(fingerprinting);
            return HexFormat.of().formatHex(mac.doFinal(number.value().getBytes(US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The number of that person.
     *
     * @throws RegistryException where it was encrypted with another key or for another person
     */
    public IdentityNumber decrypt(long personId, StoredIdentity identity) {
        byte[] stored = HexFormat.of().parseHex(identity.cipher());
        byte[] vector = new byte[VECTOR_BYTES];
        System.arraycopy(stored, 1, vector, 0, VECTOR_BYTES);
        try {
            byte[] opened = cipher(Cipher.DECRYPT_MODE, personId, vector)
                    .doFinal(stored, 1 + VECTOR_BYTES, stored.length - 1 - VECTOR_BYTES);
            return new IdentityNumber(new String(opened, US_ASCII));
        } catch (GeneralSecurityException notOurs) {
            throw new RegistryException(new Text(
                    "存储的身份证号无法解密：密钥与写入时的不同，或数据被改动。请恢复原来的密钥文件 " + MasterKey.FILE + "。",
                    "A stored identity number cannot be decrypted: the key is not the one it was written with, or the data was altered."
                            + " Restore the original key file " + MasterKey.FILE + "."));
        }
    }

    private Cipher cipher(int mode, long personId, byte[] vector) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, vector));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(personId).array());
        return cipher;
    }
}
