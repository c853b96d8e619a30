package org.dinggang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.cli.Destination.Replacing;
import org.jspecify.annotations.Nullable;

/** Where the results of several cases go: settled, and found writable, before anything is planned. */
final class ResultTargets {

    private ResultTargets() {}

    /**
     * The file for the result of each case, in their order.
     *
     * @param cases the cases
     * @param output what {@code -o} says: a file where there is one case, or a directory
     * @param force whether files are replaced that are no results
     * @param console for the words
     * @throws Refusal where a result has no place, or would overwrite a case, another result or a file that is none
     */
    static List<Destination> of(List<Path> cases, Path output, boolean force, Console console) throws Refusal {
        Replacing replacing = Replacing.orAnything(Replacing.RESULTS, force);
        if (cases.size() == 1 && !Files.isDirectory(output) && ending(output) != null) {
            return List.of(Destination.at(output, cases, replacing, console));
        }
        if (!Files.isDirectory(output)) {
            createDirectory(output, cases.size(), console);
        }
        Map<String, Path> origins = new HashMap<>();
        List<Destination> targets = new ArrayList<>();
        for (Path path : cases) {
            String name = resultName(path, console);
            Path other = origins.put(name, path);
            if (other != null) {
                throw new Refusal(console.text("output.sameName", other, path, name));
            }
            targets.add(Destination.at(output.resolve(name), cases, replacing, console));
        }
        return targets;
    }

    /** {@code X.case.json} and {@code X.json} give {@code X.result.json}; workbooks likewise. */
    private static String resultName(Path path, Console console) throws Refusal {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        String ending = ending(path);
        if (ending == null) {
            throw new Refusal(console.text("input.ending", path));
        }
        String stem = name.substring(0, name.length() - ending.length());
        return (stem.endsWith(".case") ? stem.substring(0, stem.length() - ".case".length()) : stem)
                + ".result"
                + ending;
    }

    private static void createDirectory(Path directory, int cases, Console console) throws Refusal {
        String name = String.valueOf(directory.getFileName());
        if (ending(directory) != null && cases > 1) {
            throw new Refusal(console.text("output.severalCases", directory));
        }
        if (name.contains(".") && cases == 1) {
            throw new Refusal(console.text("output.ending", directory));
        }
        if (Files.exists(directory)) {
            throw new Refusal(console.text(cases == 1 ? "output.ending" : "output.severalCases", directory));
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new Refusal(console.text("output.noDirectory", directory));
        }
    }

    private static @Nullable String ending(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(java.util.Locale.ROOT);
        return name.endsWith(".json") ? ".json" : name.endsWith(".xlsx") ? ".xlsx" : null;
    }
}
