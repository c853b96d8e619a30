package org.dinggang.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.model.Text;

/** Input that cannot be used. Carries what is wrong with it, all in one go; nothing of the input has been kept. */
public final class UnusableInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;
    private final long unlisted;

    /**
     * Unusable for these problems.
     *
     * @param problems at least one
     * @param unlisted how many more there are that are not listed
     */
    public UnusableInputException(List<InputProblem> problems, long unlisted) {
        super(problems.stream().map(problem -> problem.line().en()).limit(3).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
        this.unlisted = unlisted;
    }

    /** Unusable for one reason. */
    public UnusableInputException(Place place, Text message) {
        this(List.of(new InputProblem(place, message)), 0);
    }

    /** What is wrong, in the order of the input. */
    public List<InputProblem> problems() {
        return problems;
    }

    /** How many problems there are, at least, beyond those listed. */
    public long unlisted() {
        return unlisted;
    }
}
