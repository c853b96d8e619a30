package org.dinggang.application.security.wronguser;

import java.util.Set;
import org.dinggang.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A call of a service method for what belongs to a {@link World}.
 *
 * @param method type and name with the simple names of its parameters' types, {@code Roster.page(Actor, RosterQuery)}
 * @param rightful those for whom it is; everybody else must be refused, or get nothing
 * @param sort whether the answer has something for everybody
 * @param call the call
 */
record Attempt(String method, Set<Person> rightful, Answer sort, Call call) {
    /** What an answer has for those for whom the call is not. */
    enum Answer {
        /** Nothing at all. */
        NOTHING,
        /** Something, but not a word about the world. */
        NOTHING_OF_THE_WORLD
    }

    /** The call. */
    @FunctionalInterface
    interface Call {
        /** Calls for that actor; says what a caller learns. */
        @Nullable
        Object as(Actor actor) throws Exception;
    }

    /** A call without an answer. */
    @FunctionalInterface
    interface Deed {
        /** Calls for that actor. */
        void as(Actor actor) throws Exception;
    }

    /** Asks for something. */
    static Attempt ask(String method, Set<Person> rightful, Call call) {
        return new Attempt(method, rightful, Answer.NOTHING, call);
    }

    /** Asks for what everybody has something of. */
    static Attempt askAll(String method, Set<Person> rightful, Call call) {
        return new Attempt(method, rightful, Answer.NOTHING_OF_THE_WORLD, call);
    }

    /** Does something. Whoever is not refused has done it: that is no emptiness. */
    static Attempt deed(String method, Set<Person> rightful, Deed deed) {
        return new Attempt(method, rightful, Answer.NOTHING, actor -> {
            deed.as(actor);
            return "done";
        });
    }

    @Override
    public String toString() {
        return method;
    }
}
