package org.dinggang.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dinggang.exchange.InputProblem;
import org.dinggang.exchange.MarkedWorkbook;
import org.dinggang.exchange.Place;
import org.dinggang.registry.ImportPreview;
import org.dinggang.registry.InstitutionName;
import org.dinggang.registry.MissingPeople;
import org.dinggang.ui.shell.EnumTexts;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.Translations;
import org.dinggang.ui.widgets.ConfirmAction;
import org.dinggang.ui.widgets.CopyButton;
import org.dinggang.ui.widgets.Download;
import org.dinggang.ui.widgets.PartSwitch;

/** What an import would do, and, if nothing is in the way, the button that does it. */
@EnumTexts(prefix = "imports.missing.", of = MissingPeople.class)
final class PreviewPanel extends Div {
    private static final int WARNINGS_AT_ONCE = 5;

    final PartSwitch tabs;
    final RadioButtonGroup<MissingPeople> missing = new RadioButtonGroup<>();
    final Button apply = new Button();
    private final ImportPreview preview;
    private final ImportState.Previewed previewed;
    private final ImportServices services;
    private final Formats formats = Formats.current();

    /**
     * @param apply takes what becomes of the missing people, when the person has confirmed
     * @param discard when the person puts the workbook away
     */
    PreviewPanel(
            ImportState.Previewed previewed, ImportServices services, Consumer<MissingPeople> apply, Runnable discard) {
        this.previewed = previewed;
        this.preview = previewed.preview();
        this.services = services;
        addClassName("preview");
        Button away = new Button(getTranslation("imports.discard"), click -> discard.run());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        add(head(away));
        if (preview.isUsable()) {
            usable(apply);
        } else {
            add(broken());
        }
        List<Part> parts = parts();
        tabs = new PartSwitch(
                getTranslation("imports.tabs"), parts.stream().map(Part::label).toList(), part -> turnTo(parts, part));
        add(tabs);
        parts.forEach(part -> add(part.grid()));
        tabs.turnTo(IntStream.range(0, parts.size())
                .filter(index -> parts.get(index).isFilled())
                .findFirst()
                .orElse(0));
    }

    private Div head(Button away) {
        H2 name = new H2(getTranslation("imports.preview.of", preview.fileName()));
        Div room = new Div();
        room.addClassName("room");
        Div head = new Div(name, room, away);
        head.addClassName("screen-head");
        return head;
    }

    private void usable(Consumer<MissingPeople> confirmed) {
        Paragraph words = new Paragraph(getTranslation(
                "imports.summary",
                preview.added().size(),
                preview.changed().size(),
                preview.unchanged(),
                preview.missing().size(),
                preview.structures().size()));
        words.addClassName("summary");
        add(words);
        long cleared = preview.cleared();
        if (cleared > 0) {
            add(notice(getTranslation("imports.cleared", cleared), List.of()));
        }
        if (!preview.kept().isEmpty()) {
            add(notice(
                    getTranslation("imports.kept", preview.kept().size()),
                    preview.kept().stream()
                            .map(kept -> formats.text(kept.message()))
                            .toList()));
        }
        warnings();
        if (!preview.missing().isEmpty()) {
            missing.setLabel(
                    getTranslation("imports.missing.question", preview.missing().size()));
            missing.setItems(MissingPeople.values());
            missing.setItemLabelGenerator(choice -> getTranslation(Translations.key("imports.missing.", choice)));
            missing.setValue(MissingPeople.STAY);
            missing.addValueChangeListener(change -> enable());
            add(missing);
        }
        apply.setText(getTranslation("imports.apply"));
        apply.setIcon(VaadinIcon.CHECK.create());
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.addClickListener(click -> ask(confirmed));
        enable();
        Div actions = new Div(apply);
        actions.addClassName("actions");
        if (preview.isEmpty() && preview.missing().isEmpty()) {
            actions.add(new Paragraph(getTranslation("imports.nothing-to-do")));
        }
        add(actions);
    }

    /** What else is worth a look before anything is imported; the first of them here, all in their own part. */
    private void warnings() {
        List<InputProblem> others = preview.warnings().stream()
                .filter(warning -> !preview.kept().contains(warning))
                .toList();
        if (!others.isEmpty()) {
            List<String> lines = new ArrayList<>(others.stream()
                    .limit(WARNINGS_AT_ONCE)
                    .map(warning -> formats.text(warning.line()))
                    .toList());
            if (others.size() > WARNINGS_AT_ONCE) {
                lines.add(getTranslation("imports.warnings.more", others.size() - WARNINGS_AT_ONCE));
            }
            add(notice(getTranslation("imports.warnings", others.size()), lines));
        }
    }

    /** What should be seen before anything is imported: whoever forgot a column or left a cell empty sees it here. */
    private static Div notice(String words, List<String> lines) {
        Div notice = new Div(new Paragraph(words));
        notice.addClassName("kept");
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            notice.add(list);
        }
        return notice;
    }

    /** Whether the file as a whole is the problem: then there are no cells to repair. */
    private boolean isNoWorkbook() {
        return preview.problems().size() == 1 && preview.problems().getFirst().place() instanceof Place.WholeFile;
    }

    private void enable() {
        apply.setEnabled(!preview.isEmpty() || choice() == MissingPeople.LEAVE);
    }

    private MissingPeople choice() {
        return missing.getValue() == null ? MissingPeople.STAY : missing.getValue();
    }

    private void ask(Consumer<MissingPeople> confirmed) {
        MissingPeople choice = choice();
        int leaving = choice == MissingPeople.LEAVE ? preview.missing().size() : 0;
        String names = preview.institutions().stream()
                .map(InstitutionName::name)
                .collect(Collectors.joining(getTranslation("imports.and")));
        ConfirmAction.ask(
                getTranslation("imports.confirm"),
                getTranslation(
                        "imports.confirm.words",
                        preview.added().size(),
                        preview.changed().size(),
                        leaving,
                        preview.structures().size(),
                        names),
                getTranslation("imports.apply"),
                () -> confirmed.accept(choice));
    }

    private Div broken() {
        if (isNoWorkbook()) {
            Paragraph words = new Paragraph(getTranslation(
                    "imports.no-workbook",
                    formats.text(preview.problems().getFirst().message())));
            words.addClassName("unusable");
            return new Div(words);
        }
        Paragraph words = new Paragraph(
                getTranslation("imports.unusable", preview.problems().size()));
        words.addClassName("unusable");
        Button copy = new CopyButton(
                getTranslation("imports.problems.copy"),
                this::problems,
                getTranslation("imports.problems.copied", preview.problems().size()));
        Button marked = new Button(getTranslation("imports.problems.marked"), VaadinIcon.DOWNLOAD_ALT.create());
        marked.addClickListener(click -> marked());
        Div actions = new Div(marked, copy);
        actions.addClassName("actions");
        return new Div(words, actions);
    }

    private String problems() {
        return preview.problems().stream()
                .map(InputProblem::line)
                .map(formats::text)
                .collect(Collectors.joining("\n"));
    }

    private void marked() {
        Download download =
                new Download(getTranslation("imports.problems.marked"), services.background(), services.failures());
        download.start(
                getTranslation("imports.problems.file", preview.fileName().replaceFirst("\\.[^.]*$", "")),
                stream -> MarkedWorkbook.write(previewed.file(), preview.problems(), formats.language(), stream));
    }

    /** One of the lists that are looked at in turn. */
    private record Part(String label, boolean isFilled, Component grid) {}

    private static void turnTo(List<Part> parts, int shown) {
        for (int index = 0; index < parts.size(); index++) {
            parts.get(index).grid().setVisible(index == shown);
        }
    }

    private List<Part> parts() {
        PreviewGrids grids = new PreviewGrids(services.failures());
        List<Part> parts = new ArrayList<>();
        if (!preview.problems().isEmpty() && !isNoWorkbook()) {
            parts.add(part(
                    "imports.tab.problems", preview.problems(), label -> grids.problems(preview.problems(), label)));
        }
        if (preview.isUsable()) {
            parts.add(part("imports.tab.added", preview.added(), label -> grids.people(preview.added(), label)));
            parts.add(part("imports.tab.changed", preview.changed(), label -> grids.changes(preview, label)));
            parts.add(part("imports.tab.missing", preview.missing(), label -> grids.people(preview.missing(), label)));
            parts.add(part(
                    "imports.tab.structures",
                    preview.structures(),
                    label -> grids.structures(preview.structures(), label)));
        }
        parts.add(part("imports.tab.warnings", preview.warnings(), label -> grids.problems(preview.warnings(), label)));
        return parts;
    }

    private Part part(String key, List<?> content, Function<String, Component> grid) {
        String label = getTranslation(key, content.size());
        return new Part(label, !content.isEmpty(), grid.apply(label));
    }
}
