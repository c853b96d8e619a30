package org.dinggang.access;

import java.time.Instant;

/** What a session remembers of who signed in. Everything else is looked up when it is needed, because it changes meanwhile. */
public interface SignedIn {
    /** Key of the user. */
    long userId();

    /** Since when, to the microsecond as the database keeps it. */
    Instant signedInAt();

    /** Whether the user proved identity by our password; otherwise another system vouched. */
    boolean byPassword();
}
