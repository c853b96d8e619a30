package org.dinggang.structures.demo;

import java.io.IOException;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dinggang.access.Actor;
import org.dinggang.access.DemoMode;
import org.dinggang.access.InstitutionDirectory;
import org.dinggang.access.Role;
import org.dinggang.database.VisibleInstitutions;
import org.dinggang.establishment.allocation.Measure;
import org.dinggang.model.Case;
import org.dinggang.model.Institution;
import org.dinggang.model.Round;
import org.dinggang.registry.SampleDatasets;
import org.dinggang.structures.AllocationTerms;
import org.dinggang.structures.PoolAllocations;
import org.dinggang.structures.PoolSummary;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes an allocation by each measure for the pools of the sample schools in a demonstration, as their department. Pools that have
 * allocations are left alone, so it does no harm to start again after an interruption.
 */
@Component
@Order(PoolDemo.AFTER_THE_ROUNDS)
class PoolDemo implements ApplicationRunner {

    static final int AFTER_THE_ROUNDS = 30;

    private static final String DATASET = "county-schools";

    private final DemoMode mode;
    private final InstitutionDirectory directory;
    private final PoolAllocations allocations;

    PoolDemo(DemoMode mode, InstitutionDirectory directory, PoolAllocations allocations) {
        this.mode = mode;
        this.directory = directory;
        this.allocations = allocations;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!mode.isOn()) {
            return;
        }
        Case schools = SampleDatasets.read(DATASET);
        Round round = schools.round();
        Set<String> codes =
                schools.institutions().stream().map(Institution::code).collect(Collectors.toSet());
        Set<Long> ids = directory.institutions().stream()
                .filter(entry -> codes.contains(entry.code()))
                .map(InstitutionDirectory.Entry::id)
                .collect(Collectors.toSet());
        Actor program = Actor.program(new VisibleInstitutions(ids));
        Actor maker = new Actor(
                program.userId(),
                program.signInName(),
                program.displayName(),
                Role.DEPARTMENT,
                program.institutions(),
                false);
        for (PoolSummary pool : allocations.pools(maker)) {
            if (pool.allocations() == 0) {
                for (Measure measure : Measure.values()) {
                    AllocationTerms terms = new AllocationTerms(
                            measure.label().zh(),
                            measure,
                            round.ruleSet(),
                            round.effectiveDate(),
                            new TreeMap<>(),
                            new TreeMap<>());
                    allocations.solve(maker, allocations.create(maker, pool.id(), terms), 1, share -> {});
                }
            }
        }
    }
}
