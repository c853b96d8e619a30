package org.dinggang.structures;

import java.util.List;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;

/**
 * Versions of structures of posts (岗位设置方案), from the draft to being in force. A version is there only for somebody who sees its
 * institution: for everybody else its key is unknown ({@link StructureRefusedException.Code#NOT_FOUND}). Whoever lacks the right to do
 * something gets an {@link AccessRefusedException}.
 *
 * <p>Whoever changes a version says which revision he or she has seen; where that is not the current one any more, nothing happens and the
 * refusal is {@link StructureRefusedException.Code#CHANGED_MEANWHILE}.
 */
public interface StructureVersions {

    /** The versions of an institution with the posts that were imported, the newest first. */
    List<VersionSummary> list(Actor actor, long institutionId);

    /** The versions that wait for a decision, the longest waiting first. */
    List<VersionSummary> waiting(Actor actor);

    /** A version. */
    VersionDetail detail(Actor actor, long versionId);

    /** What a new draft begins with: the posts in force today, under that rule set; from the latest version what only that knows. */
    VersionContent proposal(Actor actor, long institutionId, String ruleSet);

    /** What the check says of a draft that is not stored, based on the establishment as it is. */
    StructureReport check(Actor actor, long institutionId, VersionContent content);

    /**
     * Makes a draft, based on the establishment as it is.
     *
     * @return its key
     * @throws StructureRefusedException with everything that cannot be stored
     */
    long create(Actor actor, long institutionId, VersionContent content);

    /**
     * Changes a draft, or makes a draft of what was returned; it is then based on the establishment as it is.
     *
     * @throws StructureRefusedException with everything that cannot be stored, or where the version is none that changes
     */
    void edit(Actor actor, long versionId, int revision, VersionContent content);

    /**
     * Sends a draft to the bureau.
     *
     * @throws StructureRefusedException with everything that is unlawful or lacking
     */
    void submit(Actor actor, long versionId, int revision);

    /** Takes back what the bureau has not decided on yet; it is a draft again. */
    void withdraw(Actor actor, long versionId, int revision);

    /** Gives up a draft, or what was returned. It is kept. */
    void discard(Actor actor, long versionId, int revision);

    /**
     * Gives a version back to the institution.
     *
     * @param words the reasons
     * @throws StructureRefusedException where there are no reasons
     */
    void giveBack(Actor actor, long versionId, int revision, String words);

    /**
     * Approves a version: from its day on its posts are those of the institution, for rounds that take effect then.
     *
     * @throws StructureRefusedException with everything that is wrong with the approval, or by now with the version
     */
    void approve(Actor actor, long versionId, int revision, Approval approval);

    /** What is different between two versions of one institution. */
    VersionComparison compare(Actor actor, long one, long other);
}
