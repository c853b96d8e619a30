package org.dinggang.registry.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.exchange.RosterFiles;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Text;
import org.dinggang.registry.EditProblem;
import org.dinggang.registry.IdentityNumbers;
import org.dinggang.registry.NewPerson;
import org.dinggang.registry.PersonEdit;
import org.dinggang.registry.PersonFile;
import org.dinggang.registry.RegistryException;
import org.dinggang.registry.Roster;
import org.dinggang.registry.RosterQuery;
import org.dinggang.registry.RosterRow;
import org.dinggang.registry.identity.IdentityCipher;
import org.dinggang.registry.identity.StoredIdentity;
import org.dinggang.registry.ledger.FactReader;
import org.dinggang.registry.ledger.PersonFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The people of institutions. */
@Service
class LedgerRoster implements Roster {
    private final Transactions transactions;
    private final JdbcClient database;
    private final RosterReader reader;
    private final RosterExport exporter;
    private final FactReader facts;
    private final PersonFiles files;
    private final PersonEditor editor;
    private final PersonMoves moves;
    private final IdentityCipher cipher;
    private final AuditTrail audit;

    LedgerRoster(
            Transactions transactions,
            JdbcClient database,
            RosterReader reader,
            RosterExport exporter,
            FactReader facts,
            PersonFiles files,
            PersonEditor editor,
            PersonMoves moves,
            IdentityCipher cipher,
            AuditTrail audit) {
        this.transactions = transactions;
        this.database = database;
        this.reader = reader;
        this.exporter = exporter;
        this.facts = facts;
        this.files = files;
        this.editor = editor;
        this.moves = moves;
        this.cipher = cipher;
        this.audit = audit;
    }

    @Override
    public List<RosterRow> page(Actor actor, RosterQuery query) {
        Collection<Long> institutions = institutions(actor, query.institutionIds());
        return transactions.read(actor.institutions(), () -> reader.page(query, institutions));
    }

    @Override
    public long count(Actor actor, RosterQuery query) {
        Collection<Long> institutions = institutions(actor, query.institutionIds());
        return transactions.read(actor.institutions(), () -> reader.count(query, institutions));
    }

    @Override
    public List<String> sections(Actor actor, Set<Long> institutionIds) {
        Collection<Long> institutions = institutions(actor, institutionIds);
        return transactions.read(actor.institutions(), () -> reader.sections(institutions));
    }

    @Override
    public void export(Actor actor, RosterQuery query, IdentityNumbers identities, OutputStream stream)
            throws IOException {
        Collection<Long> institutions = institutions(actor, query.institutionIds());
        boolean whole = identities == IdentityNumbers.WHOLE;
        if (whole) {
            actor.require(Permission.REVEAL_IDENTITY);
        }
        ReadRoster roster = transactions.write(actor.institutions(), actor.signInName(), () -> {
            ReadRoster read = exporter.read(reader.people(query, institutions), identities);
            audit.record(
                    actor,
                    new AuditEvent(
                            whole ? "roster.exported-in-full" : "roster.exported",
                            "roster",
                            Set.copyOf(institutions),
                            null,
                            Map.of(
                                    "people",
                                    read.staff().size(),
                                    "identities",
                                    read.identities().size())));
            return read;
        });
        RosterFiles.write(roster, stream);
    }

    @Override
    public PersonFile person(Actor actor, long personId) {
        actor.require(Permission.VIEW_ROSTER);
        return transactions.read(actor.institutions(), () -> {
            PersonFacts everything = facts.everything(personId);
            institutionOf(actor, everything);
            return files.file(everything);
        });
    }

    @Override
    public PersonFile person(Actor actor, String staffCode) {
        actor.require(Permission.VIEW_ROSTER);
        return transactions.read(
                actor.institutions(),
                () -> person(
                        actor,
                        database.sql("select id from person where code = ?")
                                .param(staffCode)
                                .query(Long.class)
                                .optional()
                                .orElseThrow(LedgerRoster::notOnRoster)));
    }

    @Override
    public List<EditProblem> check(Actor actor, long personId, PersonEdit edit) {
        actor.require(Permission.EDIT_ROSTER);
        return transactions.read(actor.institutions(), () -> {
            PersonFacts everything = facts.everything(personId);
            institutionOf(actor, everything);
            return editor.problems(everything.asOf(everything.changes().last()), edit);
        });
    }

    @Override
    public PersonFile edit(Actor actor, long personId, long asOf, PersonEdit edit) {
        actor.require(Permission.EDIT_ROSTER);
        return transactions.write(actor.institutions(), actor.signInName(), () -> {
            long institution = institutionOf(actor, facts.everything(personId));
            editor.edit(actor, personId, institution, asOf, edit);
            return files.file(facts.everything(personId));
        });
    }

    @Override
    public PersonFile add(Actor actor, NewPerson person) {
        actor.require(Permission.EDIT_ROSTER);
        actor.requireInstitution(person.institutionId());
        return transactions.write(
                actor.institutions(), actor.signInName(), () -> files.file(facts.everything(moves.add(actor, person))));
    }

    @Override
    public void leave(Actor actor, long personId, long asOf) {
        actor.require(Permission.EDIT_ROSTER);
        transactions.write(actor.institutions(), actor.signInName(), () -> {
            long institution = institutionOf(actor, facts.everything(personId));
            moves.leave(actor, personId, institution, asOf);
        });
    }

    @Override
    public String revealIdentity(Actor actor, long personId) {
        actor.require(Permission.REVEAL_IDENTITY);
        return transactions.write(actor.institutions(), actor.signInName(), () -> {
            PersonFacts everything = facts.everything(personId);
            long institution = institutionOf(actor, everything);
            StoredIdentity identity =
                    everything.asOf(everything.changes().last()).identity();
            if (identity == null) {
                throw new RegistryException(new Text("没有登记此人的身份证号。", "No identity number is stored for this person."));
            }
            IdentityNumber number = cipher.decrypt(personId, identity);
            audit.record(
                    actor,
                    new AuditEvent(
                            "identity.revealed",
                            "person:" + everything.code(),
                            Set.of(institution),
                            null,
                            Map.of("identity", number.masked())));
            return number.value();
        });
    }

    /** The institution of a person who is on a roster that the actor sees. */
    private static long institutionOf(Actor actor, PersonFacts everything) {
        long institution = everything
                .asOf(Long.MAX_VALUE - 1)
                .detail()
                .orElseThrow(LedgerRoster::notOnRoster)
                .institutionId();
        actor.requireInstitution(institution);
        return institution;
    }

    private static RegistryException notOnRoster() {
        return new RegistryException(new Text("花名册中没有此人，或不在您的管理范围内。", "The person is on no roster that you may see."));
    }

    private static Collection<Long> institutions(Actor actor, Set<Long> asked) {
        actor.require(Permission.VIEW_ROSTER);
        actor.requireInstitutions(asked);
        return asked.isEmpty() ? actor.institutions().ids() : asked;
    }
}
