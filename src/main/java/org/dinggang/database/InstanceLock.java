package org.dinggang.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The ownership of a home: one program at a time, for as long as its process lives. The operating system takes it back however the
 * process ends.
 */
final class InstanceLock implements AutoCloseable {
    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final ServerFiles files;
    private final FileChannel channel;
    private final OptionalLong formerWatchdog;

    private InstanceLock(ServerFiles files, FileChannel channel) throws IOException {
        this.files = files;
        this.channel = channel;
        this.formerWatchdog = watchdogIn(ownerLines(files));
        write(formerWatchdog);
    }

    /**
     * Takes the home.
     *
     * @throws DatabaseException if another program has it, naming that program
     */
    static InstanceLock take(ServerFiles files) throws IOException {
        FileChannel channel = FileChannel.open(files.lock(), CREATE, WRITE);
        try {
            if (tryLock(channel) == null) {
                throw inUse(files);
            }
            return new InstanceLock(files, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** The process that stops the server of the former owner, if that had one. */
    OptionalLong formerWatchdog() {
        return formerWatchdog;
    }

    /** Leaves word for the next owner who stops the server should this process die. */
    void watchedBy(long pid) throws IOException {
        write(OptionalLong.of(pid));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void write(OptionalLong watchdog) throws IOException {
        ProcessHandle self = ProcessHandle.current();
        String since = self.info().startInstant().map(Instant::toString).orElse("");
        DurableFiles.writePrivate(
                files.owner(),
                String.join(
                        "\n",
                        Long.toString(self.pid()),
                        since,
                        watchdog.isPresent() ? Long.toString(watchdog.getAsLong()) : "",
                        ""));
    }

    private static List<String> ownerLines(ServerFiles files) throws IOException {
        return Files.exists(files.owner()) ? Files.readAllLines(files.owner()) : List.of();
    }

    private static OptionalLong watchdogIn(List<String> owner) {
        return owner.size() > 2 && owner.get(2).matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(owner.get(2)))
                : OptionalLong.empty();
    }

    private static DatabaseException inUse(ServerFiles files) throws IOException {
        List<String> owner = ownerLines(files);
        String pid = owner.isEmpty() ? "?" : owner.get(0);
        String since = owner.size() > 1 && !owner.get(1).isEmpty()
                ? SINCE.format(Instant.parse(owner.get(1)).atZone(ZoneId.systemDefault()))
                : "?";
        return new DatabaseException("""
                数据目录 %s 正被另一个程序使用（进程号 %s，自 %s 起）。\
                请先停止那个程序，或用 DINGGANG_HOME 另选目录，或用 DINGGANG_DB_URL 让两个程序连接同一台 PostgreSQL 服务器。""".formatted(files.home(), pid, since), """
                The data directory %s is in use by another program (pid %s since %s). \
                Stop it, choose another directory by DINGGANG_HOME, or point both to one PostgreSQL server by DINGGANG_DB_URL.""".formatted(files.home(), pid, since));
    }
}
