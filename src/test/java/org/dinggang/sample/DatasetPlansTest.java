package org.dinggang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.ReadCase;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Objective;
import org.dinggang.model.Pin;
import org.dinggang.model.Pool;
import org.dinggang.model.Staff;
import org.dinggang.planning.Appointment;
import org.dinggang.planning.AppointmentKind;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.solver.Planner;
import org.dinggang.planning.solver.PlanningListener;
import org.dinggang.planning.solver.PlanningRequest;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.policy.PersonState;
import org.dinggang.policy.Policy;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.junit.jupiter.api.Test;

/** What the README of the datasets tells people to look for is there when they plan them. */
class DatasetPlansTest {

    /** Where people without a grade come from: below the lowest. */
    private static final int NO_GRADE = Grade.LOWEST + 1;

    /**
     * A dataset and the plan found for it.
     *
     * @param data the case
     * @param policy options and states
     * @param evaluation the plan as the checker sees it
     */
    private record Planned(Case data, Policy policy, Evaluation evaluation) {

        static Planned of(String name) throws UnusableInputException {
            return of(name, Objective.MERIT_FIRST);
        }

        static Planned of(String name, Objective objective) throws UnusableInputException {
            ReadCase read = CaseFiles.read(Path.of("datasets", name + ".json"), RuleSets.builtIn());
            RuleSet ruleSet = read.ruleSet().with(Map.of(), objective);
            PlanningRequest request = new PlanningRequest(
                    read.value(), ruleSet, Duration.ofSeconds(10), 1, 2, Map.of(), new StopSignal());
            Checker checker = Checker.of(read.value(), ruleSet);
            return new Planned(
                    read.value(),
                    checker.policy(),
                    checker.check(
                            new Planner().plan(request, PlanningListener.NONE).plan()));
        }

        Set<String> appointed() {
            return evaluation.appointments().stream().map(Appointment::staff).collect(Collectors.toSet());
        }

        /** People who have an option and stay as they are. */
        List<Staff> waiting() {
            Set<String> appointed = appointed();
            return data.staff().stream()
                    .filter(person -> !appointed.contains(person.id())
                            && !policy.optionsOf(person).isEmpty())
                    .toList();
        }
    }

    @Test
    void everyDatasetHasALawfulPlanInWhichVacanciesPassDown() throws UnusableInputException {
        for (String name : List.of("hospital", "college", "county-schools", "institute", "station")) {
            Planned planned = Planned.of(name);

            assertThat(planned.evaluation().violations()).as(name).isEmpty();
            assertThat(planned.waiting()).as(name).isNotEmpty();
            assertThat(longestChain(planned)).as(name).isGreaterThan(2);
        }
    }

    @Test
    void hospital() throws UnusableInputException {
        Planned planned = Planned.of("hospital");

        assertThat(planned.evaluation().ties()).isNotEmpty();
        assertThat(planned.evaluation().appointments()).anyMatch(Appointment::quotaExempt);
        assertThat(planned.evaluation().appointments())
                .extracting(Appointment::kind)
                .contains(AppointmentKind.PROMOTION, AppointmentKind.FIRST_APPOINTMENT, AppointmentKind.REAPPOINTMENT);
        assertThat(planned.evaluation().quotas()).anyMatch(use -> use.before() > use.max());
    }

    @Test
    void college() throws UnusableInputException {
        Planned planned = Planned.of("college");

        assertThat(planned.data().institutions()).allMatch(Institution::selfReview);
        assertThat(planned.evaluation().appointments()).anyMatch(Appointment::quotaExempt);
        assertThat(planned.evaluation().quotas()).anyMatch(use -> use.before() > use.max());
    }

    @Test
    void countySchools() throws UnusableInputException {
        Planned planned = Planned.of("county-schools");
        Map<String, String> schools = planned.data().staff().stream()
                .collect(Collectors.toMap(Staff::id, Staff::institution, (first, second) -> first, TreeMap::new));

        for (Pool pool : planned.data().pools()) {
            Set<String> gaining = planned.evaluation().appointments().stream()
                    .filter(appointment -> pool.posts().covers(appointment.to()))
                    .map(appointment -> schools.get(appointment.staff()))
                    .filter(pool.institutions()::contains)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(gaining).as(pool.name()).hasSizeGreaterThan(2);
        }
        Institution stopped = planned.data().institutions().stream()
                .filter(school -> school.establishment().changedOn() != null
                        && school.waivers().isEmpty())
                .filter(school -> planned.data().staff().stream()
                        .filter(person -> person.institution().equals(school.code()))
                        .allMatch(person -> planned.policy().optionsOf(person).isEmpty()))
                .findFirst()
                .orElseThrow();
        assertThat(planned.evaluation().appointments())
                .noneMatch(appointment -> stopped.code().equals(schools.get(appointment.staff())));
    }

    @Test
    void institute() throws UnusableInputException {
        Planned planned = Planned.of("institute");

        assertThat(planned.evaluation().quotas()).anyMatch(use -> use.after() > use.max() && use.entrants() > 0);
        assertThat(planned.waiting()).anyMatch(person -> Pin.STAY.equals(person.pin()));

        Evaluation filled = Planned.of("institute", Objective.FILL_FIRST).evaluation();
        assertThat(filled.appointments())
                .hasSizeGreaterThan(planned.evaluation().appointments().size());
        assertThat(filled.score().soft().get(1)).isNegative();
    }

    @Test
    void station() throws UnusableInputException {
        Planned planned = Planned.of("station");
        Institution station = planned.data().institutions().getFirst();
        Map<Grade, Integer> after = new TreeMap<>();
        Map<String, Grade> moved = planned.evaluation().appointments().stream()
                .collect(Collectors.toMap(Appointment::staff, Appointment::to));
        for (Staff person : planned.data().staff()) {
            PersonState state = planned.policy().stateOf(person);
            Grade grade = moved.getOrDefault(person.id(), state.current());
            if (grade != null && !state.isLeaving()) {
                after.merge(grade, 1, Integer::sum);
            }
        }

        assertThat(moved.values())
                .anyMatch(
                        grade -> after.getOrDefault(grade, 0) > station.posts().number(GradeRange.single(grade)));
    }

    /** The greatest number of moves of which each takes the grade that the next one leaves. */
    private static int longestChain(Planned planned) {
        Map<String, String> institutions =
                planned.data().staff().stream().collect(Collectors.toMap(Staff::id, Staff::institution));
        Map<String, int[]> lengths = new TreeMap<>();
        List<Appointment> fromBelow = planned.evaluation().appointments().stream()
                .sorted((first, second) -> Integer.compare(from(second), from(first)))
                .toList();
        int longest = 0;
        for (Appointment move : fromBelow) {
            int[] until = lengths.computeIfAbsent(
                    String.valueOf(institutions.get(move.staff())), code -> new int[NO_GRADE + 1]);
            int length = until[from(move)] + 1;
            until[move.to().number()] = Math.max(until[move.to().number()], length);
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static int from(Appointment move) {
        Grade from = move.from();
        return from == null ? NO_GRADE : from.number();
    }
}
