package org.dinggang.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dinggang.model.Text;

/** A file somebody wants read. Says in plain words why it cannot be, before anything looks at its content. */
public final class InputFile {

    /** Greatest size in bytes of a file that is read: ten times a city of 100,000 people. */
    public static final long GREATEST_SIZE = 1L << 30;

    private static final int BUFFER = 1 << 16;

    private final Path path;

    private InputFile(Path path) {
        this.path = path;
    }

    /**
     * The file, known to be there, to be a file, and neither empty nor huge.
     *
     * @throws UnusableInputException where it is not
     */
    public static InputFile of(Path path) throws UnusableInputException {
        try {
            if (Files.notExists(path)) {
                throw unusable(new Text("文件不存在", "there is no such file"));
            }
            if (Files.isDirectory(path)) {
                throw unusable(new Text("是一个文件夹，应为文件", "is a directory, not a file"));
            }
            if (!Files.isRegularFile(path)) {
                throw unusable(new Text("不是普通文件，无法读取", "is not a regular file and cannot be read"));
            }
            if (!Files.isReadable(path)) {
                throw unreadable();
            }
            long size = Files.size(path);
            if (size == 0) {
                throw unusable(new Text("文件是空的", "the file is empty"));
            }
            if (size > GREATEST_SIZE) {
                throw unusable(new Text("文件过大，最大1 GB", "the file is too large, at most 1 GB"));
            }
        } catch (IOException | SecurityException failure) {
            throw unreadable();
        }
        return new InputFile(path);
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /**
     * Its content.
     *
     * @throws UnusableInputException where it cannot be opened
     */
    public InputStream open() throws UnusableInputException {
        try {
            return new BufferedInputStream(Files.newInputStream(path), BUFFER);
        } catch (NoSuchFileException gone) {
            throw unusable(new Text("文件不存在", "there is no such file"));
        } catch (IOException failure) {
            throw unreadable();
        }
    }

    /** What to say of a file whose content cannot be got at. */
    static UnusableInputException unreadable() {
        return unusable(new Text("文件无法读取，请检查权限", "the file cannot be read; check its permissions"));
    }

    private static UnusableInputException unusable(Text message) {
        return new UnusableInputException(new Place.WholeFile(), message);
    }
}
