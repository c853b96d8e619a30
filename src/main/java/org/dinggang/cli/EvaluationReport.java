package org.dinggang.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.planning.Appointment;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.Tie;
import org.dinggang.planning.Violation;
import org.dinggang.policy.Clause;
import org.jspecify.annotations.Nullable;

/** Prints what the checker has found out about a plan. */
final class EvaluationReport {

    /** A screen holds so many; a result file holds all. */
    private static final int APPOINTMENTS_SHOWN = 20;

    private static final int TIES_SHOWN = 20;

    private static final int PEOPLE_NAMED = 10;

    private final Console console;
    private final Evaluation evaluation;
    private final Map<String, Staff> staff;

    /** The report of an evaluation of a plan for the case. */
    EvaluationReport(Console console, Case data, Evaluation evaluation) {
        this.console = console;
        this.evaluation = evaluation;
        this.staff = data.staff().stream().collect(Collectors.toMap(Staff::id, Function.identity()));
    }

    /** The first appointments in the order of identifiers, and how many more there are. */
    void printAppointments() {
        List<Appointment> appointments = evaluation.appointments();
        console.printGap();
        console.printHeading(console.text("appointments.heading", appointments.size()));
        if (appointments.isEmpty()) {
            return;
        }
        Table table = new Table(
                console.text("appointments.staff"),
                console.text("appointments.name"),
                console.text("appointments.institution"),
                console.text("appointments.from"),
                console.text("appointments.to"),
                console.text("appointments.kind"));
        for (Appointment appointment :
                appointments.stream().limit(APPOINTMENTS_SHOWN).toList()) {
            Staff person = staff.get(appointment.staff());
            String kind = console.in(appointment.kind().label());
            table.row(
                    appointment.staff(),
                    person == null ? "" : person.name(),
                    person == null ? "" : person.institution(),
                    grade(appointment.from()),
                    grade(appointment.to()),
                    appointment.quotaExempt() ? console.text("appointments.exempt", kind) : kind);
        }
        table.print(console);
        if (appointments.size() > APPOINTMENTS_SHOWN) {
            console.print("  " + console.text("appointments.more", appointments.size() - APPOINTMENTS_SHOWN));
        }
    }

    /** Every violation with its clauses. */
    void printViolations() {
        if (evaluation.violations().isEmpty()) {
            return;
        }
        console.printGap();
        console.printHeading(
                console.text("violations.heading", evaluation.violations().size()));
        for (Violation violation : evaluation.violations()) {
            console.printBad("  "
                    + console.text(
                            "violations.line",
                            violation.rule().id(),
                            console.in(violation.severity().label()),
                            console.in(violation.message())));
            console.print("    " + console.text("violations.staff", names(violation.staff())));
            for (Clause clause : violation.clauses()) {
                console.print("    " + new ClauseWords(console).of(clause));
            }
        }
    }

    /** The first ties that people have to decide, and how many more there are. */
    void printTies() {
        if (evaluation.ties().isEmpty()) {
            return;
        }
        console.printGap();
        console.printHeading(console.text("ties.heading", evaluation.ties().size()));
        for (Tie tie : evaluation.ties().stream().limit(TIES_SHOWN).toList()) {
            console.print("  "
                    + console.text(
                            "ties.line",
                            tie.list(),
                            tie.grade().number(),
                            name(tie.appointed()),
                            name(tie.notAppointed())));
        }
        if (evaluation.ties().size() > TIES_SHOWN) {
            console.print("  " + console.text("ties.more", evaluation.ties().size() - TIES_SHOWN));
        }
    }

    private String grade(@Nullable Grade grade) {
        return grade == null ? console.text("grade.none") : console.text("grade.number", grade.number());
    }

    private String names(List<String> ids) {
        String named = ids.stream().limit(PEOPLE_NAMED).map(this::name).collect(Collectors.joining(", "));
        return ids.size() <= PEOPLE_NAMED
                ? named
                : console.text("violations.andMore", named, ids.size() - PEOPLE_NAMED);
    }

    private String name(String id) {
        Staff person = staff.get(id);
        return person == null || person.name().equals(id) ? id : person.name() + " (" + id + ")";
    }
}
