package org.dinggang.ui.structures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.dinggang.access.Role;
import org.dinggang.structures.VersionState;
import org.dinggang.structures.VersionSummary;
import org.dinggang.structures.VersionSummary.Kind;
import org.dinggang.ui.SignedInTest;
import org.dinggang.ui.structure.StructureForms;
import org.dinggang.ui.structure.StructureServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The structure of an institution, as those who see it have it. */
class StructureScreenTest extends SignedInTest {
    @Autowired
    private StructureServices services;

    @Test
    void showsWhatIsInForceWhoHoldsItAndHowManyMayBeRecommended() {
        StructureScreen screen = open();
        String words = words(screen);
        assertThat(screen.title()).isEqualTo("示例县农业技术推广站");
        assertThat(words).contains("现行岗位", "12级", "编制数14", "职称推荐指标", "中级5个岗位");
        assertThat(screen.standing.isVisible()).isFalse();
    }

    @Test
    void aChangedEstablishmentClosesTheInstitutionAtOnceWithTheClauseAndWhatToDo() {
        StructureScreen screen = open();
        EstablishmentDialog dialog = record(screen);
        test(dialog.save).click();
        assertThat(dialog.authorized.isInvalid()).isTrue();
        assertThat(dialog.day.isInvalid()).isTrue();
        assertThat(dialog.document.isInvalid()).isTrue();
        dialog.authorized.setValue(16);
        dialog.day.setValue(services.today());
        dialog.document.setValue("盘编发〔2026〕3号");
        test(dialog.save).click();
        await(() -> !dialog.isOpened());
        await(screen.standing::isVisible);
        assertThat(screen.standing.getElement().getTextRecursively())
                .contains("暂停岗位聘用", "编制自" + services.today() + "起变动", "请按现行编制编制岗位设置方案");
        await(() -> words(screen).contains("编制由14名变为16名"));
    }

    @Test
    void aPendingTransferClosesItTooUntilItIsComplete() {
        StructureScreen screen = open();
        EstablishmentDialog begun = record(screen);
        begun.kind.setValue(EstablishmentDialog.Kind.TRANSFER_BEGUN);
        assertThat(begun.authorized.isVisible()).isFalse();
        begun.day.setValue(services.today());
        begun.document.setValue("盘编发〔2026〕4号");
        test(begun.save).click();
        await(screen.standing::isVisible);
        assertThat(screen.standing.getElement().getTextRecursively()).contains("机构转隶尚未完成");
        await(() -> words(screen).contains("机构转隶尚未完成机构") || words(screen).contains("机构转隶开始盘编发"));
        EstablishmentDialog ended = record(screen);
        ended.kind.setValue(EstablishmentDialog.Kind.TRANSFER_ENDED);
        ended.day.setValue(services.today());
        ended.document.setValue("盘编发〔2026〕5号");
        test(ended.save).click();
        await(() -> !screen.standing.isVisible());
    }

    @Test
    void aDraftBeginsWithThePostsInForce() {
        StructureScreen screen = open();
        test(screen.draft).click();
        DraftDialog dialog = find(DraftDialog.class).single();
        assertThat(dialog.rules.getValue()).isNotNull();
        test(dialog.create).click();
        await(() -> address().startsWith("structure-versions/"));
        assertThat(drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.state()).isEqualTo(VersionState.DRAFT);
            assertThat(draft.technical()).isEqualTo(12);
        });
    }

    @Test
    void formsGoOutAndComeBackAsADraft() throws IOException {
        StructureState state = StructureState.load(services, officer(), institution, services.today());
        FormDialog dialog = openForms(state, new AtomicLong());
        dialog.received(forms(state), "forms.xlsx");
        await(dialog.create::isEnabled);
        assertThat(dialog.preview.getElement().getTextRecursively()).contains("专业技术岗位12个");
        test(dialog.create).click();
        await(() -> !drafts().isEmpty());
        assertThat(drafts())
                .singleElement()
                .satisfies(draft -> assertThat(draft.technical()).isEqualTo(12));
    }

    @Test
    void formsThatCannotBeUsedAreToldCellByCell() throws IOException {
        StructureState state = StructureState.load(services, officer(), institution, services.today());
        FormDialog dialog = openForms(state, new AtomicLong());
        Path broken = Files.writeString(folder.resolve("broken.xlsx"), "no workbook");
        dialog.received(broken, "broken.xlsx");
        await(() -> dialog.preview.getElement().getTextRecursively().contains("表格不能使用"));
        assertThat(dialog.create.isEnabled()).isFalse();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void whoMayNotDraftIsNotAsked() {
        signIn(Role.BUREAU);
        StructureScreen screen = open();
        assertThat(screen.draft.isAttached()).isFalse();
        assertThat(find(EstablishmentSection.class).single().record.isVisible()).isTrue();
        signIn(Role.DEPARTMENT, institution);
        StructureScreen department = open();
        assertThat(department.draft.isAttached()).isTrue();
        assertThat(find(EstablishmentSection.class).single().record.isVisible()).isFalse();
    }

    @Test
    void whatIsOthersIsNotThere() {
        long foreign = institution;
        signIn(Role.DEPARTMENT);
        StructureScreen screen = navigate("structures/" + foreign, StructureScreen.class);
        await(() -> words(screen).contains("管理范围"));
        assertThat(words(screen)).doesNotContain("示例县农业技术推广站");
    }

    private StructureScreen open() {
        StructureScreen screen = navigate("structures/" + institution, StructureScreen.class);
        await(() -> words(screen).contains("职称推荐指标"));
        return screen;
    }

    private EstablishmentDialog record(StructureScreen screen) {
        assertThat(screen.isAttached()).isTrue();
        test(find(EstablishmentSection.class).single().record).click();
        return find(EstablishmentDialog.class).all().getLast();
    }

    private FormDialog openForms(StructureState state, AtomicLong opened) {
        FormDialog dialog = new FormDialog(services, state, opened::set);
        dialog.open();
        roundTrip();
        return dialog;
    }

    private Path forms(StructureState state) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        StructureForms.write(state.detail(), state.current(), state.inForce(), true, List.of(), written);
        return Files.write(folder.resolve("forms.xlsx"), written.toByteArray());
    }

    private List<VersionSummary> drafts() {
        return services.versions().list(officer(), institution).stream()
                .filter(version -> version.kind() == Kind.DRAFTED)
                .toList();
    }

    private static String words(StructureScreen screen) {
        return screen.getElement().getTextRecursively();
    }
}
