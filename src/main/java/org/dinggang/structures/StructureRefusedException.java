package org.dinggang.structures;

import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.model.Text;

/** Something that cannot be done with a structure as it is now. Nothing has been changed. */
public final class StructureRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient Text reason;
    private final transient List<StructureProblem> problems;

    /** Kinds of refusal, for programs. */
    public enum Code {
        /** There is no such version, or not for the person who asks. */
        NOT_FOUND,
        /** The version's state does not allow it. */
        WRONG_STATE,
        /** Somebody else has changed it in the meantime. */
        CHANGED_MEANWHILE,
        /** Another version of the institution, or allocation of the pool, waits for the bureau's decision. */
        OTHER_SUBMITTED,
        /** The pool of an allocation is gone, or other institutions share it. */
        POOL_CHANGED,
        /** What was entered cannot be used, or stands in the way of a submission. */
        INVALID
    }

    /** A refusal for that reason. */
    public StructureRefusedException(Code code, Text reason) {
        super(reason.en());
        this.code = code;
        this.reason = reason;
        this.problems = List.of();
    }

    /** A refusal of what was entered, with everything that is wrong; at least one. */
    public StructureRefusedException(List<StructureProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.field() + ": " + problem.message().en())
                .collect(Collectors.joining("; ")));
        this.code = Code.INVALID;
        this.reason = new Text(
                problems.stream().map(problem -> problem.message().zh()).collect(Collectors.joining("；")),
                problems.stream().map(problem -> problem.message().en()).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** The kind of refusal. */
    public Code code() {
        return code;
    }

    /** What stands in the way and what to do. */
    public Text reason() {
        return reason;
    }

    /** Everything that is wrong; empty unless the code is {@link Code#INVALID}. */
    public List<StructureProblem> problems() {
        return problems;
    }
}
