package org.dinggang.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.access.UserProblemsException.Field;
import org.dinggang.access.UserProblemsException.Problem;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** People change their own password: the only thing that can be done with a one-time password. */
@Service
public class OwnPassword {
    private final Transactions transactions;
    private final UserTable users;
    private final AuditTrail audit;
    private final Actors actors;
    private final SecurityContextActor current;
    private final PasswordEncoder encoder;
    private final PasswordPolicy policy;
    private final SignInProperties limits;
    private final Moments moments;

    OwnPassword(
            Transactions transactions,
            UserTable users,
            AuditTrail audit,
            Actors actors,
            SecurityContextActor current,
            PasswordEncoder encoder,
            PasswordPolicy policy,
            SignInProperties limits,
            Moments moments) {
        this.transactions = transactions;
        this.users = users;
        this.audit = audit;
        this.actors = actors;
        this.current = current;
        this.encoder = encoder;
        this.policy = policy;
        this.limits = limits;
        this.moments = moments;
    }

    /**
     * Whether the person signed in has to change the password before anything else.
     *
     * @throws AccessRefusedException if the session is over
     */
    public boolean isChangeDue() {
        return current.isChangeDue();
    }

    /** Whether the person signed in did so by password and can change it here. */
    public boolean isChangeable() {
        return SecurityContextActor.session().filter(SignedIn::byPassword).isPresent();
    }

    /**
     * Changes the password of the person signed in and ends all other sessions of hers or his.
     *
     * @return who is signed in from now on, for this session to go on with
     * @throws UserProblemsException if the current password is wrong or the new one cannot be used
     * @throws AccessRefusedException if nobody is signed in by password
     */
    public SignedInUser change(String currentPassword, String newPassword) {
        SignedIn session = SecurityContextActor.session()
                .filter(SignedIn::byPassword)
                .orElseThrow(AccessRefusedException::notSignedIn);
        current.requireValid(session);
        Instant now = moments.now();
        UserRow user = transactions.read(
                VisibleInstitutions.none(), () -> users.find(session.userId()).orElseThrow());
        check(user, currentPassword, newPassword, now);
        String hash = Passwords.hash(encoder, newPassword);
        transactions.write(VisibleInstitutions.none(), user.signInName(), () -> {
            users.setPassword(user.id(), hash, false, now);
            audit.record(UserAudit.self(user), UserAudit.event("user.password-changed", user, null, null));
        });
        actors.forget(user.id());
        return new SignedInUser(user.id(), user.signInName(), user.role(), now);
    }

    private void check(UserRow user, String currentPassword, String newPassword, Instant now) {
        List<Problem> problems = new ArrayList<>();
        if (!isCurrent(user, currentPassword, now)) {
            throw UserProblemsException.of(
                    Field.CURRENT_PASSWORD,
                    "当前密码不正确，或者尝试次数过多。请稍后再试。",
                    "The current password is wrong, or was wrong too often. Try again later.");
        }
        policy.problems(newPassword, user.signInName())
                .forEach(problem -> problems.add(new Problem(Field.NEW_PASSWORD, problem)));
        if (newPassword.equals(currentPassword)) {
            throw UserProblemsException.of(
                    Field.NEW_PASSWORD, "新密码不能与当前密码相同。", "The new password must differ from the current one.");
        }
        if (!problems.isEmpty()) {
            throw new UserProblemsException(problems);
        }
    }

    /** Guessing here counts like guessing at sign-in. */
    private boolean isCurrent(UserRow user, String password, Instant now) {
        boolean admitted = transactions.write(
                VisibleInstitutions.none(),
                user.signInName(),
                () -> users.takeAttempt(user.id(), limits.attempts(), limits.lock(), now));
        boolean matches =
                password.length() <= PasswordPolicy.GREATEST_LENGTH && encoder.matches(password, user.passwordHash());
        if (admitted && matches) {
            transactions.write(VisibleInstitutions.none(), user.signInName(), () -> users.unlock(user.id()));
        }
        return admitted && matches;
    }
}
