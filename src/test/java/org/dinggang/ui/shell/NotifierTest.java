package org.dinggang.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.dinggang.ui.SignedInTest;
import org.junit.jupiter.api.Test;

/** Messages over the screen do not pile up. */
class NotifierTest extends SignedInTest {
    @Override
    protected boolean hasPeople() {
        return false;
    }

    @Test
    void whatHasBeenDoneLastTakesThePlaceOfWhatWasDoneBefore() {
        Notifier.success("一");
        Notifier.success("二");
        assertThat(shown()).singleElement().asString().contains("二").doesNotContain("一");
    }

    @Test
    void whatHasGoneWrongStaysInOneBoxAndIsSaidOnce() {
        Notifier.success("做好了");
        Notifier.error("第一件");
        Notifier.error("第二件");
        Notifier.error("第二件");
        assertThat(shown()).containsExactly("第一件第二件");
        Notifier.success("又好了");
        assertThat(shown()).containsExactly("第一件第二件", "又好了");
    }

    @Test
    void theBoxGoesWithItsLastLine() {
        Notifier.error("第一件");
        Notifier.error("第二件");
        Notification box = find(Notification.class).single();
        find(Button.class, box).all().getFirst().click();
        assertThat(shown()).containsExactly("第二件");
        find(Button.class, box).single().click();
        assertThat(box.isOpened()).isFalse();
        Notifier.error("第三件");
        assertThat(shown()).containsExactly("第三件");
    }

    private List<String> shown() {
        return find(Notification.class).all().stream()
                .map(box -> box.getElement().getTextRecursively())
                .toList();
    }
}
