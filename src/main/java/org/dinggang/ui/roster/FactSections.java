package org.dinggang.ui.roster;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dinggang.model.Spell;
import org.dinggang.registry.FactKind;
import org.dinggang.registry.Held;
import org.dinggang.registry.PersonFile;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.Table;
import org.jspecify.annotations.Nullable;

/** A person's facts of which there can be several, each kind in a table of its own. */
final class FactSections {
    private final DocumentedWords documented;
    private final FileEditing editing;
    private final Formats formats = Formats.current();

    FactSections(DocumentedWords documented, FileEditing editing) {
        this.documented = documented;
        this.editing = editing;
    }

    /**
     * A column.
     *
     * @param heading key of its heading's text
     */
    private record Column<V>(String heading, Function<V, String> words) {}

    /** What is particular about a kind of facts. */
    private record Kind<V>(FactKind kind, List<Column<V>> columns, Function<@Nullable Held<V>, FactForm> form) {}

    /** All of them. */
    Div all(PersonFile file) {
        Div sections = new Div(
                appointments(file), titles(file), appraisals(file), sanctions(file), waivers(file), exemptions(file));
        sections.addClassName("fact-sections");
        return sections;
    }

    private Section appointments(PersonFile file) {
        return section(
                file.appointments(),
                new Kind<>(
                        FactKind.APPOINTMENT,
                        List.of(
                                new Column<>("roster.field.grade", spell -> RosterWords.grade(spell.grade())),
                                new Column<>("roster.field.institution", Spell::institution),
                                new Column<>("roster.field.from", spell -> day(spell.from())),
                                new Column<>("roster.field.to", this::end),
                                new Column<>(
                                        "roster.field.quotaExempt", spell -> RosterWords.yesOrNo(spell.quotaExempt()))),
                        held -> new AppointmentForm(held, file.institutionCode())));
    }

    private Section titles(PersonFile file) {
        return section(
                file.titles(),
                new Kind<>(
                        FactKind.TITLE,
                        List.of(
                                new Column<>(
                                        "roster.field.rank",
                                        title -> formats.text(title.rank().label())),
                                new Column<>("roster.field.obtainedOn", title -> day(title.obtainedOn()))),
                        TitleForm::new));
    }

    private Section appraisals(PersonFile file) {
        return section(
                file.appraisals().reversed(),
                new Kind<>(
                        FactKind.APPRAISAL,
                        List.of(
                                new Column<>("roster.field.year", appraisal -> Integer.toString(appraisal.year())),
                                new Column<>(
                                        "roster.field.result",
                                        appraisal ->
                                                formats.text(appraisal.result().label()))),
                        AppraisalForm::new));
    }

    private Section sanctions(PersonFile file) {
        return section(
                file.sanctions(),
                new Kind<>(
                        FactKind.SANCTION,
                        List.of(
                                new Column<>("roster.field.until", sanction -> day(sanction.until())),
                                new Column<>(
                                        "roster.field.document",
                                        sanction -> RosterWords.orNothing(sanction.document()))),
                        SanctionForm::new));
    }

    private Section waivers(PersonFile file) {
        return section(
                file.waivers(),
                new Kind<>(
                        FactKind.WAIVER,
                        List.of(
                                new Column<>(
                                        "roster.field.rule", waiver -> formats.text(documented.rule(waiver.rule()))),
                                new Column<>("roster.field.waiver.grade", waiver -> RosterWords.grade(waiver.grade())),
                                new Column<>("roster.field.document", waiver -> waiver.document())),
                        held -> new WaiverForm(held, documented)));
    }

    private Section exemptions(PersonFile file) {
        return section(
                file.exemptions(),
                new Kind<>(
                        FactKind.EXEMPTION,
                        List.of(
                                new Column<>(
                                        "roster.field.kind",
                                        exemption -> formats.text(documented.kind(exemption.kind()))),
                                new Column<>(
                                        "roster.field.exemption.grade",
                                        exemption -> RosterWords.grade(exemption.grade())),
                                new Column<>("roster.field.document", exemption -> exemption.document())),
                        held -> new ExemptionForm(held, documented)));
    }

    private <V> Section section(List<Held<V>> facts, Kind<V> kind) {
        String heading = formats.text(kind.kind().label());
        Section section = Sections.section(heading);
        section.getElement()
                .getChild(0)
                .appendChild(editing.button(
                                section.getTranslation("roster.add"),
                                heading,
                                () -> kind.form().apply(null))
                        .getElement());
        if (facts.isEmpty()) {
            Paragraph none = new Paragraph(section.getTranslation("roster.none"));
            none.addClassName("quiet");
            section.add(none);
            return section;
        }
        List<String> headings = new ArrayList<>(kind.columns().stream()
                .map(column -> section.getTranslation(column.heading()))
                .toList());
        if (editing.isPermitted()) {
            headings.add(section.getTranslation("roster.actions"));
        }
        Table table = new Table(heading, headings.toArray(String[]::new));
        for (Held<V> fact : facts) {
            List<String> words = kind.columns().stream()
                    .map(column -> column.words().apply(fact.value()))
                    .toList();
            if (editing.isPermitted()) {
                table.row(words, actions(fact, kind, heading, String.join(" · ", words)));
            } else {
                table.row(words);
            }
        }
        section.add(table);
        return section;
    }

    private <V> Span actions(Held<V> fact, Kind<V> kind, String heading, String line) {
        return new Span(
                editing.button(
                        I18NProvider.translate("roster.edit"),
                        heading,
                        () -> kind.form().apply(fact)),
                editing.removal(kind.kind(), fact.id(), line));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? I18NProvider.translate("roster.unknown") : formats.date(day);
    }

    private String end(Spell spell) {
        return spell.to() == null ? I18NProvider.translate("roster.now") : formats.date(spell.to());
    }
}
