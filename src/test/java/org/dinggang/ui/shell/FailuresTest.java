package org.dinggang.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.model.Text;
import org.dinggang.registry.RegistryException;
import org.dinggang.registry.RosterQuery;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.ui.SignedInTest;
import org.dinggang.ui.roster.RosterScreen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people read when something was not done. */
class FailuresTest extends SignedInTest {
    private static final Text WORDS = new Text("岗位数已用完，请先调整。", "No post is left; adjust the posts first.");

    @Autowired
    private Failures failures;

    @Test
    void whatServicesRefuseIsToldInTheirOwnSentence() {
        assertThat(told(new AccessRefusedException("permission", WORDS))).isEqualTo(WORDS.zh());
        assertThat(told(new RoundRefusedException(RoundRefusedException.Code.WRONG_STATE, WORDS)))
                .isEqualTo(WORDS.zh());
        assertThat(told(new RegistryException(WORDS))).isEqualTo(WORDS.zh());
    }

    @Test
    void aRefusalIsFoundInsideWhatFrameworksWrapItIn() {
        assertThat(told(new ExecutionException(new IllegalStateException(new RegistryException(WORDS)))))
                .isEqualTo(WORDS.zh());
    }

    @Test
    void theReaderOfEnglishReadsEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(told(new RegistryException(WORDS))).isEqualTo(WORDS.en());
    }

    @Test
    void everythingElseIsANumberAndWhatToDoWithIt() {
        assertThat(told(new IllegalStateException("secret detail")))
                .matches(".*编号 \\d{6}-\\d{6}-\\d+.*")
                .contains("管理员")
                .doesNotContain("secret", "Exception");
    }

    @Test
    void causesInACircleEnd() {
        Exception one = new IllegalStateException("one");
        one.initCause(new IllegalArgumentException(one));
        assertThat(told(one)).contains("编号");
    }

    @Test
    void whatAListenerDoesNotCatchIsToldByTheSession() {
        navigate(RosterScreen.class);
        try {
            roster.count(officer(), RosterQuery.everybody(Set.of(Long.MAX_VALUE)));
        } catch (AccessRefusedException refused) {
            UI.getCurrent().getSession().getErrorHandler().error(new ErrorEvent(refused));
        }
        assertThat(message()).contains("管理范围").doesNotContain("编号");
    }

    @Test
    void theFrameNamesThePersonAndLeadsToThePassword() {
        navigate(RosterScreen.class);
        UserMenu menu = find(UserMenu.class).single();
        assertThat(menu.getItems().getFirst().getElement().getTextRecursively())
                .isEqualTo("institution-" + code.toLowerCase(Locale.ROOT));
        assertThat(menu.getItems().getFirst().getSubMenu().getItems())
                .extracting(item -> item.getText())
                .containsExactly("修改密码", "退出登录");
    }

    @Test
    void whoSignedInElsewhereHasNoPasswordHere() {
        UserMenu menu = new UserMenu("某人", false, () -> {});
        assertThat(menu.getItems().getFirst().getSubMenu().getItems())
                .extracting(item -> item.getText())
                .containsExactly("退出登录");
    }

    private String told(Throwable failure) {
        find(Notification.class).all().forEach(Notification::close);
        roundTrip();
        failures.tell(failure);
        return message();
    }

    private String message() {
        return find(Notification.class).single().getElement().getTextRecursively();
    }
}
