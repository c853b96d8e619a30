package org.dinggang.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs in by name and password. Whatever is wrong (the name, the password, the account locked, disabled or without password), the answer
 * is the same and takes as long, so that nobody learns from it.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final Transactions transactions;
    private final UserTable users;
    private final AuditTrail audit;
    private final Actors actors;
    private final PasswordEncoder encoder;
    private final SignInProperties limits;
    private final Moments moments;
    /** Compared with where there is nothing to compare with. */
    private final String nobodysHash;

    PasswordSignIn(
            Transactions transactions,
            UserTable users,
            AuditTrail audit,
            Actors actors,
            PasswordEncoder encoder,
            SignInProperties limits,
            Moments moments,
            OneTimePasswords passwords) {
        this.transactions = transactions;
        this.users = users;
        this.audit = audit;
        this.actors = actors;
        this.encoder = encoder;
        this.limits = limits;
        this.moments = moments;
        this.nobodysHash = Passwords.hash(encoder, passwords.next());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName().strip();
        String password = String.valueOf(attempt.getCredentials());
        Instant now = moments.now();
        Optional<UserRow> user = transactions.read(VisibleInstitutions.none(), () -> users.findByName(name));
        boolean admitted = user.filter(known -> isOpen(known, now))
                .filter(known -> takeAttempt(known, now))
                .isPresent();
        String hash = user.map(UserRow::passwordHash).orElse(nobodysHash);
        boolean matches = password.length() <= PasswordPolicy.GREATEST_LENGTH && encoder.matches(password, hash);
        if (user.isEmpty() || !admitted || !matches) {
            user.ifPresent(known -> recordFailure(known, attempt));
            throw new BadCredentialsException("name or password is wrong");
        }
        SignedInUser principal = signIn(user.get(), hash, password, attempt, now);
        UsernamePasswordAuthenticationToken result =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        result.setDetails(attempt.getDetails());
        return result;
    }

    private boolean isOpen(UserRow user, Instant now) {
        Instant setAt = user.passwordSetAt();
        return !user.disabled()
                && setAt != null
                && !(user.mustChangePassword() && now.isAfter(setAt.plus(limits.oneTimeValidity())));
    }

    private boolean takeAttempt(UserRow user, Instant now) {
        return transactions.write(
                VisibleInstitutions.none(),
                user.signInName(),
                () -> users.takeAttempt(user.id(), limits.attempts(), limits.lock(), now));
    }

    private SignedInUser signIn(UserRow user, String hash, String password, Authentication attempt, Instant now) {
        transactions.write(VisibleInstitutions.none(), user.signInName(), () -> {
            users.unlock(user.id());
            users.signedIn(user.id(), now);
            if (encoder.upgradeEncoding(hash)) {
                users.replaceHash(user.id(), hash, Passwords.hash(encoder, password));
            }
            audit.record(
                    UserAudit.self(user),
                    UserAudit.event("user.signed-in", user, null, Map.of("address", address(attempt))));
        });
        actors.forget(user.id());
        return new SignedInUser(user.id(), user.signInName(), user.role(), now);
    }

    private void recordFailure(UserRow user, Authentication attempt) {
        Actor program = Actor.program(VisibleInstitutions.none());
        transactions.write(VisibleInstitutions.none(), program.signInName(), () -> {
            boolean locked = users.find(user.id())
                    .filter(now -> now.isLocked(moments.now()))
                    .isPresent();
            audit.record(
                    program,
                    UserAudit.event(
                            "user.sign-in-refused", user, null, Map.of("address", address(attempt), "locked", locked)));
        });
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
