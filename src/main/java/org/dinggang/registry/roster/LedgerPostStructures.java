package org.dinggang.registry.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.registry.Change;
import org.dinggang.registry.PostStructures;
import org.dinggang.registry.PostsInForce;
import org.dinggang.registry.PostsInForce.State;
import org.dinggang.registry.ledger.ChangeReader;
import org.dinggang.registry.ledger.Share;
import org.dinggang.registry.ledger.StoredPosts;
import org.dinggang.registry.ledger.StoredPostsReader;
import org.dinggang.registry.ledger.StructureReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The post structures of the ledger. */
@Service
class LedgerPostStructures implements PostStructures {
    private static final Comparator<PostsInForce> ORDER = Comparator.comparing(PostsInForce::state)
            .thenComparing(
                    PostsInForce::inForceFrom,
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).reversed())
            .thenComparing(posts -> posts.added().id(), Comparator.reverseOrder());

    private final Transactions transactions;
    private final StoredPostsReader posts;
    private final StructureReader structures;
    private final ChangeReader changes;
    private final Clock clock;

    LedgerPostStructures(
            Transactions transactions,
            StoredPostsReader posts,
            StructureReader structures,
            ChangeReader changes,
            Clock clock) {
        this.transactions = transactions;
        this.posts = posts;
        this.structures = structures;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public List<PostsInForce> history(Actor actor, long institutionId) {
        check(actor, institutionId);
        return transactions.read(actor.institutions(), () -> {
            List<StoredPosts> all = posts.all(institutionId);
            Long inForce = StoredPosts.inForceOn(
                            all.stream()
                                    .filter(stored -> stored.endedBy() == null)
                                    .toList(),
                            LocalDate.now(clock))
                    .map(StoredPosts::id)
                    .orElse(null);
            Map<Long, Change> known = changes.byKey(all.stream()
                    .flatMap(stored -> Stream.of(Optional.of(stored.addedBy()), Optional.ofNullable(stored.endedBy())))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList());
            return all.stream()
                    .map(stored -> posts(stored, state(stored, inForce), known))
                    .sorted(ORDER)
                    .toList();
        });
    }

    private State state(StoredPosts stored, @Nullable Long inForce) {
        if (inForce != null && inForce == stored.id()) {
            return State.IN_FORCE;
        }
        return stored.endedBy() == null && !stored.hasBegun(LocalDate.now(clock)) ? State.AHEAD : State.PAST;
    }

    private static PostsInForce posts(StoredPosts stored, State state, Map<Long, Change> changes) {
        Long ended = stored.endedBy();
        return new PostsInForce(
                stored.posts(),
                stored.reserved(),
                stored.inForceFrom(),
                state,
                stored.version(),
                stored.allocation(),
                stored.document(),
                Objects.requireNonNull(changes.get(stored.addedBy())),
                ended == null ? null : changes.get(ended));
    }

    @Override
    public List<Pool> pools(Actor actor, long institutionId) {
        check(actor, institutionId);
        return transactions.read(
                actor.institutions(),
                () -> structures.currentPools(List.of(institutionId)).stream()
                        .map(Share::value)
                        .toList());
    }

    @Override
    public List<Limit> limits(Actor actor, long institutionId) {
        check(actor, institutionId);
        return transactions.read(
                actor.institutions(),
                () -> structures.currentLimits(List.of(institutionId)).stream()
                        .map(Share::value)
                        .toList());
    }

    private static void check(Actor actor, long institutionId) {
        actor.require(Permission.VIEW_ROSTER);
        actor.requireInstitution(institutionId);
    }
}
