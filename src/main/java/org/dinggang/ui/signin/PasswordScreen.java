package org.dinggang.ui.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.access.OwnPassword;
import org.dinggang.access.PasswordPolicy;
import org.dinggang.access.SignedInUser;
import org.dinggang.access.UserProblemsException;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.LanguageSwitch;
import org.dinggang.ui.shell.SchemeSwitch;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Changes one's own password: the only screen that somebody with a one-time password can open. */
@Route(value = "password", autoLayout = false)
@PermitAll
@StyleSheet("sign-in.css")
public class PasswordScreen extends Main implements BeforeEnterObserver, HasDynamicTitle {
    final PasswordField current = new PasswordField();
    final PasswordField wanted = new PasswordField();
    final PasswordField again = new PasswordField();
    final Button change = new Button();
    private final transient OwnPassword passwords;

    /** For whoever is signed in. */
    public PasswordScreen(OwnPassword passwords, AuthenticationContext signedIn) {
        this.passwords = passwords;
        addClassName("sign-in");
        boolean due = passwords.isChangeDue();
        current.setLabel(getTranslation(due ? "signin.change.current.one-time" : "signin.change.current"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.focus();
        wanted.setLabel(getTranslation("signin.change.new"));
        wanted.setHelperText(
                getTranslation("signin.change.advice", PasswordPolicy.LEAST_LENGTH, PasswordPolicy.ADVISED_LENGTH));
        again.setLabel(getTranslation("signin.change.again"));
        List.of(wanted, again).forEach(field -> field.setAutocomplete(Autocomplete.NEW_PASSWORD));
        change.setText(getTranslation("signin.change.submit"));
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER);
        change.addClickListener(click -> change());
        Button leave = new Button(getTranslation("signin.change.leave"), click -> signedIn.logout());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Div fields = new Div(current, wanted, again, change);
        fields.addClassName("fields");
        Div card = new Div(
                new H1(getTranslation("signin.change.title")),
                new Paragraph(getTranslation(due ? "signin.change.due" : "signin.change.words")),
                fields,
                due ? leave : new Anchor("", getTranslation("signin.change.back")));
        card.addClassName("card");
        Div choices = new Div(new LanguageSwitch(), new SchemeSwitch());
        choices.addClassName("choices");
        add(choices, card);
    }

    /** Who has signed in elsewhere has no password here. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!passwords.isChangeable()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.tab", getTranslation("signin.change.title"));
    }

    private void change() {
        List.of(current, wanted, again).forEach(field -> refuse(field, ""));
        if (!wanted.getValue().equals(again.getValue())) {
            refuse(again, getTranslation("signin.change.differs"));
            again.focus();
            return;
        }
        try {
            remember(passwords.change(current.getValue(), wanted.getValue()));
            // an empty address would open nothing
            UI.getCurrent().getPage().setLocation(".");
        } catch (UserProblemsException e) {
            show(e);
        }
    }

    private void show(UserProblemsException refusal) {
        String words = refusal.problems().stream()
                .map(problem -> Formats.current().text(problem.text()))
                .collect(Collectors.joining(" "));
        PasswordField field = refusal.problems().getFirst().field() == UserProblemsException.Field.CURRENT_PASSWORD
                ? current
                : wanted;
        refuse(field, words);
        field.focus();
    }

    private static void refuse(PasswordField field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(!words.isEmpty());
    }

    /** This session goes on, under another number; all others of the user are over. */
    private static void remember(SignedInUser user) {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        request.getHttpServletRequest().changeSessionId();
        new HttpSessionSecurityContextRepository()
                .saveContext(
                        context,
                        request.getHttpServletRequest(),
                        VaadinServletResponse.getCurrent().getHttpServletResponse());
    }
}
