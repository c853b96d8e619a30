package org.dinggang.registry.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.exchange.InputProblem;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.exchange.RosterFiles;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Text;
import org.dinggang.registry.Change;
import org.dinggang.registry.ChangeKind;
import org.dinggang.registry.ImportListener;
import org.dinggang.registry.ImportPreview;
import org.dinggang.registry.ImportStage;
import org.dinggang.registry.ImportedFile;
import org.dinggang.registry.InstitutionName;
import org.dinggang.registry.MissingPeople;
import org.dinggang.registry.RegistryException;
import org.dinggang.registry.RosterImport;
import org.dinggang.registry.ledger.ChangeReader;
import org.dinggang.registry.ledger.LedgerWriter;
import org.dinggang.registry.ledger.PersonFacts;
import org.dinggang.registry.ledger.StructureReader;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Imports rosters. */
@Service
class LedgerImport implements RosterImport {
    private final Transactions transactions;
    private final ImportCheck check;
    private final RosterFilling filling;
    private final RosterComparison comparison;
    private final PreviewMaker previews;
    private final DeltaWriter writer;
    private final ImportUndo undo;
    private final LedgerWriter ledger;
    private final StructureReader structures;
    private final ChangeReader changes;
    private final AuditTrail audit;

    LedgerImport(
            Transactions transactions,
            ImportCheck check,
            RosterFilling filling,
            RosterComparison comparison,
            PreviewMaker previews,
            DeltaWriter writer,
            ImportUndo undo,
            LedgerWriter ledger,
            StructureReader structures,
            ChangeReader changes,
            AuditTrail audit) {
        this.transactions = transactions;
        this.check = check;
        this.filling = filling;
        this.comparison = comparison;
        this.previews = previews;
        this.writer = writer;
        this.undo = undo;
        this.ledger = ledger;
        this.structures = structures;
        this.changes = changes;
        this.audit = audit;
    }

    @Override
    public ImportPreview preview(Actor actor, Path path, String fileName, ImportListener listener) {
        actor.require(Permission.EDIT_ROSTER);
        listener.at(ImportStage.READING, 0, 0);
        try {
            ReadRoster roster = RosterFiles.read(path);
            String sha256 = FileHash.of(path);
            listener.at(ImportStage.COMPARING, 0, roster.staff().size());
            ImportPreview preview = transactions.read(actor.institutions(), () -> preview(roster, sha256, fileName));
            listener.at(
                    ImportStage.COMPARING, roster.staff().size(), roster.staff().size());
            return preview;
        } catch (UnusableInputException unusable) {
            return unusable(fileName, unusable.problems());
        }
    }

    private ImportPreview preview(ReadRoster read, String sha256, String fileName) {
        try {
            Problems problems = new Problems(read.places());
            Map<String, PersonFacts> known = comparison.known(read);
            RosterFilling.Filled filled = filling.fill(read, known, problems);
            ReadRoster roster = filled.roster();
            check.check(roster, problems);
            RosterDelta delta = comparison.compare(roster, known);
            check.checkMasks(roster, delta.wrongMasks());
            Map<Long, String> codes = structures.codes(delta.concerned());
            List<InstitutionName> institutions = roster.institutions().stream()
                    .map(institution -> new InstitutionName(
                            Objects.requireNonNull(delta.institutionIds().get(institution.code())),
                            institution.code(),
                            institution.name()))
                    .toList();
            return new ImportPreview(
                    fileName,
                    institutions,
                    previews.added(delta, roster),
                    previews.changed(delta, roster, codes),
                    previews.missing(delta, roster, codes),
                    delta.unchanged(),
                    previews.structures(delta),
                    List.of(),
                    filled.warnings(),
                    Stream.concat(filled.warnings().stream(), previews.warnings(delta, roster).stream())
                            .toList(),
                    new ImportedFile(sha256, roster.withoutPlaces(), structures.lastChanges(delta.concerned())));
        } catch (UnusableInputException unusable) {
            return unusable(fileName, unusable.problems());
        }
    }

    @Override
    public long apply(Actor actor, ImportPreview preview, MissingPeople missing, ImportListener listener) {
        actor.require(Permission.EDIT_ROSTER);
        ImportedFile file = preview.file();
        if (file == null || !preview.isUsable()) {
            throw new RegistryException(
                    new Text(
                            "工作簿中有无法使用的内容，未导入。请按列出的单元格修改后重新上传。",
                            "The workbook cannot be used; nothing was imported. Repair the cells that are listed and upload it again."));
        }
        actor.requireInstitutions(file.basis().keySet());
        try {
            return transactions.write(
                    actor.institutions(), actor.signInName(), () -> write(actor, preview, file, missing, listener));
        } catch (DataIntegrityViolationException violation) {
            throw refused(violation);
        }
    }

    private long write(
            Actor actor, ImportPreview preview, ImportedFile file, MissingPeople missing, ImportListener listener) {
        listener.at(ImportStage.WRITING, 0, 0);
        ledger.lock(file.basis().keySet());
        if (!structures.lastChanges(file.basis().keySet()).equals(file.basis())) {
            throw new RegistryException.Outdated(
                    new Text(
                            "预览之后花名册有了新的变动，未导入。请重新上传，核对后再导入。",
                            "The roster has changed since the preview; nothing was imported. Upload the workbook again and look at what changes now."),
                    List.of());
        }
        RosterDelta delta = comparison.compare(file.roster(), comparison.known(file.roster()));
        LedgerWriter.Occasion occasion =
                new LedgerWriter.Occasion(ChangeKind.IMPORT, null, preview.fileName(), file.sha256(), null);
        long change = ledger.begin(occasion, file.basis().keySet());
        writer.write(delta, missing, change, listener);
        audit.record(
                actor,
                new AuditEvent(
                        "roster.imported",
                        "change:" + change,
                        file.basis().keySet(),
                        null,
                        Map.of(
                                "file", preview.fileName(),
                                "sha256", file.sha256(),
                                "added", preview.added().size(),
                                "changed", preview.changed().size(),
                                "left",
                                        missing == MissingPeople.LEAVE
                                                ? preview.missing().size()
                                                : 0,
                                "unchanged", preview.unchanged())));
        return change;
    }

    @Override
    public long undoLast(Actor actor, long institutionId) {
        actor.require(Permission.EDIT_ROSTER);
        actor.requireInstitution(institutionId);
        try {
            return transactions.write(actor.institutions(), actor.signInName(), () -> undo.undo(actor, institutionId));
        } catch (DataIntegrityViolationException violation) {
            throw notUndone(violation);
        }
    }

    @Override
    public boolean mayUndoLast(Actor actor, long institutionId) {
        actor.require(Permission.VIEW_ROSTER);
        actor.requireInstitution(institutionId);
        return actor.may(Permission.EDIT_ROSTER)
                && transactions.read(actor.institutions(), () -> undo.isPossible(actor, institutionId));
    }

    @Override
    public Optional<Change> lastChange(Actor actor, long institutionId) {
        actor.require(Permission.VIEW_ROSTER);
        actor.requireInstitution(institutionId);
        return transactions.read(actor.institutions(), () -> changes.last(institutionId));
    }

    @Override
    public void writeTemplate(OutputStream stream) throws IOException {
        RosterFiles.writeTemplate(stream);
    }

    private static ImportPreview unusable(String fileName, List<InputProblem> problems) {
        return new ImportPreview(
                fileName, List.of(), List.of(), List.of(), List.of(), 0, List.of(), problems, List.of(), List.of(),
                null);
    }

    /** Who left by the import has come onto another roster meanwhile, or the identity number has. */
    private static RegistryException notUndone(DataIntegrityViolationException violation) {
        RegistryException refusal = new RegistryException(new Text(
                "不能撤销：导入时离开的人员或其身份证号，已登记在其他单位的花名册中。请改为逐人修改。",
                "Cannot be undone: somebody who left by the import, or the identity number, is on another institution's roster now."
                        + " Edit the people one by one instead."));
        refusal.initCause(violation);
        return refusal;
    }

    /** What a preview cannot see: somebody else, in an institution out of sight, was quicker with a code or identity number. */
    private static RegistryException refused(DataIntegrityViolationException violation) {
        RegistryException refusal = new RegistryException(new Text(
                "导入的编号或身份证号刚刚被其他单位登记，未导入。请重新上传并核对。",
                "Another institution has just registered one of the codes or identity numbers; nothing was imported. Upload the workbook"
                        + " again and look at the problems."));
        refusal.initCause(violation);
        return refusal;
    }
}
