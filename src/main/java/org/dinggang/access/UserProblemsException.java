package org.dinggang.access;

import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.model.Text;

/** What was entered about a user cannot be used; says everything that is wrong, by field. */
public final class UserProblemsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** At least one problem. */
    public UserProblemsException(List<Problem> problems) {
        super(problems.stream().map(problem -> problem.text().en()).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    public List<Problem> problems() {
        return problems;
    }

    /** What can be entered. */
    public enum Field {
        SIGN_IN_NAME,
        DISPLAY_NAME,
        ROLE,
        INSTITUTIONS,
        DEPARTMENTS,
        CURRENT_PASSWORD,
        NEW_PASSWORD
    }

    /**
     * What is wrong with a field.
     *
     * @param field where
     * @param text what, and what would be right
     */
    public record Problem(Field field, Text text) {}

    static UserProblemsException of(Field field, String zh, String en) {
        return new UserProblemsException(List.of(new Problem(field, new Text(zh, en))));
    }
}
