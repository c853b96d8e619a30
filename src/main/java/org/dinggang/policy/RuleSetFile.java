package org.dinggang.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param parent name of the rule set that it extends; null for none, and where it cannot be read
 * @param parentPlace where it names the rule set that it extends; null where it extends none
 * @param sources its own documents
 * @param parameters its own parameters
 * @param rules its own words on rules
 * @param exemptions its own words on kinds of exemption; one without a definition removes the kind
 * @param structure its own words on structures of posts; null where it has none
 * @param rulesPlace where its rules begin
 * @param parametersPlace where its parameters begin
 */
record RuleSetFile(
        String file,
        String name,
        Text title,
        LocalDate validFrom,
        @Nullable String parent,
        @Nullable Place parentPlace,
        List<String> sources,
        Map<ParameterName, ParameterEntry> parameters,
        Map<RuleId, RuleEntry> rules,
        Map<String, ExemptionEntry> exemptions,
        @Nullable StructureFile structure,
        Place rulesPlace,
        Place parametersPlace) {

    /** A line of a file, from 1. */
    record Place(String file, int line) {

        /** What is wrong there. */
        RuleSetProblem problem(String zh, String en) {
            return new RuleSetProblem(file, line, new Text(zh, en));
        }
    }

    /** The value of a parameter, where each part of it stands by JSON pointer, and where it comes from. */
    record ParameterEntry(@Nullable Object value, Map<String, Place> places, ParameterBasis basis) {

        /** Where the path inside the value is, or the nearest place around it. */
        Place placeOf(String path) {
            Place place = places.get(path);
            return place == null ? placeOf(path.substring(0, path.lastIndexOf('/'))) : place;
        }
    }

    /** What the file says about a rule: clauses replace those of the rule set extended, added ones come after them. */
    record RuleEntry(
            Place place,
            @Nullable Severity severity,
            @Nullable Text title,
            @Nullable List<Clause> clauses,
            List<Clause> addedClauses) {

        /** The clauses and those added; null where there are none. */
        @Nullable
        List<Clause> allClauses() {
            if (clauses == null) {
                return addedClauses.isEmpty() ? null : addedClauses;
            }
            return Stream.concat(clauses.stream(), addedClauses.stream()).toList();
        }

        /** What the child says, and for the rest what the parent says. */
        static RuleEntry over(RuleEntry parent, RuleEntry child) {
            return new RuleEntry(
                    child.place,
                    child.severity == null ? parent.severity : child.severity,
                    child.title == null ? parent.title : child.title,
                    child.clauses == null ? parent.allClauses() : child.clauses,
                    child.addedClauses);
        }
    }

    /** What the file says about a kind of exemption. */
    record ExemptionEntry(
            Place place,
            boolean removed,
            @Nullable Text title,
            @Nullable Grade grade,
            boolean gradeGiven,
            @Nullable Boolean firstAppointmentOnly,
            @Nullable Set<RuleId> lifts,
            @Nullable List<Clause> clauses) {

        /** What the child says, and for the rest what the parent says. */
        static ExemptionEntry over(ExemptionEntry parent, ExemptionEntry child) {
            return new ExemptionEntry(
                    child.place,
                    false,
                    child.title == null ? parent.title : child.title,
                    child.gradeGiven ? child.grade : parent.grade,
                    child.gradeGiven || parent.gradeGiven,
                    child.firstAppointmentOnly == null ? parent.firstAppointmentOnly : child.firstAppointmentOnly,
                    child.lifts == null ? parent.lifts : child.lifts,
                    child.clauses == null ? parent.clauses : child.clauses);
        }
    }
}
