package org.dinggang.ui.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Set;
import org.dinggang.access.DemoSignIn;
import org.dinggang.access.DemoSignIns;
import org.dinggang.ui.shell.Brand;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.LanguageSwitch;
import org.dinggang.ui.shell.SchemeSwitch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

/** Where everybody begins: name and password, or an account elsewhere if one is configured. A demonstration shows its users. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@StyleSheet("sign-in.css")
public class SignInScreen extends Main implements BeforeEnterObserver, HasDynamicTitle {
    final LoginForm form = new LoginForm();
    final Paragraph unknown = new Paragraph();

    /** @param providers where else people may have an account */
    public SignInScreen(DemoSignIns samples, ObjectProvider<InMemoryClientRegistrationRepository> providers) {
        addClassName("sign-in");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        unknown.setText(getTranslation("signin.unknown"));
        unknown.addClassName("refusal");
        unknown.getElement().setAttribute("role", "alert");
        unknown.setVisible(false);
        Div card = new Div(new Brand(), unknown, form);
        card.addClassName("card");
        providers.ifAvailable(registered -> registered.forEach(provider -> card.add(external(provider))));
        add(choices(), card);
        if (!samples.shown().isEmpty()) {
            add(demonstration(samples.shown()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> said =
                event.getLocation().getQueryParameters().getParameters().keySet();
        form.setError(said.contains("error"));
        unknown.setVisible(said.contains("unknown"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.tab", getTranslation("signin.title"));
    }

    private static Component choices() {
        Div choices = new Div(new LanguageSwitch(), new SchemeSwitch());
        choices.addClassName("choices");
        return choices;
    }

    private Component external(ClientRegistration provider) {
        Anchor link = new Anchor(
                "oauth2/authorization/" + provider.getRegistrationId(),
                getTranslation("signin.external", provider.getClientName()));
        link.setRouterIgnore(true);
        link.addClassName("external");
        return link;
    }

    private Component demonstration(List<DemoSignIn> samples) {
        UnorderedList list = new UnorderedList();
        samples.forEach(sample -> list.add(new ListItem(signInAs(sample))));
        Section section = new Section(
                new H2(getTranslation("signin.demo.title")),
                new Paragraph(getTranslation("signin.demo.words", DemoSignIn.PASSWORD)),
                list);
        section.addClassName("demonstration");
        return section;
    }

    private Component signInAs(DemoSignIn sample) {
        Span who = new Span(Formats.current().text(sample.who()));
        who.addClassName("who");
        Span name = new Span(sample.signInName());
        name.addClassName("name");
        Div words = new Div(who, name);
        words.addClassName("words");
        Button button = new Button(words);
        button.setAriaLabel(
                getTranslation("signin.demo.as", Formats.current().text(sample.who()), sample.signInName()));
        button.addClickListener(click -> form.getElement().executeJs("""
                        const form = document.createElement('form');
                        form.method = 'post';
                        form.action = 'login';
                        for (const [name, value] of [['username', $0], ['password', $1]]) {
                          const field = document.createElement('input');
                          field.type = 'hidden';
                          field.name = name;
                          field.value = value;
                          form.append(field);
                        }
                        document.body.append(form);
                        form.submit();
                        """, sample.signInName(), DemoSignIn.PASSWORD));
        return button;
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("signin.title"));
        words.getForm().setUsername(getTranslation("signin.name"));
        words.getForm().setPassword(getTranslation("signin.password"));
        words.getForm().setSubmit(getTranslation("signin.submit"));
        words.getErrorMessage().setTitle(getTranslation("signin.refused.title"));
        words.getErrorMessage().setMessage(getTranslation("signin.refused.words"));
        words.getErrorMessage().setUsername(getTranslation("signin.name.missing"));
        words.getErrorMessage().setPassword(getTranslation("signin.password.missing"));
        return words;
    }
}
