package org.dinggang.registry;

/** Hears how far an import is. Called in the importing thread, some times a second at most. */
@FunctionalInterface
public interface ImportListener {
    /** Hears nothing. */
    ImportListener NONE = (stage, done, all) -> {};

    /**
     * A stage goes on.
     *
     * @param stage the stage
     * @param done how much of it is done
     * @param all how much there is to do; 0 where it is not known
     */
    void at(ImportStage stage, long done, long all);
}
