package org.dinggang.cli;

/** The program will not do what it is asked, and says why in one line. The shell sees {@link ExitStatus#UNUSABLE}. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * A refusal.
     *
     * @param message why, in the language of the user, and what to do instead
     */
    Refusal(String message) {
        super(message);
        this.reason = message;
    }

    /** Why, in the language of the user. */
    String reason() {
        return reason;
    }
}
