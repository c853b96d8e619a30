package org.dinggang.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.model.Grade;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * One rule set as its file says it, before it is completed by those that it extends. What the file does not say is null or
 * absent.
 *
 * @param file the file as a user knows it
 * @param name name of the rule set
 * @param title what people call it
 * @param validFrom the day from which it applies
 * @param parent name of the rule set that it extends; null for none
 * @param parentLine line that names it
 * @param sources its own documents
 * @param parameters its own parameters
 * @param rules its own words on rules
 * @param exemptions its own words on kinds of exemption; one without a definition removes the kind
 * @param rulesLine line where its rules begin
 * @param parametersLine line where its parameters begin
 */
record RuleSetFile(
        String file,
        String name,
        Text title,
        LocalDate validFrom,
        @Nullable String parent,
        int parentLine,
        List<String> sources,
        Map<ParameterName, ParameterEntry> parameters,
        Map<RuleId, RuleEntry> rules,
        Map<String, ExemptionEntry> exemptions,
        int rulesLine,
        int parametersLine) {

    /** The value of a parameter, and where it comes from. */
    record ParameterEntry(int line, @Nullable Object value, Map<String, Integer> lines, ParameterBasis basis) {

        /** Line of the place inside the value, or of the nearest place around it. */
        int lineOf(String path) {
            String place = path;
            while (!lines.containsKey(place) && !place.isEmpty()) {
                place = place.substring(0, place.lastIndexOf('/'));
            }
            return lines.getOrDefault(place, line);
        }
    }

    /** What the file says about a rule: clauses replace those of the rule set extended, added ones come after them. */
    record RuleEntry(
            int line,
            @Nullable Severity severity,
            @Nullable Text title,
            @Nullable List<Clause> clauses,
            List<Clause> addedClauses) {}

    /** What the file says about a kind of exemption. */
    record ExemptionEntry(
            int line,
            boolean removed,
            @Nullable Text title,
            @Nullable Grade grade,
            boolean gradeGiven,
            @Nullable Boolean firstAppointmentOnly,
            @Nullable Set<RuleId> lifts,
            @Nullable List<Clause> clauses) {}
}
