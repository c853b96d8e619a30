package org.dinggang.ui.roster;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dinggang.access.CurrentActor;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Rank;
import org.dinggang.registry.Roster;
import org.dinggang.registry.RosterQuery;
import org.dinggang.registry.RosterQuery.Sort;
import org.dinggang.registry.RosterRow;
import org.dinggang.registry.SortKey;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** The people, of whom the browser holds those near the ones it shows. */
final class RosterGrid extends Grid<RosterRow> {
    /** Keys of the columns for a telephone; what else is needed to find somebody stands under the name there. */
    static final Set<String> ESSENTIAL =
            Set.of(SortKey.NAME.name(), SortKey.CURRENT_GRADE.name(), SortKey.TITLE_RANK.name());

    private static final int PAGE = 100;
    private static final String NAME =
            "<a href=${item.address}>${item.name}</a><span class=\"second\">${item.second}</span>";
    private static final int SHARE_OF_THE_NAME = 3;

    private final transient Roster roster;
    private final transient CurrentActor actor;
    private final transient Formats formats = Formats.current();
    private final transient Runnable counted;
    private RosterQuery query = RosterQuery.everybody(Set.of());
    private long found;

    /**
     * A grid that asks for nobody until {@link #show}.
     *
     * @param counted told when it is known how many there are
     */
    RosterGrid(Roster roster, CurrentActor actor, Runnable counted) {
        this.roster = roster;
        this.actor = actor;
        this.counted = counted;
        addClassName("roster-grid");
        addThemeVariants(GridVariant.ROW_STRIPES);
        setAriaLabel(getTranslation("roster.title"));
        setPageSize(PAGE);
        setSizeFull();
        setColumnReorderingAllowed(true);
        setMultiSort(true, MultiSortPriority.APPEND, true);
        column(SortKey.NAME, RosterRow::name)
                .setRenderer(LitRenderer.<RosterRow>of(NAME)
                        .withProperty("address", row -> RosterWords.addressOfPerson(row.staffCode()))
                        .withProperty("name", RosterRow::name)
                        .withProperty("second", RosterGrid::second))
                .setFlexGrow(SHARE_OF_THE_NAME)
                .setFrozen(true)
                .setWidth("7rem");
        column(SortKey.STAFF_CODE, RosterRow::staffCode).setWidth("8.5rem");
        column(SortKey.INSTITUTION, RosterRow::institutionName).setWidth("12rem");
        column(SortKey.SECTION, row -> RosterWords.orNothing(row.section())).setWidth("9rem");
        column(SortKey.SERIES, row -> RosterWords.orNothing(row.series()))
                .setWidth("8rem")
                .setVisible(false);
        column(SortKey.CURRENT_GRADE, row -> RosterWords.grade(row.currentGrade()))
                .setWidth("7rem");
        date(SortKey.SINCE, RosterRow::since);
        column(SortKey.TITLE_RANK, row -> rank(row.titleRank())).setWidth("8rem");
        date(SortKey.TITLE_OBTAINED_ON, RosterRow::titleObtainedOn);
        date(SortKey.BIRTH_DATE, RosterRow::birthDate).setVisible(false);
        column(SortKey.LAST_APPRAISAL, this::appraisal).setWidth("9rem");
        date(SortKey.LEAVES_ON, RosterRow::leavesOn);
        CallbackDataProvider<RosterRow, Void> people = DataProvider.fromCallbacks(
                asked ->
                        roster
                                .page(actor.get(), query.sortedBy(sort()).page(asked.getOffset(), asked.getLimit()))
                                .stream(),
                asked -> count());
        setDataProvider(people);
    }

    /** Shows these people. */
    void show(RosterQuery people) {
        query = people;
        getDataProvider().refreshAll();
    }

    /** How many people there are. */
    long found() {
        return found;
    }

    /** The order that is shown. */
    List<Sort> sort() {
        return getSortOrder().stream()
                .map(order -> new Sort(
                        SortKey.valueOf(order.getSorted().getKey()), order.getDirection() == SortDirection.ASCENDING))
                .toList();
    }

    /** Shows this order. */
    void sortBy(List<Sort> sort) {
        sort(sort.stream()
                .map(by -> new GridSortOrder<>(
                        getColumnByKey(by.key().name()),
                        by.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING))
                .toList());
    }

    private int count() {
        found = roster.count(actor.get(), query);
        counted.run();
        return Math.toIntExact(found);
    }

    private static String second(RosterRow row) {
        return row.section() == null ? row.staffCode() : row.staffCode() + " " + row.section();
    }

    private Column<RosterRow> column(SortKey key, ValueProvider<RosterRow, String> words) {
        return addColumn(words)
                .setKey(key.name())
                .setHeader(formats.text(key.label()))
                .setSortProperty(key.name())
                .setSortable(true)
                .setResizable(true)
                .setFlexGrow(1)
                .setTooltipGenerator(words::apply);
    }

    private Column<RosterRow> date(SortKey key, ValueProvider<RosterRow, @Nullable LocalDate> day) {
        return column(key, row -> formats.date(day.apply(row))).setWidth("8rem");
    }

    private static String rank(@Nullable Rank rank) {
        return rank == null ? "" : RosterWords.text(rank.label());
    }

    private String appraisal(RosterRow row) {
        AppraisalResult result = row.lastAppraisal();
        return result == null || row.lastAppraisalYear() == null
                ? ""
                : getTranslation("roster.appraisal", row.lastAppraisalYear().toString(), formats.text(result.label()));
    }
}
