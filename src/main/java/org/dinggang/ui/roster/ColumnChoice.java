package org.dinggang.ui.roster;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.page.WebStorage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.registry.RosterRow;
import org.dinggang.registry.SortKey;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** Which columns the roster shows; the browser remembers it. */
final class ColumnChoice extends MenuBar {
    private static final String REMEMBERED = "dinggang.roster.hidden";
    private static final Set<SortKey> HIDDEN_AT_FIRST = Set.of(SortKey.SERIES, SortKey.BIRTH_DATE);

    private final Map<SortKey, MenuItem> items = new EnumMap<>(SortKey.class);
    private final RosterGrid grid;

    ColumnChoice(RosterGrid grid) {
        this.grid = grid;
        MenuItem columns = addItem(VaadinIcon.GRID_SMALL.create());
        columns.add(getTranslation("roster.columns"));
        Formats formats = Formats.current();
        for (SortKey key : SortKey.values()) {
            if (key == SortKey.NAME || key == SortKey.INSTITUTION) {
                continue;
            }
            MenuItem item = columns.getSubMenu().addItem(formats.text(key.label()));
            item.setCheckable(true);
            item.setKeepOpen(true);
            item.addClickListener(click -> {
                column(key).setVisible(item.isChecked());
                remember();
            });
            items.put(key, item);
        }
        hide(HIDDEN_AT_FIRST.stream().map(SortKey::name).collect(Collectors.toSet()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        WebStorage.getItem(event.getUI(), WebStorage.Storage.LOCAL_STORAGE, REMEMBERED, this::remembered);
    }

    private void remembered(@Nullable String hidden) {
        if (hidden != null) {
            hide(Set.copyOf(List.of(hidden.split(",", -1))));
        }
    }

    private void hide(Set<String> hidden) {
        items.forEach((key, item) -> {
            boolean shown = !hidden.contains(key.name());
            item.setChecked(shown);
            column(key).setVisible(shown);
        });
    }

    private void remember() {
        String hidden = items.entrySet().stream()
                .filter(entry -> !entry.getValue().isChecked())
                .map(entry -> entry.getKey().name())
                .collect(Collectors.joining(","));
        WebStorage.setItem(WebStorage.Storage.LOCAL_STORAGE, REMEMBERED, hidden);
    }

    private Column<RosterRow> column(SortKey key) {
        return grid.getColumnByKey(key.name());
    }
}
