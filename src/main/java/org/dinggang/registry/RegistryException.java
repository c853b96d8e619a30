package org.dinggang.registry;

import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.model.Text;

/** The ledger refuses what was asked of it; says why and what to do. */
public class RegistryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** A refusal with its reason. */
    public RegistryException(Text text) {
        super(text.en());
        this.text = text;
    }

    /** Why, and what to do. */
    public Text text() {
        return text;
    }

    /** An edit has fields that are wrong. */
    public static final class UnusableEdit extends RegistryException {
        private static final long serialVersionUID = 1L;

        private final transient List<EditProblem> problems;

        /** A refusal with everything that is wrong. */
        public UnusableEdit(List<EditProblem> problems) {
            super(new Text(
                    problems.stream().map(problem -> problem.message().zh()).collect(Collectors.joining("；")),
                    problems.stream().map(problem -> problem.message().en()).collect(Collectors.joining("; "))));
            this.problems = List.copyOf(problems);
        }

        /** What is wrong, field by field. */
        public List<EditProblem> problems() {
            return problems;
        }
    }

    /** Somebody else has changed the same meanwhile. */
    public static final class Outdated extends RegistryException {
        private static final long serialVersionUID = 1L;

        private final transient List<PersonChange> changes;

        /**
         * A refusal.
         *
         * @param changes what was changed meanwhile, the latest first; empty where it is about no single person
         */
        public Outdated(Text text, List<PersonChange> changes) {
            super(text);
            this.changes = List.copyOf(changes);
        }

        /** What was changed meanwhile, the latest first. */
        public List<PersonChange> changes() {
            return changes;
        }
    }
}
