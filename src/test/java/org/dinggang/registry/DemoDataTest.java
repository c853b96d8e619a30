package org.dinggang.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.access.Actor;
import org.dinggang.access.InstitutionDirectory;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.model.Case;
import org.dinggang.model.Institution;
import org.dinggang.model.Staff;
import org.dinggang.policy.RuleSets;
import org.dinggang.registry.demo.DemoData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

/** What a demonstration begins with. */
@DatabaseTest
class DemoDataTest {
    private static final List<String> DATASETS =
            List.of("hospital", "college", "county-schools", "institute", "station");

    private final TestDatabase database;

    @TempDir
    Path files;

    DemoDataTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void theDatasetsAreThereOnceAndAgainAfterAnInterruption() throws Exception {
        try (Ledger ledger = new Ledger(database, files)) {
            DemoData demo = ledger.service(DemoData.class);
            demo.run(new DefaultApplicationArguments());
            InstitutionDirectory directory = ledger.service(InstitutionDirectory.class);
            Set<Long> all = directory.all();
            Actor officer = Ledger.officer(all);
            RosterFacts facts = ledger.now(officer);
            for (String dataset : DATASETS) {
                Case value = CaseFiles.read(Path.of("datasets", dataset + ".json"), RuleSets.builtIn())
                        .value();
                assertThat(facts.institutions()).as(dataset).containsAll(value.institutions());
                assertThat(facts.pools()).as(dataset).containsAll(value.pools());
                Set<String> codes =
                        value.institutions().stream().map(Institution::code).collect(Collectors.toSet());
                List<Staff> loaded = facts.staff().stream()
                        .filter(person -> codes.contains(person.institution()))
                        .toList();
                assertThat(loaded).as(dataset).hasSameSizeAs(value.staff());
                for (Staff person : value.staff()) {
                    Staff same = loaded.stream()
                            .filter(other -> other.id().equals(person.id()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(StaffDifference.between(same, person))
                            .as(person.id())
                            .isEmpty();
                }
            }
            demo.run(new DefaultApplicationArguments());
            assertThat(directory.all()).isEqualTo(all);
            assertThat(ledger.now(officer)).isEqualTo(facts);
            assertThat(directory.departments()).isNotEmpty();
            assertThat(directory.departments().stream()
                            .flatMap(department -> directory.ofDepartment(department.id()).stream()))
                    .isSubsetOf(all);
        }
    }
}
