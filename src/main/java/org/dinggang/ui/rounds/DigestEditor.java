package org.dinggang.ui.rounds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** So many may enter for so many who leave, in bands by how far a number is exceeded; nobody where nothing is entered. */
final class DigestEditor implements ParameterEditor {
    private static final int MOST_PEOPLE = 100;
    private static final int MOST_PERCENT = 1000;
    private static final String UP_TO = "upTo";
    private static final String LEAVE = "leave";
    private static final String APPOINT = "appoint";

    private final List<Band> bands = new ArrayList<>();
    private final Div rows = new Div();
    private final Div all = new Div(rows);

    /** One band: up to which excess, and how many leave and enter. */
    private record Band(IntegerField upTo, IntegerField leave, IntegerField appoint, Button remove, Div row) {
        boolean isEmpty() {
            return upTo.getValue() == null && leave.getValue() == null && appoint.getValue() == null;
        }

        Map<String, Object> value() {
            Map<String, Object> entries = new LinkedHashMap<>();
            if (upTo.getValue() != null) {
                entries.put(UP_TO, upTo.getValue());
            }
            entries.put(LEAVE, leave.getValue());
            entries.put(APPOINT, appoint.getValue());
            return entries;
        }
    }

    DigestEditor() {
        Button another = new Button(
                I18NProvider.translate("rounds.parameter.band.add"), VaadinIcon.PLUS.create(), click -> add(Map.of()));
        another.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        all.add(another);
        add(Map.of());
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public void show(@Nullable Object value) {
        bands.clear();
        rows.removeAll();
        List<?> shown = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        for (Object band : shown) {
            add(band instanceof Map<?, ?> entries ? entries : Map.of());
        }
        if (bands.isEmpty()) {
            add(Map.of());
        }
    }

    @Override
    public @Nullable Object value() {
        List<Map<String, Object>> entered =
                bands.stream().filter(band -> !band.isEmpty()).map(Band::value).toList();
        if (entered.isEmpty()) {
            return null;
        }
        return entered.size() == 1 && !entered.getFirst().containsKey(UP_TO) ? entered.getFirst() : entered;
    }

    private void add(Map<?, ?> entries) {
        IntegerField upTo = field("rounds.parameter.band.up-to", 1, MOST_PERCENT, entries.get(UP_TO));
        upTo.setPlaceholder(I18NProvider.translate("rounds.parameter.band.any"));
        IntegerField leave = field("rounds.parameter.leave", 1, MOST_PEOPLE, entries.get(LEAVE));
        IntegerField appoint = field("rounds.parameter.appoint", 0, MOST_PEOPLE, entries.get(APPOINT));
        Button remove = new Button(VaadinIcon.TRASH.create());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(I18NProvider.translate("rounds.parameter.band.remove"));
        Div row = new Div(upTo, leave, appoint, remove);
        row.addClassName("fields");
        Band band = new Band(upTo, leave, appoint, remove, row);
        remove.addClickListener(click -> remove(band));
        bands.add(band);
        rows.add(row);
        offerRemoval();
    }

    private void remove(Band band) {
        bands.remove(band);
        rows.remove(band.row());
        offerRemoval();
    }

    /** The last band stays: emptied, it says that nobody enters. */
    private void offerRemoval() {
        bands.forEach(band -> band.remove().setVisible(bands.size() > 1));
    }

    private static IntegerField field(String key, int least, int most, @Nullable Object value) {
        IntegerField field = ParameterEditors.number(key, least, most);
        field.setValue(ParameterEditors.integer(value));
        return field;
    }
}
