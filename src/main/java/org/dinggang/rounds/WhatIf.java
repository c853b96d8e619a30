package org.dinggang.rounds;

import java.time.LocalDate;
import java.util.List;
import org.dinggang.model.Posts;
import org.dinggang.model.Rank;

/** A question about a plan: what would be if something were different. */
public sealed interface WhatIf {

    /**
     * Quotas had more posts, all of them at once: whom several quotas keep out, more posts in one of them do not help.
     *
     * @param quotas names of the quotas
     * @param posts how many more in each, negative for fewer
     */
    record MorePosts(List<String> quotas, int posts) implements WhatIf {
        public MorePosts {
            quotas = List.copyOf(quotas);
        }
    }

    /**
     * A person left by the effective date.
     *
     * @param staff identifier of the person
     */
    record Leaves(String staff) implements WhatIf {}

    /**
     * A person had applied, or not.
     *
     * @param staff identifier of the person
     * @param applied whether the person had applied
     */
    record Applies(String staff, boolean applied) implements WhatIf {}

    /**
     * Tenure were measured on another day.
     *
     * @param cutoff the day
     */
    record CutoffMoved(LocalDate cutoff) implements WhatIf {}

    /**
     * An institution had other approved posts.
     *
     * @param institution code of the institution
     * @param posts approved posts
     * @param reserved posts kept free
     * @param adjustedOn the day on which they are adjusted to the establishment
     */
    record OtherPosts(String institution, Posts posts, Posts reserved, LocalDate adjustedOn) implements WhatIf {}

    /**
     * A person had obtained a title by the effective date.
     *
     * @param staff identifier of the person
     * @param rank rank of the title
     */
    record TitleObtained(String staff, Rank rank) implements WhatIf {}
}
