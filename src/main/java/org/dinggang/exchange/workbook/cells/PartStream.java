package org.dinggang.exchange.workbook.cells;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.dinggang.model.Text;

/** The bytes of a part while it is unpacked; stops where a part grows in a way that no workbook made by people does. */
final class PartStream extends FilterInputStream {

    private final long packed;
    private final long allowed;
    private long unpacked;
    private int sinceTag;

    /**
     * Guards a part.
     *
     * @param bytes the part being unpacked
     * @param packed its packed size in bytes
     * @param allowed how many bytes it may have unpacked
     */
    PartStream(InputStream bytes, long packed, long allowed) {
        super(bytes);
        this.packed = Math.max(1, packed);
        this.allowed = allowed;
    }

    /** Bytes unpacked so far. */
    long unpacked() {
        return unpacked;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            unpacked += count;
            followTags(buffer, offset, count);
            if (unpacked > allowed || unpacked > Bounds.RATIO_FROM_BYTES && unpacked / packed > Bounds.RATIO) {
                throw new PartException(new Text(
                        "解压后大得不正常（疑似压缩炸弹），已停止读取", "it unpacks to an abnormal size (a zip bomb?), reading stopped"));
            }
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void followTags(byte[] buffer, int offset, int count) throws PartException {
        for (int position = offset; position < offset + count; position++) {
            if (buffer[position] == '<') {
                sinceTag = 0;
            } else if (++sinceTag > Bounds.BYTES_BETWEEN_TAGS) {
                throw new PartException(
                        new Text("含有长得不正常的内容，已停止读取", "it contains an abnormally long piece, reading stopped"));
            }
        }
    }
}
