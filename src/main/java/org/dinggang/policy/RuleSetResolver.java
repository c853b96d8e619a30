package org.dinggang.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dinggang.policy.RuleSetFile.ExemptionEntry;
import org.dinggang.policy.RuleSetFile.Place;
import org.dinggang.policy.RuleSetFile.RuleEntry;
import org.jspecify.annotations.Nullable;

/** Completes a rule set by those that it extends, and checks that nothing is missing. */
final class RuleSetResolver {

    private final List<RuleSetProblem> problems = new ArrayList<>();
    private final ParameterValues values = ParameterValues.none();
    private final Map<ParameterName, ParameterBasis> bases = new EnumMap<>(ParameterName.class);
    private final Map<RuleId, RuleEntry> rules = new EnumMap<>(RuleId.class);

    /** Clauses of the parameters that measure a rule, where no rule set further down has put other clauses in their place. */
    private final Map<RuleId, List<Clause>> measures = new EnumMap<>(RuleId.class);

    private final Map<String, ExemptionEntry> exemptions = new LinkedHashMap<>();

    private @Nullable StructureFile structure;

    private RuleSetResolver() {}

    /** The rule set of that name, or everything that is wrong with it and those that it extends. */
    static RuleSet resolve(String name, Map<String, RuleSetSource> sources) {
        return new RuleSetResolver().complete(name, sources);
    }

    private RuleSet complete(String name, Map<String, RuleSetSource> sources) {
        RuleSetAncestry ancestry = RuleSetAncestry.read(name, sources, problems);
        ancestry.files().forEach(this::takeOver);
        if (!ancestry.complete()) {
            throw new RuleSetException(sortedProblems());
        }
        RuleSetFile own = ancestry.files().getLast();
        values.missing().forEach(parameter -> reportMissing(own.parametersPlace(), "参数", "parameter", parameter.id()));
        Map<RuleId, RuleDefinition> definitions = definitions(own.rulesPlace());
        Map<String, ExemptionKind> kinds = kinds();
        StructureRules structures = structure == null
                ? null
                : structure.complete((place, part) -> problems.add(
                        place.problem("structure 缺少“" + part + "”", "the structure lacks its \"" + part + "\"")));
        if (!problems.isEmpty()) {
            throw new RuleSetException(sortedProblems());
        }
        LinkedHashSet<String> documents = new LinkedHashSet<>();
        ancestry.files().reversed().forEach(file -> documents.addAll(file.sources()));
        return new RuleSet(
                own.name(),
                own.title(),
                own.validFrom(),
                own.parent(),
                List.copyOf(documents),
                values.toParameters(),
                bases,
                definitions,
                kinds,
                structures);
    }

    private void takeOver(RuleSetFile file) {
        file.parameters().forEach((name, entry) -> {
            List<ParameterProblem> found = new ArrayList<>();
            values.set(name, entry.value(), found);
            bases.put(name, entry.basis());
            for (ParameterProblem problem : found) {
                String parameter = problem.parameter() + problem.path();
                problems.add(entry.placeOf(problem.path())
                        .problem(
                                "参数 " + parameter + "：" + problem.reason().zh(),
                                "parameter " + parameter + ": "
                                        + problem.reason().en()));
            }
        });
        file.rules().forEach((id, entry) -> {
            rules.merge(id, entry, RuleEntry::over);
            if (entry.clauses() != null) {
                measures.remove(id);
            }
        });
        file.parameters()
                .forEach((name, entry) -> name.rule()
                        .filter(rule -> !entry.basis().clauses().isEmpty())
                        .ifPresent(rule -> measures.put(rule, entry.basis().clauses())));
        file.exemptions().forEach((id, entry) -> {
            if (entry.removed()) {
                if (exemptions.remove(id) == null) {
                    problems.add(entry.place()
                            .problem(
                                    "exemptions/" + id + "：继承的规则集没有这种豁免，无从取消",
                                    "exemptions/" + id
                                            + ": the rule sets extended have no such exemption to take away"));
                }
            } else {
                exemptions.merge(id, entry, ExemptionEntry::over);
            }
        });
        StructureFile own = file.structure();
        if (own != null) {
            takeOver(own);
        }
    }

    private void takeOver(StructureFile own) {
        StructureFile inherited = structure;
        own.tables().forEach((id, entry) -> {
            if (entry.table() == null
                    && (inherited == null || !inherited.tables().containsKey(id))) {
                problems.add(entry.place()
                        .problem(
                                "structure/tables/" + id + "：继承的规则集没有这张比例表，无从取消",
                                "structure/tables/" + id + ": the rule sets extended have no such table to take away"));
            }
        });
        structure = inherited == null ? own : StructureFile.over(inherited, own);
    }

    private Map<RuleId, RuleDefinition> definitions(Place rulesPlace) {
        Map<RuleId, RuleDefinition> definitions = new EnumMap<>(RuleId.class);
        for (RuleId id : RuleId.values()) {
            @Nullable RuleEntry entry = rules.get(id);
            if (entry == null) {
                reportMissing(rulesPlace, "规则", "rule", id.id());
                continue;
            }
            reportLacking(entry.place(), id.id(), "severity", entry.severity());
            reportLacking(entry.place(), id.id(), "title", entry.title());
            List<Clause> clauses = entry.allClauses();
            reportLacking(entry.place(), id.id(), "clauses", clauses);
            if (entry.severity() != null && entry.title() != null && clauses != null) {
                if (!clauses.isEmpty() && clauses.stream().allMatch(Clause::forNewStaff)) {
                    problems.add(entry.place()
                            .problem(
                                    "“" + id + "”至少要有一条不限于新增人员的条款",
                                    "\"" + id + "\" needs a clause that is not for new staff only"));
                }
                List<Clause> cited = Stream.concat(measures.getOrDefault(id, List.of()).stream(), clauses.stream())
                        .distinct()
                        .toList();
                definitions.put(id, new RuleDefinition(id, entry.severity(), entry.title(), cited));
            }
        }
        return definitions;
    }

    private Map<String, ExemptionKind> kinds() {
        Map<String, ExemptionKind> kinds = new LinkedHashMap<>();
        exemptions.forEach((id, entry) -> {
            reportLacking(entry.place(), id, "title", entry.title());
            reportLacking(entry.place(), id, "lifts", entry.lifts());
            reportLacking(entry.place(), id, "clauses", entry.clauses());
            if (entry.title() != null && entry.lifts() != null && entry.clauses() != null) {
                boolean firstOnly = Boolean.TRUE.equals(entry.firstAppointmentOnly());
                kinds.put(
                        id,
                        new ExemptionKind(id, entry.title(), entry.grade(), firstOnly, entry.lifts(), entry.clauses()));
            }
        });
        return kinds;
    }

    private void reportMissing(Place place, String kindZh, String kindEn, String id) {
        problems.add(place.problem("缺少" + kindZh + "“" + id + "”", "the " + kindEn + " \"" + id + "\" is missing"));
    }

    private void reportLacking(Place place, String id, String field, @Nullable Object value) {
        if (value == null) {
            problems.add(place.problem("“" + id + "”缺少 " + field, "\"" + id + "\" lacks its " + field));
        }
    }

    private List<RuleSetProblem> sortedProblems() {
        Stream<RuleSetProblem> sorted = problems.stream()
                .distinct()
                .sorted(Comparator.comparing(RuleSetProblem::file).thenComparingInt(RuleSetProblem::line));
        return sorted.toList();
    }
}
