package org.dinggang.registry.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dinggang.exchange.InputFile;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Text;

/** Tells files apart. */
final class FileHash {
    private FileHash() {}

    /**
     * SHA-256 of a file, in hexadecimal digits.
     *
     * @throws UnusableInputException where it cannot be read
     */
    static String of(Path path) throws UnusableInputException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream stream = new DigestInputStream(InputFile.of(path).open(), digest)) {
                stream.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw new UnusableInputException(
                    new Place.WholeFile(), new Text("文件读取中断，请重新上传", "reading the file broke off; upload it again"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
