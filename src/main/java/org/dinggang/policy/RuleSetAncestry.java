package org.dinggang.policy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dinggang.policy.RuleSetFile.Place;
import org.jspecify.annotations.Nullable;

/**
 * A rule set's file and those of the rule sets that it extends.
 *
 * @param files the files that could be read, from the one that is furthest up down to the rule set's own
 * @param complete whether they reach up to a rule set that extends none, with no file unreadable on the way
 */
record RuleSetAncestry(List<RuleSetFile> files, boolean complete) {

    /** Reads the files, and adds what is wrong with them to the problems. */
    static RuleSetAncestry read(String name, Map<String, RuleSetSource> sources, List<RuleSetProblem> problems) {
        List<RuleSetFile> files = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        @Nullable String next = name;
        @Nullable Place namedAt = null;
        boolean complete = false;
        while (next != null) {
            @Nullable RuleSetSource source = sources.get(next);
            if (source == null) {
                problems.add(unknown(next, namedAt, sources.keySet()));
                break;
            }
            if (!seen.add(next)) {
                problems.add(circle(next, namedAt == null ? new Place(next, 0) : namedAt, seen));
                break;
            }
            Optional<RuleSetFile> file = read(source, problems);
            file.ifPresent(found -> files.addFirst(found));
            next = file.map(RuleSetFile::parent).orElse(null);
            namedAt = file.map(RuleSetFile::parentPlace).orElse(null);
            complete = file.isPresent() && namedAt == null;
        }
        return new RuleSetAncestry(List.copyOf(files), complete);
    }

    /** Reads one file, and adds what is wrong in it to the problems. */
    static Optional<RuleSetFile> read(RuleSetSource source, List<RuleSetProblem> problems) {
        try {
            return new RuleSetFileReader(source, problems).read(source.read());
        } catch (IOException exception) {
            problems.add(new Place(source.file(), 0)
                    .problem("无法读取：" + exception.getMessage(), "cannot be read: " + exception.getMessage()));
            return Optional.empty();
        }
    }

    private static RuleSetProblem unknown(String name, @Nullable Place namedAt, Set<String> names) {
        String known = String.join(", ", names);
        Place place = namedAt == null ? new Place(name, 0) : namedAt;
        return place.problem(
                "没有名为“" + name + "”的规则集；有：" + known, "there is no rule set \"" + name + "\"; there are: " + known);
    }

    private static RuleSetProblem circle(String name, Place namedAt, Set<String> seen) {
        String circle = String.join(" -> ", seen) + " -> " + name;
        return namedAt.problem("extends 成环：" + circle, "extends runs in a circle: " + circle);
    }
}
