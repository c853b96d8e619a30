package org.dinggang.cli;

import java.util.List;

/** The program will not do what it is asked, and says why. The shell sees {@link ExitStatus#UNUSABLE}. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<String> details;

    /**
     * A refusal for one reason.
     *
     * @param reason why, in the language of the user
     */
    Refusal(String reason) {
        this(reason, List.of());
    }

    /**
     * A refusal with everything that is wrong.
     *
     * @param reason why, in the language of the user
     * @param details what is wrong, place by place
     */
    Refusal(String reason, List<String> details) {
        super(reason);
        this.reason = reason;
        this.details = List.copyOf(details);
    }

    /** Why, in the language of the user. */
    String reason() {
        return reason;
    }

    /** What is wrong, place by place; empty where the reason says it all. */
    List<String> details() {
        return details;
    }
}
