package org.dinggang.rounds;

import java.nio.file.Path;
import java.util.List;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;

/**
 * Rounds (聘用批次) and their applicants. A round is there only for somebody who sees all its institutions: for everybody else its
 * key is unknown ({@link RoundRefusedException.Code#NOT_FOUND}). Whoever lacks the right to change gets an
 * {@link AccessRefusedException}.
 */
public interface Rounds {

    /** The rounds that the actor sees, the latest effective date first. */
    List<RoundSummary> list(Actor actor);

    /** A round. */
    RoundDetail detail(Actor actor, long roundId);

    /** The rule sets that a new round can use. */
    List<RuleSetChoice> ruleSets(Actor actor);

    /**
     * Makes a draft.
     *
     * @return its key
     * @throws RoundRefusedException with every field that is wrong
     */
    long create(Actor actor, RoundDraft draft);

    /**
     * Changes a draft.
     *
     * @throws RoundRefusedException with every field that is wrong, or where the round has been started
     */
    void edit(Actor actor, long roundId, RoundDraft draft);

    /**
     * Starts a draft. From now on the rule set is the one of this moment, whatever becomes of its file, and plans can be made.
     *
     * @throws RoundRefusedException where it has been started already, or its rule set cannot be used
     */
    void start(Actor actor, long roundId);

    /**
     * Closes a round: neither applicants nor plans change any more.
     *
     * @throws RoundRefusedException where it is not started, or planning is going on
     */
    void close(Actor actor, long roundId);

    /** A page of the people of the round's institutions with what the round knows about them. */
    List<ApplicantRow> applicants(Actor actor, long roundId, ApplicantQuery query, int offset, int limit);

    /** How many people the query finds. */
    int countApplicants(Actor actor, long roundId, ApplicantQuery query);

    /**
     * Enters what the round knows about a person.
     *
     * @throws RoundRefusedException where the round is closed, or has no such person
     */
    void setApplicant(Actor actor, long roundId, String staff, Applicant applicant);

    /**
     * Reads a workbook of applicants (编号, 姓名, 申报, 竞聘得分, 优先) and says what it would change; an empty cell leaves things as they
     * are. Nothing is changed yet.
     */
    ApplicantPreview previewApplicants(Actor actor, long roundId, Path workbook, String fileName);

    /**
     * Makes the import.
     *
     * @throws RoundRefusedException where the preview has problems, or the applicants have changed since it was made
     */
    void importApplicants(Actor actor, ApplicantPreview preview);
}
