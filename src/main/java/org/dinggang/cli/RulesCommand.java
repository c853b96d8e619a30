package org.dinggang.cli;

import java.util.concurrent.Callable;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the rule sets, or shows one with its clauses. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    private final Console console;
    private final DinggangCommand root;

    @Parameters(paramLabel = "NAME", arity = "0..1")
    private @Nullable String name;

    /** The command speaking on that console. */
    RulesCommand(Console console, DinggangCommand root) {
        this.console = console;
        this.root = root;
    }

    @Override
    public Integer call() {
        RuleSets ruleSets = root.ruleSets();
        if (name == null) {
            list(ruleSets);
        } else {
            show(ruleSets, ruleSets.load(name));
        }
        return ExitStatus.DONE.code();
    }

    private void show(RuleSets ruleSets, RuleSet ruleSet) {
        String parent = ruleSet.parent();
        RuleSetText.lines(ruleSet, parent == null ? null : ruleSets.load(parent), console.language())
                .forEach(console::print);
    }

    private void list(RuleSets ruleSets) {
        Table table = new Table(
                console.text("rules.name"),
                console.text("rules.title"),
                console.text("rules.validFrom"),
                console.text("rules.parent"));
        for (String listed : ruleSets.names()) {
            RuleSet ruleSet = ruleSets.load(listed);
            String parent = ruleSet.parent();
            table.row(
                    listed, console.in(ruleSet.title()), ruleSet.validFrom().toString(), parent == null ? "" : parent);
        }
        table.print(console);
    }
}
