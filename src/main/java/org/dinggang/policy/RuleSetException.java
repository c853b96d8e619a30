package org.dinggang.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.model.Language;

/** A rule set that cannot be used; says everything that is wrong with it at once. */
public final class RuleSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleSetProblem> problems;

    RuleSetException(List<RuleSetProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.in(Language.ENGLISH))
                .collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, by file and line; at least one. */
    public List<RuleSetProblem> problems() {
        return problems;
    }
}
