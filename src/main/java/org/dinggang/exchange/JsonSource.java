package org.dinggang.exchange;

import java.io.IOException;
import java.io.InputStream;
import org.dinggang.model.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Opens JSON files so that hostile ones cost little: strict syntax, UTF-8 only, narrow bounds on everything. */
final class JsonSource {

    private static final int DEPTH = 20;
    private static final int STRING_LENGTH = 20_000;
    private static final int NAME_LENGTH = 1_000;
    private static final int NUMBER_LENGTH = 100;
    private static final int BYTES_LOOKED_AT = 4;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(STRING_LENGTH)
                    .maxNameLength(NAME_LENGTH)
                    .maxNumberLength(NUMBER_LENGTH)
                    .maxDocumentLength(InputFile.GREATEST_SIZE)
                    .build())
            .build();

    private JsonSource() {}

    /** A parser of the file from its beginning; closing it closes the file. */
    static JsonParser open(InputFile file) throws UnusableInputException {
        InputStream content = file.open();
        try {
            refuseOtherEncodings(content);
            return FACTORY.createParser(ObjectReadContext.empty(), content);
        } catch (IOException failure) {
            close(content);
            throw InputFile.unreadable();
        } catch (UnusableInputException otherEncoding) {
            close(content);
            throw otherEncoding;
        }
    }

    /** The parser would read UTF-16 and UTF-32 as well; a case has one encoding, so that every other program can read it too. */
    private static void refuseOtherEncodings(InputStream content) throws IOException, UnusableInputException {
        content.mark(BYTES_LOOKED_AT);
        byte[] beginning = content.readNBytes(BYTES_LOOKED_AT);
        content.reset();
        boolean byteOrderMark = beginning.length > 1
                && ((beginning[0] == (byte) 0xFE && beginning[1] == (byte) 0xFF)
                        || (beginning[0] == (byte) 0xFF && beginning[1] == (byte) 0xFE));
        boolean zeros = false;
        for (byte value : beginning) {
            zeros |= value == 0;
        }
        if (byteOrderMark || zeros) {
            throw new UnusableInputException(new Place.WholeFile(), notUtf8());
        }
    }

    static Text notUtf8() {
        return new Text("文件编码不是UTF-8，请另存为UTF-8编码", "the file is not encoded in UTF-8; save it as UTF-8");
    }

    private static void close(InputStream content) {
        try {
            content.close();
        } catch (IOException nothingToSave) {
            // it was only read
        }
    }
}
