package org.dinggang.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dinggang.model.Objective;
import org.dinggang.model.Round;
import org.dinggang.model.Text;
import org.dinggang.policy.ParameterException;
import org.dinggang.policy.ParameterProblem;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.jspecify.annotations.Nullable;

/** Reads the round and finds the rule set that is in force in it. */
final class RoundReader {

    static final Set<String> FIELDS =
            Set.of("name", "effectiveDate", "tenureCutoff", "ruleSet", "parameters", "objective");

    private static final Map<String, Objective> OBJECTIVES = Arrays.stream(Objective.values())
            .collect(Collectors.toMap(Objective::id, Function.identity(), (left, right) -> left, LinkedHashMap::new));

    private final NamedRuleSets named;
    private final Problems problems;

    RoundReader(RuleSets ruleSets, Problems problems) {
        this.named = new NamedRuleSets(ruleSets);
        this.problems = problems;
    }

    /**
     * What could be read of the round.
     *
     * @param round the round; null where it cannot be used
     * @param effectiveDate its effective date; null where it cannot be used
     * @param ruleSet the rule set with the round's overrides, without them where they cannot be used; null where there is none
     */
    record Reading(
            @Nullable Round round,
            @Nullable LocalDate effectiveDate,
            @Nullable RuleSet ruleSet) {
        static final Reading NOTHING = new Reading(null, null, null);
    }

    /** Reads the round. */
    Reading read(Tree tree, Pointer pointer) {
        FieldReader fields = FieldReader.of(tree, pointer, problems, FIELDS);
        if (fields == null) {
            return Reading.NOTHING;
        }
        String name = fields.requiredWords("name");
        LocalDate effectiveDate = fields.requiredDate("effectiveDate");
        LocalDate tenureCutoff = fields.date("tenureCutoff");
        String ruleSetName = fields.requiredWords("ruleSet");
        SortedMap<String, @Nullable Object> parameters = new TreeMap<>();
        fields.entries("parameters").forEach((key, value) -> parameters.put(key, plain(value)));
        Objective objective = fields.choice("objective", OBJECTIVES);
        RuleSet ruleSet = ruleSetName == null ? null : named.read(fields, ruleSetName);
        if (ruleSet != null) {
            warnOfEarlyRound(fields, effectiveDate, ruleSet);
            ruleSet = with(fields, ruleSet, parameters, objective);
        }
        Round round = name == null || effectiveDate == null || ruleSetName == null
                ? null
                : new Round(name, effectiveDate, tenureCutoff, ruleSetName, parameters, objective);
        return new Reading(round, effectiveDate, ruleSet);
    }

    /** Some rounds are planned afterwards by today's rules on purpose: it is said, not refused. */
    private void warnOfEarlyRound(FieldReader fields, @Nullable LocalDate effectiveDate, RuleSet ruleSet) {
        if (effectiveDate != null && effectiveDate.isBefore(ruleSet.validFrom())) {
            problems.warn(
                    fields.at("effectiveDate"),
                    new Text(
                            "聘用起始日 " + effectiveDate + " 早于规则集 " + ruleSet.name() + " 的施行日 " + ruleSet.validFrom()
                                    + "，请核对适用的规则集",
                            "the effective date " + effectiveDate + " is before the day from which rule set "
                                    + ruleSet.name() + " applies, " + ruleSet.validFrom()
                                    + "; see whether another rule set is meant"));
        }
    }

    private static RuleSet with(
            FieldReader fields,
            RuleSet ruleSet,
            SortedMap<String, @Nullable Object> parameters,
            @Nullable Objective objective) {
        try {
            return ruleSet.with(parameters, objective);
        } catch (ParameterException unusable) {
            for (ParameterProblem problem : unusable.problems()) {
                fields.complain(at(fields, problem), problem.reason());
            }
            return ruleSet;
        }
    }

    private static Pointer at(FieldReader fields, ParameterProblem problem) {
        Pointer pointer = fields.at("parameters").field(problem.parameter());
        return problem.path().isEmpty() ? pointer : pointer.inside(problem.path());
    }

    /** The value as rule sets take it. */
    private static @Nullable Object plain(Tree value) {
        return switch (value) {
            case Tree.Fields fields -> {
                Map<String, @Nullable Object> values = new LinkedHashMap<>();
                fields.values().forEach((key, inner) -> values.put(key, plain(inner)));
                yield values;
            }
            case Tree.Items items -> {
                List<@Nullable Object> values = new ArrayList<>();
                items.values().forEach(inner -> values.add(plain(inner)));
                yield values;
            }
            case Tree.Words words -> words.value();
            case Tree.Numeral number -> plain(number.value());
            case Tree.Flag flag -> flag.value();
            case Tree.Nothing nothing -> null;
            case Tree.Unusable unusable -> null;
        };
    }

    private static Object plain(BigDecimal number) {
        Integer integer = Scalars.integer(number);
        return integer == null ? number : integer;
    }
}
