package org.dinggang.ui.versions;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.establishment.CalculatedStructure;
import org.dinggang.structures.StructureReport;
import org.dinggang.structures.VersionContent;
import org.dinggang.structures.VersionDetail;
import org.dinggang.structures.VersionEffect;
import org.dinggang.structures.VersionEvent;
import org.dinggang.ui.shell.Notifier;
import org.dinggang.ui.structure.EffectView;
import org.dinggang.ui.structure.FormExport;
import org.dinggang.ui.structure.GradeRows;
import org.dinggang.ui.structure.StructureServices;
import org.dinggang.ui.widgets.Toolbar;

/** A draft being edited: the basis, the numbers, the submission; beside them what the check finds and what the numbers do. */
final class DraftEditor extends Div {
    final Button save = new Button();
    final Button fill = new Button();
    final Button submit = new Button();
    final Button discard = new Button();
    final Span status = new Span();
    final BasisForm basis;
    final NumbersBoard board;
    final CategoryTable categories;
    final SubmissionForm submission;
    final CheckPanel check = new CheckPanel();
    final EffectView effect = new EffectView();
    private final transient StructureServices services;
    private final transient VersionActions actions;
    private final transient Latest<VersionContent, StructureReport> checking;
    private final transient Latest<VersionContent, VersionEffect> previewing;
    private transient OpenVersion open;
    private transient StructureReport report;
    private boolean dirty;

    /** @param actions what is done with the version beside editing it */
    DraftEditor(StructureServices services, OpenVersion open, VersionActions actions) {
        this.services = services;
        this.open = open;
        this.actions = actions;
        Actor actor = services.actor().get();
        long institution = open.institution().id();
        report = open.detail().report();
        checking = new Latest<>(
                services.background(),
                this,
                content -> services.versions().check(actor, institution, content),
                this::show,
                services.failures()::tell);
        previewing = new Latest<>(
                services.background(),
                this,
                content -> services.effects().ofContent(actor, institution, content),
                this::show,
                services.failures()::tell);
        addClassName("draft-editor");
        board = new NumbersBoard(open.institution().institution().posts(), this::changed);
        basis = new BasisForm(open.rules(), open.detail().basedOn().authorized(), this::changed, board::topGrade);
        categories = new CategoryTable(this::changed);
        submission = new SubmissionForm(this::changed);
        Div form = new Div(basis, board, categories, submission);
        form.addClassName("sections");
        Div beside = new Div(check, new Card("structures.effect", effect), new PlanEffects(services, open));
        if (open.fromInForce() != null) {
            beside.add(new Card("structures.difference", new ChangeTable(open.fromInForce())));
        }
        beside.addClassName("sections");
        Div parts = new Div(form, beside);
        parts.addClassName("editor-parts");
        add(toolbar(), parts);
        show(open.detail());
    }

    private Toolbar toolbar() {
        button(save, "structures.save", VaadinIcon.CHECK).addClickListener(click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        button(fill, "structures.fill", VaadinIcon.CALC).addClickListener(click -> fill());
        button(submit, "structures.submit", VaadinIcon.PAPERPLANE).addClickListener(click -> submit());
        submit.setVisible(open.detail().summary().allowed().contains(VersionEvent.SUBMIT)
                || open.detail().summary().allowed().contains(VersionEvent.EDIT)
                        && services.actor().get().may(Permission.SUBMIT_STRUCTURES));
        button(discard, "structures.discard", VaadinIcon.TRASH)
                .addClickListener(click -> actions.discard(open, () -> saved(true)));
        discard.setVisible(open.detail().summary().allowed().contains(VersionEvent.DISCARD));
        status.addClassName("status");
        status.getElement().setAttribute("role", "status");
        Toolbar bar = new Toolbar(save, fill, submit, discard, status);
        bar.addClassName("editor-bar");
        return bar.end(FormExport.button(
                services, this, this::exported, open.institution().institution().name()));
    }

    private Button button(Button button, String key, VaadinIcon icon) {
        button.setText(getTranslation(key));
        button.setIcon(icon.create());
        return button;
    }

    private FormExport.Exported exported() {
        return new FormExport.Exported(
                open.institution(),
                basis.ruleSet.getValue() == null ? open.ruleSet() : basis.ruleSet.getValue(),
                content(),
                false,
                report.findings());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ask();
    }

    /** Shows a version, saved just now or by somebody else. */
    private void show(VersionDetail detail) {
        VersionContent content = detail.content();
        basis.show(content.basis());
        board.show(
                content.technical(),
                content.reserved(),
                content.special(),
                content.basis().request().topGrade());
        categories.show(content.categories());
        categories.technical(GradeRows.all(content.technical()));
        submission.show(content);
        show(detail.report());
        saved(true);
    }

    private void show(StructureReport shown) {
        report = shown;
        fill.setEnabled(shown.calculated() != null);
        board.show(shown);
        categories.show(shown);
        submission.show(shown);
        check.show(shown, submission.documents());
    }

    private void show(VersionEffect shown) {
        effect.show(shown);
        board.held(shown);
    }

    private void changed() {
        categories.technical(GradeRows.all(board.technical()));
        saved(false);
        ask();
    }

    private void ask() {
        VersionContent content = content();
        checking.ask(content);
        previewing.ask(content);
    }

    private void saved(boolean is) {
        dirty = !is;
        status.setText(getTranslation(is ? "structures.status.saved" : "structures.status.changed"));
        status.setClassName("unsaved", !is);
    }

    /** Whether something has been entered that is not saved. */
    boolean isDirty() {
        return dirty;
    }

    private VersionContent content() {
        VersionContent before = open.detail().content();
        return new VersionContent(
                basis.basis(before.basis(), board.technical()),
                categories.numbers(),
                board.technical(),
                board.reserved(),
                board.special(),
                Objects.requireNonNullElse(submission.temporary.getValue(), 0),
                Objects.requireNonNullElse(submission.registered.getValue(), 0),
                before.series(),
                submission.seniorsBefore.getValue(),
                submission.reason.getValue(),
                submission.reasonDocument(),
                submission.inForceFrom.getValue(),
                submission.documents(),
                submission.words.getValue().strip());
    }

    private void fill() {
        CalculatedStructure numbers = report.calculated();
        if (numbers != null) {
            categories.fill(numbers);
            board.fill(numbers, basis.topGrade());
        }
    }

    private boolean isReadable() {
        boolean readable =
                basis.isReadable() && board.isReadable() && categories.isReadable() && submission.isReadable();
        if (!readable) {
            Notifier.error(getTranslation("structures.unreadable"));
        }
        return readable;
    }

    private void save() {
        if (isReadable()) {
            actions.save(open, content(), detail -> {
                stored(detail);
                Notifier.success(getTranslation("structures.saved"));
            });
        }
    }

    /** What is stored now, under a new revision; what somebody has typed since stays on the screen. */
    private void stored(VersionDetail detail) {
        open = new OpenVersion(detail, open.institution(), open.rules(), open.fromInForce());
        saved(true);
    }

    /** What is not saved is saved first: what is submitted is what is on the screen. */
    private void submit() {
        if (!isReadable()) {
            return;
        }
        if (dirty || !open.detail().summary().allowed().contains(VersionEvent.SUBMIT)) {
            actions.save(open, content(), detail -> {
                stored(detail);
                actions.submit(open, check::lacking);
            });
        } else {
            actions.submit(open, check::lacking);
        }
    }
}
