package org.dinggang.ui.users;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.access.InstitutionDirectory;
import org.dinggang.access.Role;
import org.dinggang.access.UserAccount;
import org.dinggang.access.UserEdit;
import org.dinggang.access.UserProblemsException;
import org.dinggang.access.UserProblemsException.Field;
import org.dinggang.access.Users;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.Notifier;
import org.dinggang.ui.shell.Translations;
import org.jspecify.annotations.Nullable;

/** Makes or changes a user. What the role has no use for is not asked for; what is wrong stands at its field. */
final class UserDialog extends Dialog {
    final TextField signInName = new TextField();
    final TextField displayName = new TextField();
    final Select<Role> role = new Select<>();
    final MultiSelectComboBox<InstitutionDirectory.Entry> institutions = new MultiSelectComboBox<>();
    final MultiSelectComboBox<InstitutionDirectory.Entry> departments = new MultiSelectComboBox<>();
    final Checkbox mayRevealIdentity = new Checkbox();
    final Button save = new Button();
    private final transient UserServices services;
    private final transient Runnable done;
    private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);
    private @Nullable UserAccount user;

    UserDialog(UserServices services, Runnable done) {
        this.services = services;
        this.done = done;
        InstitutionDirectory directory = services.directory();
        signInName.setLabel(getTranslation("users.column.name"));
        signInName.setHelperText(getTranslation("users.name.help"));
        displayName.setLabel(getTranslation("users.column.person"));
        role.setLabel(getTranslation("users.column.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(value -> getTranslation(Translations.key("users.role.", value)));
        role.addValueChangeListener(change -> fit(change.getValue()));
        offer(institutions, getTranslation("users.institutions"), directory.institutions());
        offer(departments, getTranslation("users.departments"), directory.departments());
        mayRevealIdentity.setLabel(getTranslation("users.reveal"));
        signInName.setRequiredIndicatorVisible(true);
        displayName.setRequiredIndicatorVisible(true);
        fields.put(Field.SIGN_IN_NAME, signInName);
        fields.put(Field.DISPLAY_NAME, displayName);
        fields.put(Field.ROLE, role);
        fields.put(Field.INSTITUTIONS, institutions);
        fields.put(Field.DEPARTMENTS, departments);
        FormLayout form = new FormLayout(signInName, displayName, role, departments, institutions, mayRevealIdentity);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        save.setText(getTranslation("users.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());
        getFooter().add(new Button(getTranslation("users.cancel"), click -> close()), save);
        setWidth("min(32rem, 95vw)");
    }

    void openForNew() {
        setHeaderTitle(getTranslation("users.add"));
        role.setValue(Role.INSTITUTION);
        open();
        signInName.focus();
    }

    void openFor(UserAccount account) {
        user = account;
        setHeaderTitle(getTranslation("users.edit.of", account.signInName()));
        UserEdit edit = account.edit();
        signInName.setValue(account.signInName());
        signInName.setReadOnly(true);
        displayName.setValue(edit.displayName());
        role.setValue(edit.role());
        institutions.setValue(chosen(institutions, edit.institutions()));
        departments.setValue(chosen(departments, edit.departments()));
        mayRevealIdentity.setValue(edit.mayRevealIdentity());
        open();
        displayName.focus();
    }

    private void offer(
            MultiSelectComboBox<InstitutionDirectory.Entry> field,
            String label,
            List<InstitutionDirectory.Entry> entries) {
        field.setLabel(label);
        field.setItems(entries);
        field.setItemLabelGenerator(
                entry -> entry.code().equals(entry.name()) ? entry.name() : entry.code() + " " + entry.name());
    }

    private void fit(Role chosen) {
        institutions.setRequiredIndicatorVisible(chosen == Role.INSTITUTION);
        institutions.setVisible(chosen == Role.INSTITUTION || chosen == Role.DEPARTMENT);
        departments.setVisible(chosen == Role.DEPARTMENT);
        mayRevealIdentity.setVisible(chosen != Role.ADMIN);
    }

    private void save() {
        fields.values().forEach(field -> refuse(field, ""));
        try {
            UserAccount account = user;
            if (account == null) {
                String name = signInName.getValue().strip();
                Users.NewUser made = services.users().create(services.actor().get(), name, entered());
                close();
                OneTimePasswordDialog.show(
                        name, made.oneTimePassword(), services.limits().oneTimeValidity());
            } else {
                services.users().change(services.actor().get(), account.id(), entered());
                close();
                Notifier.success(getTranslation("users.done", account.signInName()));
            }
            done.run();
        } catch (UserProblemsException e) {
            e.problems().forEach(problem -> {
                HasValidation field = fields.get(problem.field());
                if (field != null) {
                    refuse(field, Formats.current().text(problem.text()));
                }
            });
        }
    }

    private UserEdit entered() {
        return new UserEdit(
                displayName.getValue().strip(),
                role.getValue(),
                mayRevealIdentity.isVisible() && mayRevealIdentity.getValue(),
                ids(institutions),
                ids(departments));
    }

    private static Set<Long> ids(MultiSelectComboBox<InstitutionDirectory.Entry> field) {
        return field.isVisible()
                ? field.getValue().stream().map(InstitutionDirectory.Entry::id).collect(Collectors.toSet())
                : Set.of();
    }

    private static Set<InstitutionDirectory.Entry> chosen(
            MultiSelectComboBox<InstitutionDirectory.Entry> field, Set<Long> ids) {
        return field.getListDataView()
                .getItems()
                .filter(entry -> ids.contains(entry.id()))
                .collect(Collectors.toSet());
    }

    private static void refuse(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(!words.isEmpty());
    }
}
