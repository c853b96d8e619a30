package org.dinggang.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Structures of posts: calculates and checks them, and allocates the posts of a pool. */
@Command(name = "structure", synopsisSubcommandLabel = "COMMAND")
final class StructureCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set when the command line is built
    private CommandSpec spec;

    private StructureCommand(Console console) {
        this.console = console;
    }

    /** The command with its own commands. */
    static CommandLine with(Console console, DinggangCommand root) {
        return new CommandLine(new StructureCommand(console))
                .addSubcommand(new StructureCalculateCommand(console, root))
                .addSubcommand(new StructureCheckCommand(console, root))
                .addSubcommand(new StructureAllocateCommand(console))
                .addSubcommand(new StructureGenerateCommand(console));
    }

    /** Without a command there is nothing to do but to say what there is. */
    @Override
    public Integer call() {
        spec.commandLine().usage(console.error(), CommandLine.Help.Ansi.OFF);
        return ExitStatus.UNUSABLE.code();
    }
}
