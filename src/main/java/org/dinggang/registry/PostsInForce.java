package org.dinggang.registry;

import java.time.LocalDate;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Approved posts of an institution, as they hold, once held or are to hold.
 *
 * @param posts approved posts
 * @param reserved posts kept free
 * @param inForceFrom the day from which they hold; null where it is not known
 * @param state whether they hold today
 * @param version key of the version of the structure that was approved; null for posts that were imported
 * @param allocation key of the allocation of a pool that brought the numbers of its grades; null for all other posts
 * @param document number of the approving document; null where it is not known
 * @param added the change that brought them
 * @param ended the change that ended them; null while they hold
 */
public record PostsInForce(
        Posts posts,
        Posts reserved,
        @Nullable LocalDate inForceFrom,
        State state,
        @Nullable Long version,
        @Nullable Long allocation,
        @Nullable String document,
        Change added,
        @Nullable Change ended) {

    /** Whether posts hold. */
    public enum State {
        /** Their day is still to come. */
        AHEAD(new Text("待生效", "still to come into force")),
        /** They hold today. */
        IN_FORCE(new Text("有效", "in force")),
        /** Others hold instead. */
        PAST(new Text("已失效", "no longer in force"));

        private final Text label;

        State(Text label) {
            this.label = label;
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }
}
