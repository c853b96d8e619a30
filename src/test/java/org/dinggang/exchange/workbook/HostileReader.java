package org.dinggang.exchange.workbook;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.policy.RuleSets;

/**
 * Reads every file of a folder in a machine of its own and prints what came of each: name, milliseconds of processor time (which
 * do not depend on what else the computer does), message.
 */
final class HostileReader {

    private HostileReader() {}

    public static void main(String[] arguments) throws IOException {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            long start = machine.getProcessCpuTime();
            String message = read(file);
            long milliseconds = (machine.getProcessCpuTime() - start) / 1_000_000;
            out.println(file.getFileName() + "\t" + milliseconds + "\t" + message);
        }
    }

    private static String read(Path file) {
        try {
            CaseFiles.read(file, RuleSets.builtIn());
            return "read";
        } catch (UnusableInputException unusable) {
            return unusable.problems().get(0).line().zh() + " | "
                    + unusable.problems().get(0).line().en();
        } catch (RuntimeException | Error failure) {
            return "FAILED " + failure;
        }
    }
}
