package org.dinggang.access;

/** The person signed in to whom a screen belongs. */
public interface CurrentActor {
    /**
     * The actor with today's grants. To be asked in the thread of the request; work that goes on in another thread is given the actor.
     *
     * @throws AccessRefusedException if nobody is signed in, the session is over, or the password has to be changed first
     */
    Actor get();
}
