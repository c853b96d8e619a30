package org.dinggang.ui.pools;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import org.dinggang.access.Actor;
import org.dinggang.access.CurrentActor;
import org.dinggang.access.Role;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.registry.ImportListener;
import org.dinggang.registry.ImportPreview;
import org.dinggang.registry.MissingPeople;
import org.dinggang.structures.AllocationDetail;
import org.dinggang.structures.AllocationEvent;
import org.dinggang.structures.AllocationTerms.Bound;
import org.dinggang.structures.PoolAllocations;
import org.dinggang.structures.VersionState;
import org.dinggang.ui.SignedInTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A department at its pool: terms settled in the table, solving, reasons, and what each role may do. */
class AllocationScreenTest extends SignedInTest {
    private static final GradeRange FIVE = GradeRange.single(Grade.of(5));

    @Autowired
    private PoolAllocations allocations;

    @Autowired
    private CurrentActor current;

    private long allocation;

    @BeforeEach
    void share() {
        Path workbook = workbook(
                "\"staff\": [",
                "\"pools\": [{\"name\": \"统筹\", \"institutions\": [\"NJ01\"], \"posts\": {\"5\": 3}}], \"staff\": [");
        ImportPreview preview = rosterImport.preview(officer(), workbook, "pool.xlsx", ImportListener.NONE);
        rosterImport.apply(officer(), preview, MissingPeople.STAY, ImportListener.NONE);
        signIn(Role.DEPARTMENT, institution);
        Actor department = current.get();
        long pool = allocations.pools(department).getFirst().id();
        allocation = allocations.create(
                department,
                pool,
                allocations.proposal(department, pool, "shandong-2020").named("方案甲"));
    }

    private AllocationScreen open() {
        AllocationScreen screen = navigate("pools/allocations/" + allocation, AllocationScreen.class);
        await(() -> screen.content.getComponentCount() > 0);
        return screen;
    }

    private AllocationDetail detail() {
        return allocations.detail(current.get(), allocation);
    }

    @Test
    void capsAndPinsAreStoredWhenItIsSolved() {
        AllocationScreen screen = open();
        assertThat(screen.title()).isEqualTo("方案甲");
        assertThat(words(screen)).contains("请先计算分配方案", "按候聘人数");
        screen.settle(terms -> terms.with(code, FIVE, new Bound(null, 2)));
        assertThat(unsaved(screen)).isTrue();
        assertThat(detail().solution()).isNull();
        screen.lead(AllocationEvent.SOLVE);
        await(() -> detail().solution() != null && !unsaved(screen));
        assertThat(detail().terms().bound(code, FIVE)).isEqualTo(new Bound(null, 2));
        PoolRow row = PoolRow.of(detail()).getFirst();
        assertThat(row.proposed()).isEqualTo(2);
        assertThat(row.change()).isEqualTo(2);
        assertThat(words(screen)).contains("已分配岗位", "锁定");
    }

    @Test
    void whatIsSettledAndTakenBackIsNothing() {
        AllocationScreen screen = open();
        screen.settle(terms -> terms.withCap(code, 1));
        assertThat(unsaved(screen)).isTrue();
        screen.settle(terms -> terms.withCap(code, null));
        assertThat(unsaved(screen)).isFalse();
    }

    @Test
    void theBureauDecidesAndSettlesNothing() {
        allocations.solve(current.get(), allocation, 1, share -> {});
        allocations.submit(current.get(), allocation, 2);
        signIn(Role.BUREAU);
        AllocationScreen screen = open();
        assertThat(words(screen)).contains("核准", "退回").doesNotContain("撤回", "修改条件");
        screen.lead(AllocationEvent.GIVE_BACK);
        ReturnDialog dialog = find(ReturnDialog.class).single();
        test(dialog.giveBack).click();
        assertThat(dialog.words.isInvalid()).isTrue();
        dialog.words.setValue("请核对");
        test(dialog.giveBack).click();
        await(() -> detail().summary().state() == VersionState.RETURNED);
        await(() -> words(screen).contains("请核对"));
    }

    @Test
    void theListLeadsToIt() {
        PoolsScreen screen = navigate("pools", PoolsScreen.class);
        await(() -> screen.pools.getComponentCount() > 0);
        assertThat(screen.getElement().getTextRecursively()).contains("统筹", "1 个单位共用：5级 3 个", "方案甲", "尚未分配到单位", "未计算");
    }

    private static boolean unsaved(AllocationScreen screen) {
        return screen.content
                .getChildren()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .anyMatch(words -> words.isVisible() && words.getText().startsWith("上限或锁定已修改"));
    }

    private static String words(AllocationScreen screen) {
        return screen.getElement().getTextRecursively();
    }
}
