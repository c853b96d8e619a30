package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleSets;

/** Reads and writes structures of posts and pools as files, in the form that the ending of the file's name says. */
public final class StructureFiles {

    private static final List<StructureFormat> ALL = Stream.concat(
                    Stream.of(new JsonStructureFormat()),
                    ServiceLoader.load(StructureFormat.class).stream().map(ServiceLoader.Provider::get))
            .toList();

    private StructureFiles() {}

    /**
     * Reads structures.
     *
     * @param ruleSets where the rule set that the file names is looked for
     * @throws UnusableInputException with everything that is wrong with the file
     */
    public static Structures read(Path path, RuleSets ruleSets, Structures.Purpose purpose)
            throws UnusableInputException {
        StructureFormat format = of(path);
        return format.readStructures(InputFile.of(path), ruleSets, purpose);
    }

    /**
     * Reads a pool and who shares it.
     *
     * @throws UnusableInputException with everything that is wrong with the file
     */
    public static AllocationRequest readAllocation(Path path) throws UnusableInputException {
        StructureFormat format = of(path);
        return format.readAllocation(InputFile.of(path));
    }

    /**
     * Writes what came out of structures. Not all at once: whoever wants the whole file or none writes to a draft and moves it.
     *
     * @throws UnusableInputException where the ending of the name says no form
     * @throws IOException where the file cannot be written
     */
    public static void write(Structures structures, List<StructureResult> results, Path path)
            throws UnusableInputException, IOException {
        StructureFormat format = of(path);
        try (OutputStream stream = Files.newOutputStream(path)) {
            format.writeStructures(structures, results, stream);
        }
    }

    /**
     * Writes an allocation.
     *
     * @throws UnusableInputException where the ending of the name says no form
     * @throws IOException where the file cannot be written
     */
    public static void write(AllocationResult result, Path path) throws UnusableInputException, IOException {
        StructureFormat format = of(path);
        try (OutputStream stream = Files.newOutputStream(path)) {
            format.writeAllocation(result, stream);
        }
    }

    /**
     * Writes structures as they are read.
     *
     * @throws UnusableInputException where the ending of the name says no form
     * @throws IOException where the file cannot be written
     */
    public static void writeInput(Structures structures, Path path) throws UnusableInputException, IOException {
        StructureFormat format = of(path);
        try (OutputStream stream = Files.newOutputStream(path)) {
            format.writeInput(structures, stream);
        }
    }

    /**
     * Writes a pool and who shares it as they are read.
     *
     * @throws UnusableInputException where the ending of the name says no form
     * @throws IOException where the file cannot be written
     */
    public static void writeInput(AllocationRequest request, Path path) throws UnusableInputException, IOException {
        StructureFormat format = of(path);
        try (OutputStream stream = Files.newOutputStream(path)) {
            format.writeInput(request, stream);
        }
    }

    private static StructureFormat of(Path path) throws UnusableInputException {
        String name =
                Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
        for (StructureFormat format : ALL) {
            if (name.toLowerCase(Locale.ROOT).endsWith(format.ending())) {
                return format;
            }
        }
        String endings = Quote.names(ALL.stream().map(StructureFormat::ending).toList());
        throw new UnusableInputException(
                new Place.WholeFile(),
                new Text(
                        "不认识的文件类型 " + Quote.of(name) + "，文件名的结尾应为以下之一：" + endings,
                        "unknown kind of file " + Quote.of(name) + "; the name should end in one of " + endings));
    }
}
