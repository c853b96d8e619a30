package org.dinggang.policy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleSetFile.ExemptionEntry;
import org.dinggang.policy.RuleSetFile.ParameterEntry;
import org.dinggang.policy.RuleSetFile.RuleEntry;
import org.jspecify.annotations.Nullable;

/** Completes a rule set by those that it extends, and checks that nothing is missing. */
final class RuleSetResolver {

    private final Map<String, RuleSetSource> sources;
    private final List<RuleSetProblem> problems = new ArrayList<>();

    RuleSetResolver(Map<String, RuleSetSource> sources) {
        this.sources = sources;
    }

    RuleSet resolve(String name) {
        Deque<RuleSetFile> ancestry = ancestry(name);
        stopOnProblems();
        RuleSetFile own = ancestry.getLast();
        ParameterValues values = ParameterValues.none();
        Map<ParameterName, ParameterBasis> bases = new EnumMap<>(ParameterName.class);
        Map<RuleId, RuleEntry> rules = new EnumMap<>(RuleId.class);
        Map<String, ExemptionEntry> exemptions = new LinkedHashMap<>();
        List<String> documents = new ArrayList<>();
        for (RuleSetFile file : ancestry) {
            takeParameters(file, values, bases);
            file.rules().forEach((id, entry) -> rules.merge(id, entry, RuleSetResolver::merged));
            takeExemptions(file, exemptions);
            documents.addAll(0, file.sources());
        }
        for (ParameterName missing : values.missing()) {
            report(own, own.parametersLine(), "缺少参数“" + missing + "”", "the parameter \"" + missing + "\" is missing");
        }
        Map<RuleId, RuleDefinition> definitions = definitions(own, rules);
        Map<String, ExemptionKind> kinds = kinds(own, exemptions);
        stopOnProblems();
        return new RuleSet(
                own.name(),
                own.title(),
                own.validFrom(),
                own.parent(),
                List.copyOf(new LinkedHashSet<>(documents)),
                values.toParameters(),
                bases,
                definitions,
                kinds);
    }

    /** The files from the one that extends nothing down to the one asked for. */
    private Deque<RuleSetFile> ancestry(String name) {
        Deque<RuleSetFile> ancestry = new ArrayDeque<>();
        Set<String> seen = new LinkedHashSet<>();
        @Nullable String next = name;
        while (next != null) {
            @Nullable RuleSetFile child = ancestry.peekFirst();
            @Nullable RuleSetSource source = sources.get(next);
            if (source == null) {
                reportUnknown(next, child);
                break;
            }
            if (!seen.add(next)) {
                reportCycle(next, seen, child);
                break;
            }
            Optional<RuleSetFile> file = read(source);
            file.ifPresent(ancestry::addFirst);
            next = file.map(RuleSetFile::parent).orElse(null);
        }
        return ancestry;
    }

    private Optional<RuleSetFile> read(RuleSetSource source) {
        try {
            return new RuleSetFileReader(source, problems).read(source.read());
        } catch (IOException exception) {
            problems.add(new RuleSetProblem(
                    source.file(),
                    0,
                    new Text("无法读取：" + exception.getMessage(), "cannot be read: " + exception.getMessage())));
            return Optional.empty();
        }
    }

    private void reportUnknown(String name, @Nullable RuleSetFile child) {
        String known = String.join(", ", sources.keySet());
        Text reason = new Text(
                "没有名为“" + name + "”的规则集；有：" + known, "there is no rule set \"" + name + "\"; there are: " + known);
        problems.add(
                child == null
                        ? new RuleSetProblem(name, 0, reason)
                        : new RuleSetProblem(child.file(), child.parentLine(), reason));
    }

    private void reportCycle(String name, Set<String> seen, @Nullable RuleSetFile child) {
        if (child != null) {
            String circle = String.join(" -> ", seen) + " -> " + name;
            report(child, child.parentLine(), "extends 成环：" + circle, "extends runs in a circle: " + circle);
        }
    }

    private void takeParameters(RuleSetFile file, ParameterValues values, Map<ParameterName, ParameterBasis> bases) {
        file.parameters().forEach((name, entry) -> {
            List<ParameterProblem> found = new ArrayList<>();
            values.set(name, entry.value(), found);
            bases.put(name, entry.basis());
            found.forEach(problem -> report(file, entry, problem));
        });
    }

    private static RuleEntry merged(RuleEntry parent, RuleEntry child) {
        List<Clause> clauses = new ArrayList<>(
                child.clauses() != null ? child.clauses() : parent.clauses() != null ? parent.clauses() : List.of());
        if (child.clauses() == null) {
            clauses.addAll(parent.addedClauses());
        }
        return new RuleEntry(
                child.line(),
                child.severity() == null ? parent.severity() : child.severity(),
                child.title() == null ? parent.title() : child.title(),
                clauses,
                child.addedClauses());
    }

    private static void takeExemptions(RuleSetFile file, Map<String, ExemptionEntry> exemptions) {
        file.exemptions().forEach((id, entry) -> {
            if (entry.removed()) {
                exemptions.remove(id);
            } else {
                exemptions.merge(id, entry, RuleSetResolver::merged);
            }
        });
    }

    private static ExemptionEntry merged(ExemptionEntry parent, ExemptionEntry child) {
        return new ExemptionEntry(
                child.line(),
                false,
                child.title() == null ? parent.title() : child.title(),
                child.gradeGiven() ? child.grade() : parent.grade(),
                child.gradeGiven() || parent.gradeGiven(),
                child.firstAppointmentOnly() == null ? parent.firstAppointmentOnly() : child.firstAppointmentOnly(),
                child.lifts() == null ? parent.lifts() : child.lifts(),
                child.clauses() == null ? parent.clauses() : child.clauses());
    }

    private Map<RuleId, RuleDefinition> definitions(RuleSetFile own, Map<RuleId, RuleEntry> entries) {
        Map<RuleId, RuleDefinition> definitions = new EnumMap<>(RuleId.class);
        for (RuleId id : RuleId.values()) {
            @Nullable RuleEntry entry = entries.get(id);
            if (entry == null) {
                report(own, own.rulesLine(), "缺少规则“" + id + "”", "the rule \"" + id + "\" is missing");
                continue;
            }
            List<Clause> clauses = new ArrayList<>(entry.clauses() == null ? List.of() : entry.clauses());
            clauses.addAll(entry.addedClauses());
            if (entry.severity() == null) {
                reportLacking(own, entry.line(), id.id(), "severity");
            }
            if (entry.title() == null) {
                reportLacking(own, entry.line(), id.id(), "title");
            }
            if (clauses.stream().allMatch(Clause::forNewStaff)) {
                reportLacking(own, entry.line(), id.id(), "clauses");
            }
            if (entry.severity() != null && entry.title() != null) {
                definitions.put(id, new RuleDefinition(id, entry.severity(), entry.title(), clauses));
            }
        }
        return definitions;
    }

    private Map<String, ExemptionKind> kinds(RuleSetFile own, Map<String, ExemptionEntry> entries) {
        Map<String, ExemptionKind> kinds = new LinkedHashMap<>();
        entries.forEach((id, entry) -> {
            if (entry.title() == null) {
                reportLacking(own, entry.line(), id, "title");
            }
            if (entry.lifts() == null) {
                reportLacking(own, entry.line(), id, "lifts");
            }
            if (entry.clauses() == null || entry.clauses().isEmpty()) {
                reportLacking(own, entry.line(), id, "clauses");
            }
            if (entry.title() != null && entry.lifts() != null && entry.clauses() != null) {
                kinds.put(
                        id,
                        new ExemptionKind(
                                id,
                                entry.title(),
                                entry.grade(),
                                Boolean.TRUE.equals(entry.firstAppointmentOnly()),
                                entry.lifts(),
                                entry.clauses()));
            }
        });
        return kinds;
    }

    private void reportLacking(RuleSetFile file, int line, String id, String field) {
        report(file, line, "“" + id + "”缺少 " + field, "\"" + id + "\" lacks its " + field);
    }

    private void report(RuleSetFile file, ParameterEntry entry, ParameterProblem problem) {
        String place = problem.parameter() + problem.path();
        report(
                file,
                entry.lineOf(problem.path()),
                "参数 " + place + "：" + problem.reason().zh(),
                "parameter " + place + ": " + problem.reason().en());
    }

    private void report(RuleSetFile file, int line, String zh, String en) {
        problems.add(new RuleSetProblem(file.file(), line, new Text(zh, en)));
    }

    private void stopOnProblems() {
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparing(RuleSetProblem::file).thenComparingInt(RuleSetProblem::line));
            throw new RuleSetException(problems);
        }
    }
}
