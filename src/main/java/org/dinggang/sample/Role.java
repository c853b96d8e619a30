package org.dinggang.sample;

import org.dinggang.model.Grade;

/** Why somebody is on the roster of an institution. */
sealed interface Role {

    /** Holds a post of that grade. */
    record Holder(Grade grade) implements Role {}

    /** Came from another institution this year, where he or she held that grade. */
    record TransferredIn(Grade grade) implements Role {}

    /** Was recruited this year and never appointed. */
    record Newcomer() implements Role {}

    /** Was appointed outside the quotas years ago, after a post-doctoral station. */
    record FormerPostdoc() implements Role {}
}
