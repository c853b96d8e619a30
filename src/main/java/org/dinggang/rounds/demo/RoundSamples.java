package org.dinggang.rounds.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dinggang.access.Actor;
import org.dinggang.access.InstitutionDirectory;
import org.dinggang.access.Role;
import org.dinggang.database.VisibleInstitutions;
import org.dinggang.model.Case;
import org.dinggang.model.Institution;
import org.dinggang.model.Staff;
import org.dinggang.rounds.Applicant;
import org.dinggang.rounds.PlanSummary;
import org.dinggang.rounds.PlanningRuns;
import org.dinggang.rounds.Plans;
import org.dinggang.rounds.RoundDraft;
import org.dinggang.rounds.RoundState;
import org.dinggang.rounds.RoundSummary;
import org.dinggang.rounds.Rounds;
import org.dinggang.rounds.service.ApplicantLists;
import org.springframework.stereotype.Component;

/**
 * Makes a started round of a case whose people are in the ledger, with its applicants and a plan that is planned at once. Each step is
 * left out where it has been done, so it does no harm to begin again after an interruption.
 */
@Component
public class RoundSamples {

    private static final String PLAN = "方案一";
    private static final int SECONDS = 60;

    private final InstitutionDirectory directory;
    private final Rounds rounds;
    private final ApplicantLists applicants;
    private final Plans plans;
    private final PlanningRuns runs;

    RoundSamples(
            InstitutionDirectory directory, Rounds rounds, ApplicantLists applicants, Plans plans, PlanningRuns runs) {
        this.directory = directory;
        this.rounds = rounds;
        this.applicants = applicants;
        this.plans = plans;
        this.runs = runs;
    }

    /**
     * Makes the round; nothing where an institution of the case is not in the ledger.
     *
     * @param role whose round it is
     */
    public void load(Case data, Role role) {
        Set<String> codes = data.institutions().stream().map(Institution::code).collect(Collectors.toSet());
        Set<Long> ids = directory.institutions().stream()
                .filter(entry -> codes.contains(entry.code()))
                .map(InstitutionDirectory.Entry::id)
                .collect(Collectors.toSet());
        if (ids.size() < codes.size()) {
            return;
        }
        Actor program = Actor.program(new VisibleInstitutions(ids));
        Actor maker = new Actor(
                program.userId(), program.signInName(), program.displayName(), role, program.institutions(), false);
        RoundSummary round = round(maker, data);
        if (round.state() == RoundState.DRAFT) {
            applicants.load(maker, round.id(), said(data.staff()));
            rounds.start(maker, round.id());
        }
        List<PlanSummary> there = plans.list(maker, round.id());
        long plan = there.isEmpty()
                ? plans.create(maker, round.id(), PLAN)
                : there.getLast().id();
        if (runs.latest(maker, plan).isEmpty()) {
            runs.start(maker, plan, SECONDS, 0);
        }
    }

    private RoundSummary round(Actor maker, Case data) {
        String name = data.round().name();
        return find(maker, name).orElseGet(() -> {
            rounds.create(
                    maker,
                    new RoundDraft(
                            name,
                            data.round().effectiveDate(),
                            data.round().tenureCutoff(),
                            data.round().ruleSet(),
                            data.round().parameters(),
                            data.round().objective(),
                            maker.institutions().ids()));
            return find(maker, name).orElseThrow();
        });
    }

    private Optional<RoundSummary> find(Actor maker, String name) {
        return rounds.list(maker).stream()
                .filter(round -> round.name().equals(name))
                .findFirst();
    }

    private static Map<String, Applicant> said(List<Staff> staff) {
        Map<String, Applicant> said = new HashMap<>();
        for (Staff person : staff) {
            Applicant applicant = new Applicant(person.applied(), person.merit(), new TreeSet<>(person.priority()));
            if (!applicant.equals(Applicant.UNSAID)) {
                said.put(person.id(), applicant);
            }
        }
        return said;
    }
}
