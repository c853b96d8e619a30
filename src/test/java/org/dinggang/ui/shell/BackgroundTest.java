package org.dinggang.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dinggang.ui.SignedInTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work beside the screens. */
class BackgroundTest extends SignedInTest {
    private static final int QUESTIONS = 20;

    @Autowired
    private Background background;

    @Override
    protected boolean hasPeople() {
        return false;
    }

    @Test
    void whateverManyQuestionsArePlannedScreensGoOn() throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(1);
        CountDownLatch planning = new CountDownLatch(QUESTIONS);
        AtomicInteger answered = new AtomicInteger();
        for (int question = 0; question < QUESTIONS; question++) {
            background.startPlanning(
                    UI.getCurrent(),
                    progress -> {
                        planning.countDown();
                        return enough.await(1, TimeUnit.MINUTES);
                    },
                    answer -> answered.incrementAndGet(),
                    failure -> {});
        }
        assertThat(planning.await(1, TimeUnit.MINUTES)).isTrue();

        AtomicInteger opened = new AtomicInteger();
        background.start(UI.getCurrent(), progress -> 1, opened::addAndGet);
        await(() -> opened.get() == 1);
        assertThat(answered).hasValue(0);

        enough.countDown();
        await(() -> answered.get() == QUESTIONS);
    }
}
