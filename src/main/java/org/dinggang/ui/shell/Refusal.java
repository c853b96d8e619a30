package org.dinggang.ui.shell;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.UserProblemsException;
import org.dinggang.model.Text;
import org.dinggang.registry.RegistryException;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.structures.StructureRefusedException;

/** What services refuse on purpose, in the sentence that says why and what to do; everything else is a failure. */
final class Refusal {
    /** More causes than any refusal is wrapped in, so that causes in a circle end. */
    private static final int CAUSES = 16;

    private Refusal() {}

    /** The sentence of the refusal, also where frameworks have wrapped it; empty for a failure that nobody expected. */
    static Optional<Text> words(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES)
                .flatMap(cause -> ownWords(cause).stream())
                .findFirst();
    }

    private static Optional<Text> ownWords(Throwable failure) {
        return switch (failure) {
            case AccessRefusedException refused -> Optional.of(refused.text());
            case RoundRefusedException refused -> Optional.of(refused.reason());
            case StructureRefusedException refused -> Optional.of(refused.reason());
            case RegistryException refused -> Optional.of(refused.text());
            case UserProblemsException refused ->
                Optional.of(new Text(
                        refused.problems().stream()
                                .map(problem -> problem.text().zh())
                                .collect(Collectors.joining()),
                        refused.problems().stream()
                                .map(problem -> problem.text().en())
                                .collect(Collectors.joining(" "))));
            default -> Optional.empty();
        };
    }
}
