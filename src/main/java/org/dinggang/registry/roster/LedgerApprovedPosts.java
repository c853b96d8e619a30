package org.dinggang.registry.roster;

import java.util.List;
import java.util.Objects;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.model.Establishment;
import org.dinggang.model.Text;
import org.dinggang.registry.ApprovedPosts;
import org.dinggang.registry.ChangeKind;
import org.dinggang.registry.PostsApproval;
import org.dinggang.registry.RegistryException;
import org.dinggang.registry.ledger.LedgerWriter;
import org.dinggang.registry.ledger.NewPosts;
import org.dinggang.registry.ledger.StoredPostsWriter;
import org.dinggang.registry.ledger.StructureReader;
import org.springframework.stereotype.Service;

/** Puts approved posts into the ledger. */
@Service
class LedgerApprovedPosts implements ApprovedPosts {
    private final Transactions transactions;
    private final StructureReader structures;
    private final StoredPostsWriter posts;
    private final LedgerWriter ledger;

    LedgerApprovedPosts(
            Transactions transactions, StructureReader structures, StoredPostsWriter posts, LedgerWriter ledger) {
        this.transactions = transactions;
        this.structures = structures;
        this.posts = posts;
        this.ledger = ledger;
    }

    @Override
    public long approve(Actor actor, PostsApproval approval) {
        actor.require(Permission.APPROVE_STRUCTURES);
        actor.requireInstitution(approval.institutionId());
        return transactions.write(actor.institutions(), actor.signInName(), () -> write(approval));
    }

    private long write(PostsApproval approval) {
        List<Long> institution = List.of(approval.institutionId());
        ledger.lock(institution);
        Establishment now =
                structures.current(institution).getFirst().institution().establishment();
        if (now.authorized() != approval.authorized() || !Objects.equals(now.changedOn(), approval.changedOn())) {
            throw new RegistryException.Outdated(
                    new Text(
                            "方案依据的编制已有变动，不能核准。请退回，由单位按现行编制重新编制。",
                            "The establishment that the structure is based on has changed. Return it, to be drafted anew on the one in"
                                    + " force."),
                    List.of());
        }
        long change = ledger.begin(
                new LedgerWriter.Occasion(ChangeKind.STRUCTURE, approval.document(), null, null, null), institution);
        posts.put(
                approval.institutionId(),
                new NewPosts(
                        approval.posts(),
                        approval.reserved(),
                        approval.inForceFrom(),
                        approval.document(),
                        approval.inForceFrom(),
                        approval.version(),
                        null),
                change);
        return change;
    }
}
