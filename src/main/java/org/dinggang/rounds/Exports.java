package org.dinggang.rounds;

import java.io.IOException;
import java.nio.file.Path;
import org.dinggang.access.Actor;

/** What goes out of a plan. Everything names the rule set and when the roster was as the plan takes it. */
public interface Exports {

    /**
     * Writes the result of the plan's current revision as a workbook to hand round.
     *
     * @param target the file, whose name ends in .xlsx
     * @throws IOException where it cannot be written
     */
    void result(Actor actor, long planId, Path target) throws IOException;

    /** A file name for the result: round, plan and revision. */
    String resultFileName(Actor actor, long planId);

    /** What the public notice of the plan's current revision says. */
    Notice notice(Actor actor, long planId);
}
