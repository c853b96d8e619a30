package org.dinggang.ui.structures;

import static org.assertj.core.api.Assertions.assertThat;

import org.dinggang.access.Role;
import org.dinggang.structures.VersionContent;
import org.dinggang.ui.SignedInTest;
import org.dinggang.ui.structure.StructureServices;
import org.dinggang.ui.versions.Drafts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The structures of all institutions, and what waits for the bureau. */
class StructuresScreenTest extends SignedInTest {
    @Autowired
    private StructureServices services;

    @Test
    void anOfficerSeesTheOwnInstitutionAndWhetherItMayHoldRounds() {
        StructuresScreen screen = navigate(StructuresScreen.class);
        await(() -> test(screen.grid).size() == 1);
        assertThat(screen.inbox.isVisible()).isFalse();
        assertThat(screen.columns.grid().getListDataView().getItem(0)).satisfies(row -> {
            assertThat(row.detail().institution().code()).isEqualTo(code);
            assertThat(row.underWay()).isNull();
            assertThat(row.standing().mayHoldRounds()).isTrue();
        });
    }

    @Test
    void theBureauSeesFirstWhatWaits() {
        VersionContent content = Drafts.lawful(services, officer(), institution);
        long version = services.versions().create(officer(), institution, content);
        services.versions().submit(officer(), version, 1);
        signIn(Role.BUREAU);
        StructuresScreen screen = navigate(StructuresScreen.class);
        await(() -> screen.inbox.getElement().getTextRecursively().contains("第1版"));
        assertThat(screen.inbox.isVisible()).isTrue();
        assertThat(screen.inbox.getElement().getTextRecursively()).contains("示例县农业技术推广站第1版", "已等0天", "业务发展需要");
        await(() -> test(screen.grid).size() > 0);
        assertThat(screen.grid.getListDataView().getItems())
                .filteredOn(row -> row.detail().id() == institution)
                .singleElement()
                .satisfies(row -> assertThat(row.underWay()).isNotNull());
    }
}
