package org.dinggang.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import org.dinggang.access.Role;
import org.dinggang.access.UserEdit;
import org.dinggang.registry.PersonDetail;
import org.dinggang.registry.PersonEdit;
import org.dinggang.registry.PersonFile;
import org.dinggang.rounds.Plans;
import org.dinggang.rounds.RoundDraft;
import org.dinggang.rounds.Rounds;
import org.dinggang.ui.SignedInTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The audit trail in words. */
class AuditScreenTest extends SignedInTest {
    @Autowired
    private Rounds rounds;

    @Autowired
    private Plans plans;

    @Autowired
    private SubjectWords.Services names;

    @Test
    void subjectsAreNamedAsTheReaderKnowsThem() {
        long round = rounds.create(
                officer(),
                new RoundDraft(
                        "年度聘用" + code,
                        LocalDate.parse("2024-12-01"),
                        null,
                        "shandong-2020",
                        new TreeMap<>(),
                        null,
                        Set.of(institution)));
        rounds.start(officer(), round);
        long plan = plans.create(officer(), round, "方案一");
        SubjectWords words = new SubjectWords(names);
        assertThat(words.of("round:" + round)).isEqualTo("批次 年度聘用" + code + "（" + round + "）");
        assertThat(words.of("plan:" + plan)).isEqualTo("方案 方案一（" + plan + "）");
        assertThat(words.of("round:" + round + "/person:" + code + "-0001"))
                .isEqualTo("批次 年度聘用" + code + "（" + round + "），人员 王某甲（" + code + "-0001）");
        assertThat(words.of("institution:" + code)).isEqualTo("单位 示例县农业技术推广站（" + code + "）");
        assertThat(words.of("roster")).isEqualTo("花名册");
        assertThat(words.of("user:somebody")).isEqualTo("用户 somebody");
        assertThat(words.of("new-kind:7")).isEqualTo("new-kind:7");

        signIn(Role.DEPARTMENT);
        assertThat(new SubjectWords(names).of("plan:" + plan))
                .as("others' plans have no name")
                .isEqualTo("方案 " + plan);
    }

    @Test
    void whoDidItIsNamedBesideTheSignInName() {
        long officer = officer().userId();
        users.administration()
                .change(
                        users.administrator(),
                        officer,
                        new UserEdit("推广站人事", Role.INSTITUTION, false, Set.of(institution), Set.of()));
        PersonFile person = roster.person(officer(), code + "-0001");
        roster.edit(
                officer(),
                person.personId(),
                person.asOf(),
                new PersonEdit.Detail(new PersonDetail("王某新", null, null, null, null, null)));
        AuditScreen screen = navigate(AuditScreen.class);
        assertThat(test(screen.grid).getCellText(0, 4)).isEqualTo("人员 王某新（" + code + "-0001）");
        assertThat(test(screen.grid).getCellText(0, 2)).isEqualTo("推广站人事（officer-" + code + "）");
        screen.text.setValue("推广站人事");
        assertThat(test(screen.grid).size()).isPositive();
    }
}
