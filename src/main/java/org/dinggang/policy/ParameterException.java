package org.dinggang.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.model.Language;

/** Overrides of a rule set's parameters that cannot be used; says everything that is wrong with them at once. */
public final class ParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ParameterProblem> problems;

    ParameterException(List<ParameterProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.parameter() + problem.path() + ": "
                        + problem.reason().in(Language.ENGLISH))
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the overrides; at least one. */
    public List<ParameterProblem> problems() {
        return problems;
    }
}
