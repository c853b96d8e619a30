package org.dinggang.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dinggang.model.Case;
import org.dinggang.model.Staff;
import org.dinggang.planning.Checker;
import org.dinggang.planning.CompetitionList;
import org.dinggang.planning.Plan;
import org.dinggang.planning.Standing;
import org.jspecify.annotations.Nullable;

/** Prints a competition list down to one person: who is ahead, by what, and what became of them. */
final class ListReport {

    private static final int SHOWN = 30;

    private final Console console;
    private final Checker checker;
    private final Plan plan;
    private final Map<String, Staff> staff;

    /** Lists of the case as the checker knows them, and what becomes of the people under the plan. */
    ListReport(Console console, Case data, Checker checker, Plan plan) {
        this.console = console;
        this.checker = checker;
        this.plan = plan;
        this.staff = data.staff().stream().collect(Collectors.toMap(Staff::id, Function.identity()));
    }

    /** The list down to the person's own place. */
    void print(CompetitionList list, String staffId) {
        int place = list.placeOf(staffId);
        console.printGap();
        console.printHeading(
                console.text("list.heading", list.name(), place, list.members().size()));
        Table table = new Table(
                console.text("list.place"),
                console.text("list.staff"),
                console.text("list.name"),
                console.text("list.merit"),
                console.text("list.priority"),
                console.text("list.waitingSince"),
                console.text("list.titleSince"),
                console.text("list.final"));
        List<Standing> members = list.members();
        int first = Math.max(0, place - SHOWN);
        for (int index = first; index < place; index++) {
            row(table, index + 1, members.get(index));
        }
        if (first > 0) {
            console.print("  " + console.text("list.above", first));
        }
        table.print(console);
    }

    private void row(Table table, int place, Standing standing) {
        Staff person = staff.get(standing.staff());
        table.row(
                console.text("number", place),
                standing.staff(),
                person == null ? "" : person.name(),
                console.text("list.hundredths", BigDecimal.valueOf(standing.meritHundredths(), 2)),
                console.text(standing.priority() ? "list.yes" : "list.no"),
                date(standing.waitingSince()),
                date(standing.titleSince()),
                person == null ? "" : finalGrade(person));
    }

    private String finalGrade(Staff person) {
        return plan.gradeOf(person.id())
                .map(grade -> console.text("list.appointed", grade.number()))
                .orElseGet(() -> {
                    var current = checker.policy().stateOf(person).current();
                    return current == null
                            ? console.text("grade.none")
                            : console.text("grade.number", current.number());
                });
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
