package org.dinggang.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The users of a demonstration. In any other installation there are none. */
@Service
public class DemoSignIns {
    private final boolean demo;
    private final Transactions transactions;
    private final UserTable users;
    private final AuditTrail audit;
    private final Actors actors;
    private final InstitutionDirectory directory;
    private final PasswordEncoder encoder;
    private final OneTimePasswords passwords;
    private final Moments moments;

    DemoSignIns(
            DemoMode mode,
            Transactions transactions,
            UserTable users,
            AuditTrail audit,
            Actors actors,
            InstitutionDirectory directory,
            PasswordEncoder encoder,
            OneTimePasswords passwords,
            Moments moments) {
        this.demo = mode.isOn();
        this.transactions = transactions;
        this.users = users;
        this.audit = audit;
        this.actors = actors;
        this.directory = directory;
        this.encoder = encoder;
        this.passwords = passwords;
        this.moments = moments;
    }

    /** Those that the sign-in page shows; none unless this is a demonstration. */
    public List<DemoSignIn> shown() {
        return demo ? DemoSignIn.ALL : List.of();
    }

    /**
     * Makes those that are missing, and grants to those without grants what is there by now of the sample institutions: to be called at
     * the start, and again after sample institutions have come. Does nothing unless this is a demonstration.
     */
    public void establish() {
        shown().forEach(this::establish);
    }

    /**
     * Where a demonstration has become an installation for use: the users whose password everybody may read lose it and are disabled,
     * administrators excepted, who get another one.
     *
     * @return whether the administrator has lost the password
     */
    boolean retire() {
        boolean administrator = false;
        for (DemoSignIn sample : DemoSignIn.ALL) {
            administrator |= retire(sample) && sample.role() == Role.ADMIN;
        }
        return administrator;
    }

    private boolean retire(DemoSignIn sample) {
        Actor program = Actor.program(VisibleInstitutions.none());
        return transactions
                .read(program.institutions(), () -> users.findByName(sample.signInName()))
                .filter(user ->
                        user.passwordHash() != null && encoder.matches(DemoSignIn.PASSWORD, user.passwordHash()))
                .map(user -> {
                    transactions.write(program.institutions(), program.signInName(), () -> {
                        String unknown = Passwords.hash(encoder, passwords.next());
                        users.setPassword(user.id(), unknown, true, moments.now());
                        users.setDisabled(user.id(), sample.role() != Role.ADMIN);
                        audit.record(program, UserAudit.event("user.demo-retired", user, null, null));
                    });
                    actors.forget(user.id());
                    return true;
                })
                .orElse(false);
    }

    private void establish(DemoSignIn sample) {
        Actor program = Actor.program(VisibleInstitutions.none());
        Instant now = moments.now();
        long id = transactions.write(program.institutions(), program.signInName(), () -> {
            long user =
                    users.findByName(sample.signInName()).map(UserRow::id).orElseGet(() -> add(program, sample, now));
            if (users.institutions(user).isEmpty() && users.departments(user).isEmpty()) {
                users.grant(
                        user,
                        ids(directory.institutions(), InstitutionDirectory.Entry::code, sample.institutions()),
                        ids(directory.departments(), InstitutionDirectory.Entry::name, sample.departments()));
            }
            return user;
        });
        actors.forget(id);
    }

    private long add(Actor program, DemoSignIn sample, Instant now) {
        long id = users.add(sample.signInName(), sample.name(), sample.role(), sample.mayRevealIdentity(), now);
        users.setPassword(id, Passwords.hash(encoder, DemoSignIn.PASSWORD), false, now);
        audit.record(program, new AuditEvent("user.created", "user:" + sample.signInName(), Set.of(), null, null));
        return id;
    }

    private static Set<Long> ids(
            List<InstitutionDirectory.Entry> entries,
            Function<InstitutionDirectory.Entry, String> key,
            Collection<String> wanted) {
        return entries.stream()
                .filter(entry -> wanted.contains(key.apply(entry)))
                .map(InstitutionDirectory.Entry::id)
                .collect(Collectors.toSet());
    }
}
