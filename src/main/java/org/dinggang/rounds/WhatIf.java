package org.dinggang.rounds;

import java.time.LocalDate;
import org.dinggang.model.Rank;

/** A question about a plan: what would be if something were different. */
public sealed interface WhatIf {

    /**
     * A quota had more posts.
     *
     * @param quota name of the quota
     * @param posts how many more, negative for fewer
     */
    record MorePosts(String quota, int posts) implements WhatIf {}

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
     * A person had obtained a title by the effective date.
     *
     * @param staff identifier of the person
     * @param rank rank of the title
     */
    record TitleObtained(String staff, Rank rank) implements WhatIf {}
}
