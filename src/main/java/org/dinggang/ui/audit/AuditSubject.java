package org.dinggang.ui.audit;

import java.util.Locale;
import java.util.Optional;

/** Kinds of things that entries are about. What is of no known kind is shown as its code. */
enum AuditSubject {
    USER,
    PERSON,
    INSTITUTION,
    ROUND,
    PLAN,
    CHANGE,
    STRUCTURE,
    ROSTER,
    AUDIT;

    /** A thing of that kind. */
    record Thing(AuditSubject kind, String key) {}

    /** The thing in a subject's code, {@code person:YY01-0001}; without a key where there is one alone, as the roster. */
    static Optional<Thing> of(String code) {
        int colon = code.indexOf(':');
        String kind = colon < 0 ? code : code.substring(0, colon);
        for (AuditSubject subject : values()) {
            if (subject.name().equals(kind.toUpperCase(Locale.ROOT))) {
                return Optional.of(new Thing(subject, colon < 0 ? "" : code.substring(colon + 1)));
            }
        }
        return Optional.empty();
    }
}
