package org.dinggang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which processes work on a data directory. A number in a file proves nothing: it may have gone to another program since, or belong
 * to a dead process that nobody has buried, as happens in containers. So the process itself is looked at.
 *
 * @param data the data directory; PostgreSQL's processes have it as their working directory
 */
record ServerProcesses(Path data) {
    private static final Path PROCESSES = Path.of("/proc");
    private static final String PROGRAM = "postgres";
    private static final String DEAD = "ZX";

    /** Whether that is a living PostgreSQL process on this directory. */
    boolean serves(long pid) {
        if (!Platform.LINUX) {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .flatMap(process -> process.info().command())
                    .map(command -> Path.of(command).getFileName().toString())
                    .filter(name -> name.equals(PROGRAM) || name.equals(PROGRAM + ".exe"))
                    .isPresent();
        }
        return lives(pid, PROGRAM) && worksHere(PROCESSES.resolve(Long.toString(pid)));
    }

    /** Whether a process lives that runs that program. */
    static boolean lives(long pid, String program) {
        if (!Platform.LINUX) {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        }
        try {
            String status = Files.readString(
                    PROCESSES.resolve(Long.toString(pid)).resolve("stat"), StandardCharsets.ISO_8859_1);
            int nameEnd = status.lastIndexOf(')');
            return status.substring(status.indexOf('(') + 1, nameEnd).equals(program)
                    && DEAD.indexOf(status.charAt(nameEnd + 2)) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * What is left of a server whose first process is gone. Such processes end by themselves, but not in the midst of a long
     * statement; a new server beside them would destroy the data. Only Linux tells; elsewhere PostgreSQL's own check has to do.
     */
    List<ProcessHandle> all() {
        if (!Platform.LINUX) {
            return List.of();
        }
        try (Stream<Path> directories = Files.list(PROCESSES)) {
            return directories
                    .map(directory -> directory.getFileName().toString())
                    .filter(name -> name.matches("\\d+"))
                    .map(Long::parseLong)
                    .filter(this::serves)
                    .map(ProcessHandle::of)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean worksHere(Path process) {
        try {
            return Files.isSameFile(Files.readSymbolicLink(process.resolve("cwd")), data);
        } catch (IOException e) {
            return false;
        }
    }
}
