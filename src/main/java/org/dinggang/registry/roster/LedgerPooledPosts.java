package org.dinggang.registry.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;
import org.dinggang.registry.AllocatedPosts;
import org.dinggang.registry.ChangeKind;
import org.dinggang.registry.LedgerPool;
import org.dinggang.registry.PooledNumbers;
import org.dinggang.registry.PooledPosts;
import org.dinggang.registry.RegistryException;
import org.dinggang.registry.ledger.InstitutionState;
import org.dinggang.registry.ledger.LedgerWriter;
import org.dinggang.registry.ledger.NewPosts;
import org.dinggang.registry.ledger.Share;
import org.dinggang.registry.ledger.StoredPosts;
import org.dinggang.registry.ledger.StoredPostsReader;
import org.dinggang.registry.ledger.StoredPostsWriter;
import org.dinggang.registry.ledger.StructureReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The pools of the ledger. */
@Service
class LedgerPooledPosts implements PooledPosts {
    private final Transactions transactions;
    private final StructureReader structures;
    private final StoredPostsReader stored;
    private final StoredPostsWriter posts;
    private final LedgerWriter ledger;

    LedgerPooledPosts(
            Transactions transactions,
            StructureReader structures,
            StoredPostsReader stored,
            StoredPostsWriter posts,
            LedgerWriter ledger) {
        this.transactions = transactions;
        this.structures = structures;
        this.stored = stored;
        this.posts = posts;
        this.ledger = ledger;
    }

    @Override
    public List<LedgerPool> pools(Actor actor) {
        actor.require(Permission.VIEW_ROSTER);
        Set<Long> visible = actor.institutions().ids();
        return transactions.read(actor.institutions(), () -> {
            List<Share<Pool>> shares = structures.currentPools(visible).stream()
                    .filter(share -> visible.containsAll(share.institutionIds()))
                    .toList();
            Map<String, Long> keys = structures.keys(shares.stream()
                    .flatMap(share -> share.value().institutions().stream())
                    .collect(Collectors.toSet()));
            return shares.stream()
                    .map(share -> {
                        Map<String, Long> members = new LinkedHashMap<>();
                        share.value()
                                .institutions()
                                .forEach(code ->
                                        Optional.ofNullable(keys.get(code)).ifPresent(id -> members.put(code, id)));
                        return new LedgerPool(share.id(), share.value(), members);
                    })
                    .toList();
        });
    }

    @Override
    public List<Text> obstacles(Actor actor, AllocatedPosts allocated) {
        actor.require(Permission.VIEW_ROSTER);
        actor.requireInstitutions(allocated.posts().keySet());
        return transactions.read(
                actor.institutions(),
                () -> obstacles(
                        allocated,
                        structures.on(allocated.posts().keySet(), allocated.inForceFrom()),
                        stored.standing(allocated.posts().keySet())));
    }

    @Override
    public long allocate(Actor actor, AllocatedPosts allocated) {
        actor.require(Permission.APPROVE_STRUCTURES);
        actor.requireInstitutions(allocated.posts().keySet());
        return transactions.write(actor.institutions(), actor.signInName(), () -> write(allocated));
    }

    private long write(AllocatedPosts allocated) {
        Collection<Long> institutions = allocated.posts().keySet();
        ledger.lock(institutions);
        List<InstitutionState> states = structures.on(institutions, allocated.inForceFrom());
        List<Text> obstacles = obstacles(allocated, states, stored.standing(institutions));
        if (!obstacles.isEmpty()) {
            throw new RegistryException(new Text(
                    obstacles.stream().map(Text::zh).collect(Collectors.joining("；")),
                    obstacles.stream().map(Text::en).collect(Collectors.joining("; "))));
        }
        long change = ledger.begin(
                new LedgerWriter.Occasion(ChangeKind.ALLOCATION, allocated.document(), null, null, null), institutions);
        for (InstitutionState state : states) {
            posts.put(state.id(), newPosts(state, allocated), change);
        }
        return change;
    }

    /** The posts of an institution as they are on the day, but for the pool's grades; a version of that very day stays in force with them. */
    private static NewPosts newPosts(InstitutionState state, AllocatedPosts allocated) {
        Posts pooled = allocated.posts().getOrDefault(state.id(), Posts.NONE);
        StoredPosts before = state.posts();
        Long version = before != null && allocated.inForceFrom().equals(before.inForceFrom()) ? before.version() : null;
        return new NewPosts(
                PooledNumbers.with(state.institution().posts(), pooled),
                PooledNumbers.reserved(state.institution().reserved(), pooled),
                allocated.inForceFrom(),
                allocated.document(),
                before == null ? null : before.adjustedOn(),
                version,
                allocated.allocation());
    }

    private List<Text> obstacles(
            AllocatedPosts allocated, List<InstitutionState> states, Map<Long, List<StoredPosts>> standing) {
        List<Text> obstacles = new ArrayList<>();
        Optional<Share<Pool>> pool = structures.currentPools(allocated.posts().keySet()).stream()
                .filter(share -> share.value().name().equals(allocated.pool())
                        && Set.copyOf(share.institutionIds())
                                .equals(allocated.posts().keySet()))
                .findFirst();
        if (pool.isEmpty()) {
            obstacles.add(new Text(
                    "统筹岗位“" + allocated.pool() + "”已不存在或成员单位已有变动，请新建分配方案",
                    "The pool " + allocated.pool() + " is gone or has other members by now; make a new allocation"));
            return obstacles;
        }
        Posts pooled = pool.get().value().posts();
        pooled.numbers().forEach((key, most) -> {
            int given = allocated.posts().values().stream()
                    .mapToInt(numbers -> numbers.number(key))
                    .sum();
            if (given > most) {
                obstacles.add(new Text(
                        key + "级分配" + given + "个，统筹岗位只有" + most + "个",
                        given + " posts of grade " + key + " are allocated, the pool has " + most));
            }
        });
        for (InstitutionState state : states) {
            obstaclesOf(state, allocated, pooled, standing.getOrDefault(state.id(), List.of()), obstacles);
        }
        return obstacles;
    }

    private static void obstaclesOf(
            InstitutionState state,
            AllocatedPosts allocated,
            Posts pooled,
            List<StoredPosts> standing,
            List<Text> obstacles) {
        String name = state.institution().name();
        for (GradeRange range : PooledNumbers.straddling(state.institution().posts(), pooled)) {
            obstacles.add(new Text(
                    name + "的" + range + "级岗位有一部分等级属于统筹岗位，无法分开，请先调整该单位的岗位设置",
                    "The posts of " + name + " for grades " + range
                            + " are pooled in part and cannot be told apart; adjust its structure first"));
        }
        Posts own = allocated.posts().getOrDefault(state.id(), Posts.NONE);
        PooledNumbers.reserved(state.institution().reserved(), own).numbers().forEach((key, reserved) -> {
            if (own.numbers().containsKey(key) && reserved > own.number(key)) {
                obstacles.add(new Text(
                        name + key + "级预留" + reserved + "个，分配只有" + own.number(key) + "个",
                        name + " keeps " + reserved + " posts of grade " + key + " free, and is allocated "
                                + own.number(key)));
            }
        });
        standing.stream()
                .filter(posts -> !posts.hasBegun(allocated.inForceFrom()))
                .map(StoredPosts::inForceFrom)
                .flatMap(LedgerPooledPosts::present)
                .max(LocalDate::compareTo)
                .ifPresent(later -> obstacles.add(new Text(
                        name + "已有自" + later + "起生效的岗位，分配的生效日期不能早于该日",
                        name + " has posts that come into force on " + later
                                + "; the allocation cannot be in force before")));
    }

    private static Stream<LocalDate> present(@Nullable LocalDate day) {
        return Stream.ofNullable(day);
    }
}
