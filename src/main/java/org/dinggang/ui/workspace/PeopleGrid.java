package org.dinggang.ui.workspace;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.contextmenu.GridContextMenu;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.model.Institution;
import org.dinggang.model.Language;
import org.dinggang.model.Pin;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.shell.EnumTexts;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.Translations;
import org.dinggang.ui.widgets.NarrowColumns;
import org.jspecify.annotations.Nullable;

/** The grid of people. The arrow keys go from person to person, Enter adjusts, the context menu offers the same. */
@EnumTexts(prefix = "workspace.column.", of = PeopleOrder.class)
final class PeopleGrid extends Grid<PlanPerson> {
    private static final String VERDICT_TEMPLATE =
            "<span class=\"verdict ${item.kind}\"><span aria-hidden=\"true\">${item.mark}</span> ${item.words}</span>";
    private static final String FINAL_TEMPLATE = "<span class=\"${item.moved ? 'moved' : ''}\">${item.grade}</span>"
            + "<vaadin-icon class=\"pin\" icon=\"vaadin:pin\" ?hidden=\"${!item.pin}\" title=\"${item.pin}\""
            + " aria-label=\"${item.pin}\" role=\"img\"></vaadin-icon>";

    private static final Set<String> ESSENTIAL = Stream.of(
                    PeopleOrder.NAME, PeopleOrder.CURRENT, PeopleOrder.FINAL, PeopleOrder.VERDICT)
            .map(PeopleGrid::key)
            .collect(Collectors.toUnmodifiableSet());
    private static final String PLACE = "6.6em";
    private static final String PLACE_AMONG_MANY = "7em";

    private final Desk desk;
    private final Column<PlanPerson> institution;
    private final Column<PlanPerson> place;
    private final NarrowColumns narrow;
    private Map<String, String> institutions = Map.of();
    private @Nullable ListWords lists;
    private boolean quiet;
    private boolean ordered;

    PeopleGrid(PeopleRows rows, Desk desk) {
        this.desk = desk;
        addClassName("compact");
        setDataProvider(rows);
        setAriaLabel(getTranslation("workspace.people"));
        setEmptyStateText(getTranslation("workspace.people.none"));
        setColumnReorderingAllowed(true);
        setMultiSort(true, MultiSortPriority.APPEND, true);
        Formats formats = Formats.current();
        boolean chinese = formats.language() == Language.CHINESE;
        text(PeopleOrder.NAME, person -> person.staff().name(), "5em").setFrozen(true);
        institution = text(
                PeopleOrder.INSTITUTION,
                person -> institutions.get(person.staff().institution()),
                "7em");
        institution.setVisible(false);
        institution.setTooltipGenerator(
                person -> institutions.get(person.staff().institution()));
        text(PeopleOrder.CURRENT, person -> Words.shortGrade(person.current()), "4.3em");
        text(PeopleOrder.SINCE, person -> formats.date(person.since()), "6.8em");
        text(PeopleOrder.TITLE, person -> title(person, formats), chinese ? "5em" : "7.6em");
        text(PeopleOrder.MERIT, person -> Words.merit(person.staff().merit()), "4.6em");
        place = text(PeopleOrder.PLACE, this::place, PLACE);
        place.setTooltipGenerator(this::places);
        column(PeopleOrder.FINAL, finalGrade(), "4.3em");
        column(PeopleOrder.VERDICT, verdict(formats), chinese ? "9em" : "8.2em");
        text(PeopleOrder.SECTION, person -> person.staff().section(), "7em");
        text(PeopleOrder.STAFF, person -> person.staff().id(), "8em");
        narrow = NarrowColumns.keep(this, ESSENTIAL);
        setPartNameGenerator(PeopleGrid::parts);
        addSelectionListener(selection -> {
            if (!quiet) {
                selection.getFirstSelectedItem().ifPresent(this::tell);
            }
        });
        addCellFocusListener(focus -> focus.getItem().ifPresent(this::select));
        addItemDoubleClickListener(click -> desk.adjust(click.getItem()));
        Shortcuts.addShortcutListener(
                        this, () -> getSelectedItems().stream().findFirst().ifPresent(desk::adjust), Key.ENTER)
                .listenOn(this);
        menu();
    }

    /** Takes names from a plan: of its institutions, which have a column where there are several, and of its lists. */
    void show(OpenPlan plan) {
        lists = new ListWords(plan);
        institutions =
                plan.data().institutions().stream().collect(Collectors.toMap(Institution::code, Institution::name));
        narrow.offer(institution, institutions.size() > 1);
        if (institutions.size() > 1 && !ordered) {
            ordered = true;
            verdictInSight();
        }
        place.setWidth(institutions.size() > 1 ? PLACE_AMONG_MANY : PLACE);
    }

    /** The institution's column takes the room of the verdict at usual widths: since when is what can be scrolled to then. */
    private void verdictInSight() {
        List<Column<PlanPerson>> order = new ArrayList<>(getColumns());
        Column<PlanPerson> since = getColumnByKey(key(PeopleOrder.SINCE));
        order.remove(since);
        order.add(order.indexOf(getColumnByKey(key(PeopleOrder.VERDICT))) + 1, since);
        setColumnOrder(order);
    }

    /** Selects a person without telling the other parts. */
    void selectQuietly(@Nullable PlanPerson person) {
        quiet = true;
        try {
            if (person == null) {
                deselectAll();
            } else {
                select(person);
            }
        } finally {
            quiet = false;
        }
    }

    private void tell(PlanPerson person) {
        desk.select(person.staff().id());
    }

    private Column<PlanPerson> text(PeopleOrder order, ValueProvider<PlanPerson, ?> value, String width) {
        return arrange(addColumn(value), order, width);
    }

    private void column(PeopleOrder order, LitRenderer<PlanPerson> renderer, String width) {
        arrange(addColumn(renderer), order, width);
    }

    private Column<PlanPerson> arrange(Column<PlanPerson> column, PeopleOrder order, String width) {
        return column.setHeader(getTranslation(Translations.key("workspace.column.", order)))
                .setKey(key(order))
                .setSortProperty(order.name())
                .setSortable(true)
                .setResizable(true)
                .setWidth(width)
                .setFlexGrow(order == PeopleOrder.SECTION ? 1 : 0);
    }

    private static String key(PeopleOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private String place(PlanPerson person) {
        if (person.places().isEmpty()) {
            return "—";
        }
        PlanPerson.ListPlace place = person.places().getFirst();
        return getTranslation("workspace.place", place.grade().number(), place.place(), place.of());
    }

    private @Nullable String places(PlanPerson person) {
        return lists == null || person.places().isEmpty() ? null : lists.places(person);
    }

    private static String title(PlanPerson person, Formats formats) {
        return person.titleRank() == null
                ? "—"
                : formats.text(person.titleRank().label());
    }

    private LitRenderer<PlanPerson> finalGrade() {
        return LitRenderer.<PlanPerson>of(FINAL_TEMPLATE)
                .withProperty("grade", person -> Words.shortGrade(person.finalGrade()))
                .withProperty("moved", PlanPerson::isAppointed)
                .withProperty("pin", person -> person.pin() == null ? "" : pinWords(person.pin()));
    }

    private String pinWords(Pin pin) {
        return pin.to() == null
                ? getTranslation("workspace.pin.stay")
                : getTranslation("workspace.pin.to", pin.to().number());
    }

    private static LitRenderer<PlanPerson> verdict(Formats formats) {
        return LitRenderer.<PlanPerson>of(VERDICT_TEMPLATE)
                .withProperty("kind", person -> VerdictMark.className(person.verdict()))
                .withProperty("mark", person -> VerdictMark.of(person.verdict()))
                .withProperty("words", person -> formats.text(person.verdict().label()));
    }

    private static @Nullable String parts(PlanPerson person) {
        return person.broken() > 0 ? "broken" : null;
    }

    private void menu() {
        GridContextMenu<PlanPerson> menu = addContextMenu();
        menu.setDynamicContentHandler(person -> {
            menu.removeAll();
            if (person == null) {
                return false;
            }
            item(menu, "workspace.adjust", () -> desk.adjust(person));
            if (person.pin() == null) {
                item(menu, "workspace.hold.here", () -> desk.hold(person, PinChoice.asIs(person)));
            } else {
                item(menu, "workspace.release", () -> desk.release(person));
            }
            return true;
        });
    }

    private void item(GridContextMenu<PlanPerson> menu, String key, Runnable action) {
        menu.addItem(getTranslation(key), click -> action.run());
    }
}
