package org.dinggang.ui.users;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.access.InstitutionDirectory;
import org.dinggang.access.Role;
import org.dinggang.access.UserAccount;
import org.dinggang.ui.shell.EnumTexts;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.shell.Translations;
import org.dinggang.ui.widgets.ListColumns;

/** Who may sign in, and for which institutions. */
@Route(value = "users", layout = MainLayout.class)
@RolesAllowed("ADMIN")
@Menu(title = "users.title", icon = "vaadin:group", order = 80)
@StyleSheet("administration.css")
@EnumTexts(prefix = "users.role.", of = Role.class)
@EnumTexts(prefix = "users.state.", of = UserAccount.State.class)
public class UsersScreen extends Screen {
    final Grid<UserAccount> grid = new Grid<>();
    final ListColumns<UserAccount> columns = new ListColumns<>(grid);
    final TextField filter = new TextField();
    final Button add = new Button();
    private final transient UserServices services;

    /** @param services what it works with */
    public UsersScreen(UserServices services) {
        this.services = services;
        addClassName("administration");
        add(toolbar(), grid);
        showColumns();
        grid.setAriaLabel(getTranslation("users.title"));
        grid.setEmptyStateText(getTranslation("users.none"));
        grid.addItemDoubleClickListener(click -> edit(click.getItem()));
        refresh();
    }

    @Override
    protected String title() {
        return getTranslation("users.title");
    }

    final void refresh() {
        grid.setItems(services.users().list(services.actor().get()).stream()
                .filter(this::isFound)
                .toList());
    }

    private Div toolbar() {
        filter.setPlaceholder(getTranslation("users.filter"));
        filter.setAriaLabel(getTranslation("users.filter"));
        filter.setPrefixComponent(VaadinIcon.SEARCH.create());
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> refresh());
        add.setText(getTranslation("users.add"));
        add.setIcon(VaadinIcon.PLUS.create());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(click -> new UserDialog(services, this::refresh).openForNew());
        Div bar = new Div(
                filter,
                columns.export(getTranslation("users.export"), getTranslation("users.file"), services.failures()),
                add);
        bar.addClassName("toolbar");
        return bar;
    }

    private void showColumns() {
        Map<Long, String> institutions = names(services.directory().institutions().stream());
        Map<Long, String> departments = names(services.directory().departments().stream());
        text("users.column.name", UserAccount::signInName).setFrozen(true);
        text("users.column.person", user -> user.edit().displayName());
        text("users.column.role", user -> roleName(user.edit().role()));
        text("users.column.grants", user -> grants(user, institutions, departments))
                .setFlexGrow(3)
                .setTooltipGenerator(user -> grants(user, institutions, departments));
        text("users.column.state", user -> getTranslation(Translations.key("users.state.", user.state())));
        text(
                        "users.column.last",
                        user -> user.lastSignedInAt() == null
                                ? getTranslation("users.never")
                                : Formats.current().time(user.lastSignedInAt()))
                .setComparator(Comparator.comparing(
                        UserAccount::lastSignedInAt, Comparator.nullsFirst(Comparator.naturalOrder())));
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("users.column.actions"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.setMultiSort(true);
        grid.setColumnReorderingAllowed(true);
        grid.setPartNameGenerator(user -> switch (user.state()) {
            case DISABLED, LOCKED -> "inactive";
            case ACTIVE, PASSWORD_DUE -> null;
        });
    }

    private Grid.Column<UserAccount> text(String key, Function<UserAccount, String> value) {
        return columns.add(getTranslation(key), value::apply).setAutoWidth(true).setFlexGrow(1);
    }

    private String grants(UserAccount user, Map<Long, String> institutions, Map<Long, String> departments) {
        return switch (user.edit().role()) {
            case BUREAU -> getTranslation("users.grants.all");
            case ADMIN -> getTranslation("users.grants.none");
            case INSTITUTION, DEPARTMENT ->
                Stream.concat(
                                user.edit().departments().stream().map(id -> departments.getOrDefault(id, "")),
                                user.edit().institutions().stream().map(id -> institutions.getOrDefault(id, "")))
                        .sorted()
                        .collect(Collectors.joining(getTranslation("users.separator")));
        };
    }

    private Div actions(UserAccount user) {
        Button edit = new Button(getTranslation("users.edit"), click -> edit(user));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(getTranslation("users.edit.of", user.signInName()));
        Div actions = new Div(edit, new UserActions(services, user, this::refresh));
        actions.addClassName("row-actions");
        return actions;
    }

    private void edit(UserAccount user) {
        new UserDialog(services, this::refresh).openFor(user);
    }

    private String roleName(Role role) {
        return getTranslation(Translations.key("users.role.", role));
    }

    private boolean isFound(UserAccount user) {
        String wanted = filter.getValue().strip().toLowerCase(Locale.ROOT);
        return Stream.of(user.signInName(), user.edit().displayName())
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static Map<Long, String> names(Stream<InstitutionDirectory.Entry> entries) {
        return entries.collect(Collectors.toMap(InstitutionDirectory.Entry::id, InstitutionDirectory.Entry::name));
    }
}
