package org.dinggang.ui.signin;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.OwnPassword;
import org.springframework.stereotype.Component;

/**
 * Leads everybody who has to change the password to where that is done, whatever address was asked for. Services would refuse such a
 * person as well; this only says why.
 */
@Component
class PasswordGate implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    private final transient OwnPassword passwords;

    PasswordGate(OwnPassword passwords) {
        this.passwords = passwords;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addUIInitListener(page -> page.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent navigation) {
        if (isChangeDue()
                && navigation.getNavigationTarget() != PasswordScreen.class
                && navigation.getNavigationTarget() != SignInScreen.class) {
            navigation.forwardTo(PasswordScreen.class);
        }
    }

    private boolean isChangeDue() {
        try {
            return passwords.isChangeDue();
        } catch (AccessRefusedException e) {
            // the session is over, and the next request signs in anew
            return false;
        }
    }
}
