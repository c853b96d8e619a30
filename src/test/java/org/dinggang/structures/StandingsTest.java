package org.dinggang.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dinggang.structures.StructureWorld.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.model.Case;
import org.dinggang.model.Institution;
import org.dinggang.model.Waiver;
import org.dinggang.policy.RuleId;
import org.dinggang.policy.Severity;
import org.dinggang.registry.EstablishmentChange;
import org.dinggang.structures.Standing.Hindrance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Screens say why no round can be held before anybody begins one (FRZ-01, FRZ-02). */
@DatabaseTest
class StandingsTest {

    private static final String CHANGE = "盘编办〔2024〕9号";

    private final TestDatabase database;

    @TempDir
    Path files;

    private StructureWorld world;

    StandingsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new StructureWorld(database, files);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Standing on(LocalDate day) {
        return world.program
                .bean(Standings.class)
                .of(world.department, List.of(world.institution), day, "panjin-2024")
                .getFirst();
    }

    private Hindrance only(LocalDate day) {
        assertThat(on(day).mayHoldRounds()).isFalse();
        return on(day).hindrances().getFirst();
    }

    @Test
    void withoutChangeOrTransferNothingHinders() {
        assertThat(on(TODAY).mayHoldRounds()).isTrue();
        assertThat(on(TODAY).notices()).isEmpty();
    }

    @Test
    void aTransferHindersUntilItIsComplete() {
        world.record(new EstablishmentChange.TransferBegun(LocalDate.parse("2024-11-01"), "盘转隶〔2024〕1号"));
        Hindrance hindrance = only(TODAY);
        assertThat(hindrance.rule()).isEqualTo(RuleId.TRANSFER_COMPLETE);
        assertThat(hindrance.severity()).isEqualTo(Severity.IN_PRINCIPLE);
        assertThat(hindrance.since()).isEqualTo("2024-11-01");
        assertThat(hindrance.clauses()).isNotEmpty();
        world.record(new EstablishmentChange.TransferEnded(TODAY, "盘转隶〔2024〕2号"));
        assertThat(on(TODAY).mayHoldRounds()).isTrue();
    }

    /** FRZ-02 (1) to (3): adjusted only by a version that is approved and in force; what to do is said at every step. */
    @Test
    void aChangedEstablishmentHindersUntilAVersionBasedOnItIsInForce() {
        world.record(new EstablishmentChange.Changed(90, LocalDate.parse("2024-11-01"), CHANGE));
        assertThat(only(TODAY).rule()).isEqualTo(RuleId.STRUCTURE_ADJUSTED);
        assertThat(only(TODAY).since()).isEqualTo("2024-11-01");
        assertThat(only(TODAY).remedy().zh()).contains("请按现行编制编制岗位设置方案");
        assertThat(on(LocalDate.parse("2024-10-31")).mayHoldRounds()).isTrue();

        long version = world.versions().create(world.officer, world.institution, world.content(2, 4, 4));
        assertThat(only(TODAY).remedy().zh()).contains("第1版为草稿");
        world.versions().submit(world.officer, version, 1);
        assertThat(only(TODAY).remedy().zh()).contains("第1版已报送");
        world.versions().giveBack(world.bureau, version, 2, "请核对");
        assertThat(only(TODAY).remedy().zh()).contains("第1版已退回");
        world.versions().edit(world.officer, version, 3, world.content(2, 4, 4));
        world.versions().submit(world.officer, version, 4);
        LocalDate day = TODAY.plusDays(10);
        world.versions().approve(world.bureau, version, 5, StructureWorld.approval(day));
        assertThat(only(day.minusDays(1)).remedy().zh()).contains("自2024-12-11起生效");
        assertThat(on(day).mayHoldRounds()).isTrue();
    }

    /** FRZ-02 (4): a change ahead hinders nothing yet, and is told. */
    @Test
    void aChangeAheadIsTold() {
        world.record(new EstablishmentChange.Changed(90, TODAY.plusDays(1), CHANGE));
        assertThat(on(TODAY).mayHoldRounds()).isTrue();
        assertThat(on(TODAY).notices())
                .singleElement()
                .satisfies(text -> assertThat(text.zh()).contains("2024-12-02"));
        assertThat(on(TODAY.plusDays(1)).mayHoldRounds()).isFalse();
    }

    @Test
    void aWaiverOfTheInstitutionLiftsWhatBindsInPrinciple() {
        world.record(new EstablishmentChange.Changed(90, TODAY, CHANGE));
        assertThat(on(TODAY).mayHoldRounds()).isFalse();
        Institution now = world.on(TODAY);
        world.program.change(
                world.officer,
                new Case(
                        world.data.round(),
                        List.of(new Institution(
                                now.code(),
                                now.name(),
                                now.department(),
                                now.category(),
                                now.selfReview(),
                                now.establishment(),
                                now.posts(),
                                now.reserved(),
                                List.of(new Waiver(RuleId.STRUCTURE_ADJUSTED.id(), null, "盘人社函〔2024〕5号")))),
                        List.of(),
                        List.of(),
                        world.data.staff()));
        assertThat(on(TODAY).mayHoldRounds()).isTrue();
    }

    @Test
    void strangersAndUnknownRuleSetsAreRefused() {
        Standings standings = world.program.bean(Standings.class);
        assertThatThrownBy(() -> standings.of(
                        world.program.actors().institution(world.institution + 1000),
                        List.of(world.institution),
                        TODAY,
                        "panjin-2024"))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> standings.of(world.officer, List.of(world.institution), TODAY, "none"))
                .isInstanceOf(StructureRefusedException.class);
    }
}
