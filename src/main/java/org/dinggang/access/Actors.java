package org.dinggang.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.springframework.stereotype.Service;

/**
 * Users as actors, with the grants of this moment. Changes made in this process count at once, those of other processes on the same
 * database after two seconds at most.
 */
@Service
public class Actors {
    private static final Duration OTHERS_CHANGES = Duration.ofSeconds(2);
    private static final int MOST_USERS = 10_000;

    private final Transactions transactions;
    private final UserTable users;
    private final InstitutionDirectory directory;
    private final Cache<Long, Optional<Standing>> standings = Caffeine.newBuilder()
            .maximumSize(MOST_USERS)
            .expireAfterWrite(OTHERS_CHANGES)
            .build();

    Actors(Transactions transactions, UserTable users, InstitutionDirectory directory) {
        this.transactions = transactions;
        this.users = users;
        this.directory = directory;
    }

    /** The user as an actor; empty if there is none or the user has been disabled. */
    public Optional<Actor> find(long userId) {
        return standing(userId).filter(standing -> !standing.disabled()).map(Standing::actor);
    }

    Optional<Standing> standing(long userId) {
        return standings.get(userId, this::load);
    }

    /** Something about the user has changed, and the transaction is committed. */
    void forget(long userId) {
        standings.invalidate(userId);
    }

    private Optional<Standing> load(long userId) {
        return transactions.read(
                VisibleInstitutions.none(), () -> users.find(userId).map(this::standing));
    }

    private Standing standing(UserRow user) {
        Actor actor = new Actor(
                user.id(),
                user.signInName(),
                user.displayName(),
                user.role(),
                VisibleInstitutions.of(institutions(user)),
                user.mayRevealIdentity());
        return new Standing(
                actor, user.disabled(), user.sessionsValidFrom(), user.mustChangePassword(), user.passwordSetAt());
    }

    private Set<Long> institutions(UserRow user) {
        return switch (user.role()) {
            case ADMIN -> Set.of();
            case BUREAU -> directory.all();
            case INSTITUTION -> users.institutions(user.id());
            case DEPARTMENT -> {
                Set<Long> institutions = new HashSet<>(users.institutions(user.id()));
                users.departments(user.id()).forEach(id -> institutions.addAll(directory.ofDepartment(id)));
                yield institutions;
            }
        };
    }
}
