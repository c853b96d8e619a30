package org.dinggang.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Objects;
import org.dinggang.access.Role;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.structures.VersionContent;
import org.dinggang.structures.VersionState;
import org.dinggang.ui.SignedInTest;
import org.dinggang.ui.structure.ArithmeticDialog;
import org.dinggang.ui.structure.StructureServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A version on its way: edited by the institution, decided on by the bureau. */
class VersionScreenTest extends SignedInTest {
    private static final GradeRange SIX = GradeRange.single(Grade.of(6));
    private static final GradeRange TWELVE = GradeRange.single(Grade.of(12));

    @Autowired
    private StructureServices services;

    @Test
    void everyNumberOpensToItsArithmetic() {
        DraftEditor editor = edit(draft(Drafts.withRatio(services, officer(), institution)));
        EditRow twelve = Objects.requireNonNull(editor.board.rows.get(TWELVE));
        await(twelve.calculated::isVisible);
        test(twelve.calculated).click();
        ArithmeticDialog dialog = find(ArithmeticDialog.class).single();
        assertThat(dialog.getHeaderTitle()).contains("12级");
        assertThat(dialog.getElement().getTextRecursively()).contains("基数", "比例", "精确");
    }

    @Test
    void theCheckFollowsWhatIsTyped() {
        DraftEditor editor = edit(draft(Drafts.withRatio(services, officer(), institution)));
        await(() -> !check(editor).isEmpty());
        String before = check(editor);
        EditRow six = Objects.requireNonNull(editor.board.rows.get(SIX));
        type(six, "9");
        await(() -> !check(editor).equals(before));
        assertThat(check(editor)).contains("刚性");
        assertThat(six.difference.getText()).isEqualTo("+8");
        assertThat(editor.isDirty()).isTrue();
        assertThat(editor.status.getText()).contains("未保存");
        assertThat(editor.board.technical().number(SIX)).isEqualTo(9);
    }

    @Test
    void calculatedNumbersAreTakenAndSaved() {
        long version = draft(Drafts.withRatio(services, officer(), institution));
        DraftEditor editor = edit(version);
        await(editor.fill::isEnabled);
        test(editor.fill).click();
        test(editor.save).click();
        await(() -> !editor.isDirty());
        assertThat(content(version).technical()).isEqualTo(editor.board.technical());
        assertThat(content(version).technical().numbers().values())
                .satisfies(numbers -> assertThat(
                                numbers.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(12));
    }

    @Test
    void whatIsNoNumberIsNotSaved() {
        long version = draft(Drafts.lawful(services, officer(), institution));
        DraftEditor editor = edit(version);
        EditRow six = Objects.requireNonNull(editor.board.rows.get(SIX));
        type(six, "many");
        assertThat(six.posts.isReadable()).isFalse();
        test(editor.save).click();
        assertThat(services.versions().detail(officer(), version).summary().revision())
                .isEqualTo(1);
    }

    @Test
    void twoPeopleAtOnceAreTold() {
        VersionContent content = Drafts.lawful(services, officer(), institution);
        long version = draft(content);
        DraftEditor editor = edit(version);
        services.versions().edit(officer(), version, 1, content);
        type(Objects.requireNonNull(editor.board.rows.get(SIX)), "2");
        test(editor.save).click();
        await(() -> find(ConfirmDialog.class).exists());
        assertThat(editor.isDirty()).as("what was typed is still there").isTrue();
        assertThat(content(version).technical().number(SIX)).isEqualTo(1);
    }

    @Test
    void everythingLackingIsListedAtOnce() {
        VersionContent proposal = services.versions().proposal(officer(), institution, "national-2006");
        long version = draft(proposal);
        DraftEditor editor = edit(version);
        test(editor.submit).click();
        test(find(ConfirmDialog.class).single()).confirm();
        await(() -> editor.check.lacking.getElement().getTextRecursively().contains("请填写生效日期"));
        assertThat(editor.check.lacking.getElement().getTextRecursively()).contains("请选择变更原因");
        assertThat(state(version)).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void fromTheDraftToBeingInForce() {
        long version = draft(Drafts.lawful(services, officer(), institution));
        DraftEditor editor = edit(version);
        test(editor.submit).click();
        test(find(ConfirmDialog.class).single()).confirm();
        await(() -> state(version) == VersionState.SUBMITTED);
        await(() -> screen().reading != null);
        assertThat(reading().withdraw.isVisible()).isTrue();
        assertThat(reading().approve.isVisible()).isFalse();

        signIn(Role.BUREAU);
        open(version);
        test(reading().giveBack).click();
        GiveBackDialog back = find(GiveBackDialog.class).single();
        test(back.giveBack).click();
        assertThat(back.words.isInvalid()).isTrue();
        back.words.setValue("请补充说明");
        test(back.giveBack).click();
        await(() -> state(version) == VersionState.RETURNED);

        signIn(Role.INSTITUTION, institution);
        DraftEditor again = edit(version);
        assertThat(screen().getElement().getTextRecursively()).contains("请补充说明");
        again.submission.words.setValue("已补充");
        test(again.submit).click();
        await(() -> find(ConfirmDialog.class).exists());
        test(find(ConfirmDialog.class).single()).confirm();
        await(() -> state(version) == VersionState.SUBMITTED);

        signIn(Role.BUREAU);
        open(version);
        test(reading().approve).click();
        ApproveDialog approval = find(ApproveDialog.class).single();
        test(approval.approve).click();
        assertThat(approval.document.isInvalid()).isTrue();
        approval.document.setValue("盘人社批〔2026〕7号");
        test(approval.approve).click();
        await(() -> state(version) == VersionState.APPROVED);
        await(() -> screen().getElement().getTextRecursively().contains("有效"));
    }

    @Test
    void twoVersionsSideBySide() {
        long one = draft(Drafts.lawful(services, officer(), institution));
        VersionContent changed = Drafts.lawful(services, officer(), institution);
        long other = draft(changed);
        services.versions().edit(officer(), other, 1, Drafts.oneMoreTechnical(changed));
        ComparisonScreen screen = navigate("structure-versions/" + one + "/" + other, ComparisonScreen.class);
        await(() -> screen.getElement().getTextRecursively().contains("12级岗位"));
        assertThat(screen.title()).contains("第1版", "第2版");
        assertThat(screen.getElement().getTextRecursively()).contains("12级23+1", "专业技术岗位1213+1");
    }

    private long draft(VersionContent content) {
        return services.versions().create(officer(), institution, content);
    }

    private DraftEditor edit(long version) {
        open(version);
        await(() -> screen().editor != null);
        return Objects.requireNonNull(screen().editor);
    }

    private void open(long version) {
        VersionScreen screen = navigate("structure-versions/" + version, VersionScreen.class);
        await(() -> screen.editor != null || screen.reading != null);
    }

    private VersionScreen screen() {
        return (VersionScreen) getCurrentView();
    }

    private VersionReading reading() {
        return Objects.requireNonNull(screen().reading);
    }

    private static void type(EditRow row, String typed) {
        row.posts.setValue(typed);
    }

    private static String check(DraftEditor editor) {
        return editor.check.getElement().getTextRecursively();
    }

    private VersionContent content(long version) {
        return services.versions().detail(officer(), version).content();
    }

    private VersionState state(long version) {
        return services.versions().detail(officer(), version).summary().state();
    }
}
