package org.dinggang.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command could not do into one line for the user and a status for the shell. */
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
        if (exception instanceof Refusal refusal) {
            console.complain(refusal.reason());
            return ExitStatus.UNUSABLE.code();
        }
        return internal(exception).code();
    }

    /** Something that must not happen happened. */
    ExitStatus internal(Throwable failure) {
        String reason = failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getClass().getSimpleName() + ": " + failure.getMessage();
        console.complain(console.text("failure.internal", reason));
        trace(failure);
        return ExitStatus.INTERNAL;
    }

    /** The memory did not suffice. */
    ExitStatus outOfMemory(OutOfMemoryError failure) {
        long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
        console.complain(console.text("failure.memory", mebibytes));
        trace(failure);
        return ExitStatus.INTERNAL;
    }

    private void trace(Throwable failure) {
        if (traced) {
            failure.printStackTrace(console.error());
        }
    }
}
