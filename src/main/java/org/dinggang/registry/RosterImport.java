package org.dinggang.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.dinggang.access.Actor;

/**
 * Rosters from workbooks: first a look at what would change, then all of it or nothing. The workbook is the truth about the institutions
 * that it has: their posts, pools, limits and people.
 */
public interface RosterImport {
    /**
     * Reads a workbook and holds it against the ledger; changes nothing.
     *
     * @param path the workbook
     * @param fileName what the actor calls it
     * @param listener hears how far it is
     * @return what would change, or the problems because of which nothing can
     * @throws org.dinggang.access.AccessRefusedException where the actor may import nothing
     */
    ImportPreview preview(Actor actor, Path path, String fileName, ImportListener listener);

    /**
     * Imports what was looked at, in one transaction.
     *
     * @param missing what becomes of people of these institutions who are not in the workbook
     * @return the change
     * @throws RegistryException where the preview has problems
     * @throws RegistryException.Outdated where the ledger of these institutions has changed since the preview
     */
    long apply(Actor actor, ImportPreview preview, MissingPeople missing, ImportListener listener);

    /**
     * Undoes the last import of an institution, with everything that it did at other institutions: the state is exactly the one before.
     *
     * @return the change that undoes it
     * @throws RegistryException where the last change of an institution is none that can be undone, saying which
     */
    long undoLast(Actor actor, long institutionId);

    /** Whether the last change of an institution is an import that the actor can undo as things stand. */
    boolean mayUndoLast(Actor actor, long institutionId);

    /** The last change of an institution. */
    Optional<Change> lastChange(Actor actor, long institutionId);

    /**
     * Writes an empty workbook with examples, to be filled in and imported.
     *
     * @throws IOException where it cannot be written
     */
    void writeTemplate(OutputStream stream) throws IOException;
}
