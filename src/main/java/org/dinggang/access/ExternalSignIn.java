package org.dinggang.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.springframework.stereotype.Service;

/**
 * Signs in whom an OpenID provider vouches for. Users are not made this way: an administrator has made them before. The first sign-in
 * finds the user by name and binds the provider's subject to it; from then on the subject decides, because names are given to other people.
 */
@Service
public class ExternalSignIn {
    private final Transactions transactions;
    private final UserTable users;
    private final AuditTrail audit;
    private final Actors actors;
    private final Moments moments;

    ExternalSignIn(Transactions transactions, UserTable users, AuditTrail audit, Actors actors, Moments moments) {
        this.transactions = transactions;
        this.users = users;
        this.audit = audit;
        this.actors = actors;
        this.moments = moments;
    }

    /**
     * Whom we know the person as.
     *
     * @param issuer address of the provider
     * @param subject the provider's unchanging key of the person
     * @param preferredName what the provider calls the person; compared with our sign-in names
     * @param address from where, for the audit trail
     * @return the user signed in; empty if there is none, it is disabled, or the name is bound to another subject
     */
    public Optional<Known> signIn(String issuer, String subject, Optional<String> preferredName, String address) {
        String key = issuer + " " + subject;
        Instant now = moments.now();
        Optional<UserRow> found = transactions.write(
                VisibleInstitutions.none(),
                Actor.program(VisibleInstitutions.none()).signInName(),
                () -> {
                    Optional<UserRow> user = find(key, preferredName).filter(known -> !known.disabled());
                    user.ifPresent(known -> admit(known, key, address, now));
                    return user;
                });
        found.ifPresent(user -> actors.forget(user.id()));
        return found.map(user -> new Known(user.id(), user.signInName(), user.role(), now));
    }

    private Optional<UserRow> find(String key, Optional<String> preferredName) {
        return users.findByExternalSubject(key)
                .or(() -> preferredName
                        .flatMap(users::findByName)
                        .filter(user -> user.id() != Actor.PROGRAM_ID && user.externalSubject() == null));
    }

    private void admit(UserRow user, String key, String address, Instant now) {
        if (user.externalSubject() == null) {
            users.bindExternal(user.id(), Optional.of(key));
            audit.record(
                    UserAudit.self(user),
                    UserAudit.event("user.external-bound", user, null, Map.of("externalSubject", key)));
        }
        users.signedIn(user.id(), now);
        audit.record(
                UserAudit.self(user),
                UserAudit.event("user.signed-in", user, null, Map.of("address", address, "external", true)));
    }

    /**
     * A user for whom the provider vouches.
     *
     * @param userId key of the user
     * @param signInName our name
     * @param role the role at sign-in
     * @param signedInAt now
     */
    public record Known(long userId, String signInName, Role role, Instant signedInAt) {}
}
