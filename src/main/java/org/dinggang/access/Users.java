package org.dinggang.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dinggang.access.UserProblemsException.Field;
import org.dinggang.database.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Administration of users. Users are never deleted, because the audit trail speaks of them: they are disabled. Every method needs
 * {@link Permission#MANAGE_USERS}, and every change is in the audit trail and holds at once.
 */
@Service
public class Users {
    private final Transactions transactions;
    private final UserTable table;
    private final UserChecks checks;
    private final AuditTrail audit;
    private final Actors actors;
    private final PasswordEncoder encoder;
    private final OneTimePasswords passwords;
    private final Moments moments;
    private final ApplicationEventPublisher events;

    Users(
            Transactions transactions,
            UserTable table,
            UserChecks checks,
            AuditTrail audit,
            Actors actors,
            PasswordEncoder encoder,
            OneTimePasswords passwords,
            Moments moments,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.table = table;
        this.checks = checks;
        this.audit = audit;
        this.actors = actors;
        this.encoder = encoder;
        this.passwords = passwords;
        this.moments = moments;
        this.events = events;
    }

    /** All users, by sign-in name. */
    public List<UserAccount> list(Actor actor) {
        actor.require(Permission.MANAGE_USERS);
        return transactions.read(
                actor.institutions(),
                () -> table.all().stream().map(this::account).toList());
    }

    /** The user; empty if there is none. */
    public Optional<UserAccount> find(Actor actor, long id) {
        actor.require(Permission.MANAGE_USERS);
        return transactions.read(
                actor.institutions(),
                () -> table.find(id)
                        .filter(user -> user.id() != Actor.PROGRAM_ID)
                        .map(this::account));
    }

    /**
     * A new user with a one-time password.
     *
     * @throws UserProblemsException if the name is taken or something else cannot be used
     */
    public NewUser create(Actor actor, String signInName, UserEdit edit) {
        actor.require(Permission.MANAGE_USERS);
        String password = passwords.next();
        String hash = Passwords.hash(encoder, password);
        Instant now = moments.now();
        long id = transactions.write(actor.institutions(), actor.signInName(), () -> {
            checks.requireUsable(signInName, edit);
            long user = table.add(signInName, edit.displayName(), edit.role(), edit.mayRevealIdentity(), now);
            table.grant(user, edit.institutions(), edit.departments());
            table.setPassword(user, hash, true, now);
            audit.record(actor, UserAudit.event("user.created", signInName, null, UserAudit.fields(edit)));
            return user;
        });
        return new NewUser(id, password);
    }

    /**
     * Changes name, role and grants. A new role ends the user's sessions; new grants hold in them at once.
     *
     * @throws UserProblemsException if something cannot be used
     */
    public void change(Actor actor, long id, UserEdit edit) {
        boolean newRole = transactions.write(actor.institutions(), actor.signInName(), () -> {
            UserRow user = requireUser(actor, id);
            checks.requireUsable(edit);
            checks.requireAdministrator(user, edit.role());
            UserEdit before = account(user).edit();
            table.change(id, edit.displayName(), edit.role(), edit.mayRevealIdentity());
            table.grant(id, edit.institutions(), edit.departments());
            boolean isNewRole = user.role() != edit.role();
            if (isNewRole) {
                table.endSessions(id, moments.now());
            }
            audit.record(
                    actor, UserAudit.event("user.changed", user, UserAudit.fields(before), UserAudit.fields(edit)));
            return isNewRole;
        });
        actors.forget(id);
        if (newRole) {
            events.publishEvent(new SessionsEnded(id));
        }
    }

    /** Gives the user a new one-time password, and ends his or her sessions; the old password is void. */
    public String resetPassword(Actor actor, long id) {
        actor.require(Permission.MANAGE_USERS);
        String password = passwords.next();
        String hash = Passwords.hash(encoder, password);
        endingSessions(actor, id, user -> {
            table.setPassword(id, hash, true, moments.now());
            audit.record(actor, UserAudit.event("user.password-reset", user, null, null));
        });
        return password;
    }

    /**
     * Keeps the user from signing in and ends his or her sessions.
     *
     * @throws UserProblemsException if nobody would be left to administer users
     */
    public void disable(Actor actor, long id) {
        endingSessions(actor, id, user -> {
            checks.requireOtherAdministrator(user);
            table.setDisabled(id, true);
            audit.record(actor, UserAudit.event("user.disabled", user, null, null));
        });
    }

    /** Lets a disabled user sign in again, to whom old sessions do not come back. */
    public void enable(Actor actor, long id) {
        endingSessions(actor, id, user -> {
            table.setDisabled(id, false);
            table.endSessions(id, moments.now());
            audit.record(actor, UserAudit.event("user.enabled", user, null, null));
        });
    }

    /** Lets a user try again at once who is locked out after wrong passwords. */
    public void unlock(Actor actor, long id) {
        transactions.write(actor.institutions(), actor.signInName(), () -> {
            UserRow user = requireUser(actor, id);
            table.unlock(id);
            audit.record(actor, UserAudit.event("user.unlocked", user, null, null));
        });
    }

    /** Signs the user out everywhere. */
    public void endSessions(Actor actor, long id) {
        endingSessions(actor, id, user -> {
            table.endSessions(id, moments.now());
            audit.record(actor, UserAudit.event("user.sessions-ended", user, null, null));
        });
    }

    /** Forgets which account at the OpenID provider the user is; the next sign-in from there binds anew. */
    public void unbindExternal(Actor actor, long id) {
        endingSessions(actor, id, user -> {
            table.bindExternal(id, Optional.empty());
            table.endSessions(id, moments.now());
            audit.record(
                    actor,
                    UserAudit.event(
                            "user.external-unbound",
                            user,
                            Map.of("externalSubject", String.valueOf(user.externalSubject())),
                            null));
        });
    }

    private void endingSessions(Actor actor, long id, Consumer<UserRow> change) {
        transactions.write(actor.institutions(), actor.signInName(), () -> change.accept(requireUser(actor, id)));
        actors.forget(id);
        events.publishEvent(new SessionsEnded(id));
    }

    private UserRow requireUser(Actor actor, long id) {
        actor.require(Permission.MANAGE_USERS);
        return table.find(id)
                .filter(user -> user.id() != Actor.PROGRAM_ID)
                .orElseThrow(() -> UserProblemsException.of(
                        Field.SIGN_IN_NAME, "没有这个用户，请刷新列表。", "There is no such user. Reload the list."));
    }

    private UserAccount account(UserRow user) {
        return UserAccount.of(user, table.institutions(user.id()), table.departments(user.id()), moments.now());
    }

    /**
     * A user just made.
     *
     * @param id key
     * @param oneTimePassword to be handed over; it is not stored and cannot be shown again
     */
    public record NewUser(long id, String oneTimePassword) {}
}
