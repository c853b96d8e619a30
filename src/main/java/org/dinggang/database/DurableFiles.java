package org.dinggang.database;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files that are there completely or not at all, also after a power cut. */
final class DurableFiles {
    private static final int FORCED_AT_ONCE = 32;

    private DurableFiles() {}

    /** Writes a file that only its owner may read. */
    static void writePrivate(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        if (Platform.WINDOWS) {
            Files.createFile(unfinished);
        } else {
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        write(unfinished, text);
        publish(unfinished, file);
    }

    /** Writes the text to the disk, into the file that is there if there is one. */
    static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE, TRUNCATE_EXISTING, WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Gives something finished its name, in one step. */
    static void publish(Path unfinished, Path name) throws IOException {
        Files.move(unfinished, name, ATOMIC_MOVE);
        force(requireNonNull(name.toAbsolutePath().getParent()));
    }

    /** Makes sure that all files of a directory are on the disk; many at a time, because each of them means waiting for it. */
    static void forceAll(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory);
                ExecutorService threads = Executors.newFixedThreadPool(FORCED_AT_ONCE)) {
            List<Future<Path>> pending = paths.filter(path -> Files.isRegularFile(path, NOFOLLOW_LINKS))
                    .map(path -> threads.submit(() -> forceFile(path)))
                    .toList();
            for (Future<Path> file : pending) {
                file.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("cannot be written to the disk: " + directory, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while writing " + directory);
        }
    }

    private static Path forceFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            channel.force(true);
        }
        return file;
    }

    /** Makes sure that the names in a directory are on the disk; Windows does that by itself. */
    static void force(Path directory) throws IOException {
        if (!Platform.WINDOWS) {
            try (FileChannel channel = FileChannel.open(directory, READ)) {
                channel.force(true);
            }
        }
    }

    /** Deletes something unfinished with all that is in it, if it is there. */
    static void deleteUnfinished(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException problem) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
