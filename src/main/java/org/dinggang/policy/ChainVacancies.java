package org.dinggang.policy;

/** Parameter {@code chainVacancies}: when a post that a promotion frees can be filled. */
public enum ChainVacancies {
    SAME_ROUND,
    NEXT_ROUND
}
