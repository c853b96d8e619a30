package org.dinggang.registry.identity;

import java.util.HexFormat;

/**
 * An identity number as the database has it.
 *
 * @param cipher the encrypted number, in hexadecimal digits
 * @param fingerprint keyed hash of the number, in hexadecimal digits: equal for equal numbers
 */
public record StoredIdentity(String cipher, String fingerprint) {
    static StoredIdentity of(byte[] cipher, byte[] fingerprint) {
        return new StoredIdentity(
                HexFormat.of().formatHex(cipher), HexFormat.of().formatHex(fingerprint));
    }
}
