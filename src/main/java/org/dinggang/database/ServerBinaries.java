package org.dinggang.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked from the library that carries them.
 *
 * @param directory with {@code bin}, {@code lib} and {@code share}
 */
record ServerBinaries(Path directory) {
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
    private static final int ANY_EXECUTE = 0111;

    /**
     * The programs for this system; unpacks them when they are not there yet.
     *
     * @throws DatabaseException if there are none for this system
     */
    static ServerBinaries unpacked(Path home) throws IOException {
        String name = "/postgres-%s-%s.txz".formatted(Platform.system(), Platform.processor());
        URL archive = ServerBinaries.class.getResource(name);
        if (archive == null) {
            throw new DatabaseException(
                    "本程序不含适用于此系统（%s %s）的 PostgreSQL。请用对应的构建选项（-P linux-arm64、macos 或 windows）重新构建，或用 DINGGANG_DB_URL 指定 PostgreSQL 服务器。"
                            .formatted(Platform.system(), Platform.processor()),
                    "This program carries no PostgreSQL for this system (%s %s). Build it with -P linux-arm64, macos or windows, or name a PostgreSQL server by DINGGANG_DB_URL."
                            .formatted(Platform.system(), Platform.processor()));
        }
        Path directory = home.resolve("pg-" + checksum(archive));
        if (!Files.exists(directory)) {
            Path unfinished = home.resolve("pg.new");
            DurableFiles.deleteUnfinished(unfinished);
            unpack(archive, unfinished);
            DurableFiles.forceAll(unfinished);
            DurableFiles.publish(unfinished, directory);
        }
        return new ServerBinaries(directory);
    }

    /** The path of one of the programs. */
    String program(String name) {
        return directory
                .resolve("bin")
                .resolve(Platform.WINDOWS ? name + ".exe" : name)
                .toString();
    }

    /**
     * The version that decides which data the programs can read.
     *
     * @throws DatabaseException if the programs do not run on this system
     */
    int majorVersion(Command command) throws IOException {
        Command.Outcome outcome = command.run(Duration.ofSeconds(30), List.of(program("postgres"), "--version"));
        Matcher version = VERSION.matcher(outcome.said());
        if (!outcome.good() || !version.find()) {
            throw new DatabaseException(
                    "自带的 PostgreSQL 无法在此系统上运行：%s。请用 DINGGANG_DB_URL 指定 PostgreSQL 服务器。".formatted(outcome.said()),
                    "The PostgreSQL that comes with this program does not run on this system: %s. Name a PostgreSQL server by DINGGANG_DB_URL."
                            .formatted(outcome.said()));
        }
        return Integer.parseInt(version.group(1));
    }

    private static String checksum(URL archive) throws IOException {
        try (CheckedInputStream stream = new CheckedInputStream(archive.openStream(), new CRC32())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return "%08x".formatted(stream.getChecksum().getValue());
        }
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream entries = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entries, entry, target);
            }
        }
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("leads out of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if (!Platform.WINDOWS && (entry.getMode() & ANY_EXECUTE) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
