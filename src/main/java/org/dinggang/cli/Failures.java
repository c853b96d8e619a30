package org.dinggang.cli;

import org.dinggang.policy.RuleSetException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command could not do into lines for the user and a status for the shell. */
final class Failures implements IExecutionExceptionHandler {

    private final Console console;
    private final boolean traced;

    /**
     * Failures of one run.
     *
     * @param console where they are told
     * @param traced whether stack traces are shown too
     */
    Failures(Console console, boolean traced) {
        this.console = console;
        this.traced = traced;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine commandLine, ParseResult parsed) {
        return tell(exception).code();
    }

    /** Tells what happened and gives the status for it. */
    ExitStatus tell(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> {
                console.complain(refusal.reason());
                refusal.details().forEach(detail -> console.note("  " + detail));
                yield ExitStatus.UNUSABLE;
            }
            case RuleSetException exception -> {
                console.complain(
                        console.text("ruleSet.problems", exception.problems().size()));
                exception.problems().forEach(problem -> console.note("  " + problem.in(console.language())));
                yield ExitStatus.UNUSABLE;
            }
            case OutOfMemoryError error -> {
                long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
                yield internal(error, console.text("failure.memory", mebibytes));
            }
            default -> internal(failure, console.text("failure.internal", failure));
        };
    }

    private ExitStatus internal(Throwable failure, String line) {
        console.complain(line);
        if (traced) {
            failure.printStackTrace(console.error());
        }
        return ExitStatus.INTERNAL;
    }
}
