package org.dinggang.policy;

/** Parameter {@code downwardUse}: whether vacant higher posts may carry lower appointments. */
public enum DownwardUse {
    /** Each number stands alone. */
    NONE,
    /** Inside a rank. */
    WITHIN_RANK,
    /** Over all grades. */
    ALL
}
