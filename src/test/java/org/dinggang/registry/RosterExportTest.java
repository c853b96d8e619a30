package org.dinggang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dinggang.registry.Rosters.institution;
import static org.dinggang.registry.Rosters.person;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.exchange.RosterFiles;
import org.dinggang.model.IdentityNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Identity numbers in exported rosters: masked, or whole for those who may reveal them and ask for it. */
@DatabaseTest
class RosterExportTest {
    private static final String PERSON = "RE-1";
    private static final IdentityNumber NUMBER = Rosters.identity(17);

    @TempDir
    Path files;

    @Test
    void numbersAreMaskedUnlessSomebodyWhoMayRevealThemAsksForWholeOnes(TestDatabase database) throws Exception {
        try (Ledger ledger = new Ledger(database, files)) {
            Actor officer = ledger.open("RE");
            ledger.load(
                    officer,
                    Rosters.of(
                            List.of(institution("RE", 3)),
                            List.of(),
                            List.of(),
                            Map.of(PERSON, NUMBER),
                            person(PERSON, "RE")));
            Actor revealing = Ledger.officer(officer.institutions().ids(), true);
            for (Actor actor : List.of(officer, revealing)) {
                assertThat(exported(ledger, actor, IdentityNumbers.MASKED)).isEqualTo(NUMBER.masked());
                assertThat(ledger.audited.getLast().action()).isEqualTo("roster.exported");
            }
            assertThatThrownBy(() -> exported(ledger, officer, IdentityNumbers.WHOLE))
                    .isInstanceOf(AccessRefusedException.class);
            assertThat(ledger.audited.getLast().action()).isEqualTo("roster.exported");
            assertThat(exported(ledger, revealing, IdentityNumbers.WHOLE)).isEqualTo(NUMBER.value());
            assertThat(ledger.audited.getLast().action()).isEqualTo("roster.exported-in-full");
            assertThat(ledger.audited.toString()).doesNotContain(NUMBER.value());
        }
    }

    private String exported(Ledger ledger, Actor actor, IdentityNumbers identities) throws Exception {
        Path workbook = files.resolve("export.xlsx");
        try (OutputStream stream = Files.newOutputStream(workbook)) {
            ledger.roster().export(actor, RosterQuery.everybody(Set.of()), identities, stream);
        }
        return Objects.requireNonNull(RosterFiles.read(workbook).identities().get(PERSON))
                .value();
    }
}
