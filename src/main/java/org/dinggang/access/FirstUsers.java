package org.dinggang.access;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Sees to it at every start that somebody can sign in. */
@Component
class FirstUsers implements ApplicationRunner {
    private final DemoMode mode;
    private final DemoSignIns samples;
    private final FirstAdministrator administrator;

    FirstUsers(DemoMode mode, DemoSignIns samples, FirstAdministrator administrator) {
        this.mode = mode;
        this.samples = samples;
        this.administrator = administrator;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (mode.isOn()) {
            samples.establish();
        } else {
            administrator.establish(samples.retire());
        }
    }
}
