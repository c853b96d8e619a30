package org.dinggang.rounds;

import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.model.Text;

/** Something that cannot be done with a round or a plan as they are now. Nothing has been changed. */
public final class RoundRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient Text reason;
    private final transient List<FieldProblem> problems;

    /** Kinds of refusal, for programs. */
    public enum Code {
        /** There is no such round, plan, run or person, or not for the person who asks. */
        NOT_FOUND,
        /** The round's state does not allow it. */
        WRONG_STATE,
        /** Somebody else has changed it in the meantime. */
        CHANGED_MEANWHILE,
        /** The plan is being planned just now. */
        PLANNING,
        /** Nothing to undo, to redo, to stop. */
        NOTHING_TO_DO,
        /** What was entered cannot be used. */
        INVALID
    }

    /** A refusal for that reason. */
    public RoundRefusedException(Code code, Text reason) {
        super(reason.en());
        this.code = code;
        this.reason = reason;
        this.problems = List.of();
    }

    /** A refusal of what was entered, field by field; at least one. */
    public RoundRefusedException(List<FieldProblem> problems) {
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

    /** What is wrong field by field; empty unless the code is {@link Code#INVALID}. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
