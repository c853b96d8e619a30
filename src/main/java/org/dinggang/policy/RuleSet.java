package org.dinggang.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dinggang.model.Objective;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A rule set, complete: what the regulations of one place say from one day on. What it does not say itself it has from the
 * rule set that it extends.
 *
 * @param name name in cases and on the command line, for instance panjin-2024
 * @param title what people call it
 * @param validFrom the day from which it applies
 * @param parent name of the rule set that it extends; null for none
 * @param sources the documents it is drawn from, its own first, then those of the rule sets that it extends
 * @param parameters numbers and switches
 * @param bases where the value of each parameter comes from
 * @param rules every rule, in the order of {@link RuleId}
 * @param exemptions kinds of exemption by identifier
 * @param structure what it says about structures of posts; null where it says nothing
 */
public record RuleSet(
        String name,
        Text title,
        LocalDate validFrom,
        @Nullable String parent,
        List<String> sources,
        Parameters parameters,
        Map<ParameterName, ParameterBasis> bases,
        Map<RuleId, RuleDefinition> rules,
        Map<String, ExemptionKind> exemptions,
        @Nullable StructureRules structure) {

    public RuleSet {
        sources = List.copyOf(sources);
        bases = Collections.unmodifiableMap(new EnumMap<>(bases));
        rules = Collections.unmodifiableMap(new EnumMap<>(rules));
        exemptions = Collections.unmodifiableMap(new LinkedHashMap<>(exemptions));
        for (RuleId id : RuleId.values()) {
            if (!rules.containsKey(id)) {
                throw new IllegalArgumentException("A rule set has every rule, " + name + " lacks " + id);
            }
        }
    }

    /** What the rule set says about the rule. */
    public RuleDefinition rule(RuleId id) {
        RuleDefinition definition = rules.get(id);
        if (definition == null) {
            throw new IllegalStateException("No rule " + id);
        }
        return definition;
    }

    /** The kind of exemption of that identifier, if the rule set knows it. */
    public Optional<ExemptionKind> exemption(String id) {
        return Optional.ofNullable(exemptions.get(id));
    }

    /** Where the value of the parameter comes from; empty where a round has overridden it. */
    public Optional<ParameterBasis> basis(ParameterName name) {
        return Optional.ofNullable(bases.get(name));
    }

    /**
     * This rule set with the overrides of a round. {@code tenure.years} merges entry by entry: a grade that the override does
     * not name keeps its years. Every other parameter is replaced as a whole.
     *
     * @param overrides parameters by name, with values as a JSON reader gives them (Boolean, Integer, String, List, Map, null)
     * @param objective the round's objective; null leaves it as it is
     * @throws ParameterException with everything that is wrong with the overrides
     */
    public RuleSet with(Map<String, ? extends @Nullable Object> overrides, @Nullable Objective objective) {
        List<ParameterProblem> problems = new ArrayList<>();
        ParameterValues values = ParameterValues.of(parameters);
        Map<ParameterName, ParameterBasis> remaining = new EnumMap<>(bases);
        overrides.forEach((key, value) -> ParameterName.of(key)
                .ifPresentOrElse(
                        name -> {
                            values.set(name, value, problems);
                            remaining.remove(name);
                        },
                        () -> problems.add(new ParameterProblem(key, "", ParameterValues.unknownParameter(key)))));
        if (objective != null) {
            values.set(ParameterName.OBJECTIVE, objective.id(), problems);
            remaining.remove(ParameterName.OBJECTIVE);
        }
        if (!problems.isEmpty()) {
            throw new ParameterException(problems);
        }
        return new RuleSet(
                name,
                title,
                validFrom,
                parent,
                sources,
                values.toParameters(),
                remaining,
                rules,
                exemptions,
                structure);
    }
}
