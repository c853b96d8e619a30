package org.dinggang.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.model.Objective;
import org.dinggang.planning.Score;
import org.dinggang.policy.Parameters;

/** A score in words, level by level in the order in which they count. */
final class ScoreWords {

    private static final int MERIT_LEVEL = 2;
    private static final int GRADES_LEVEL = 3;
    private static final int PREFERENCE_LEVEL = 4;

    private final Console console;
    private final Parameters parameters;

    /** Words for scores under the objective of these parameters. */
    ScoreWords(Console console, Parameters parameters) {
        this.console = console;
        this.parameters = parameters;
    }

    /** All levels. */
    String complete(Score score) {
        return console.text("score.hard", -score.hard().get(0), -score.hard().get(1))
                + console.text("score.separator")
                + brief(score);
    }

    /** What distinguishes lawful plans. */
    String brief(Score score) {
        List<String> words = new ArrayList<>();
        List<Long> soft = score.soft();
        if (parameters.objective() == Objective.MERIT_FIRST) {
            words.add(console.text("score.inversions", -soft.get(0)));
            words.add(console.text("score.appointed", soft.get(1)));
        } else {
            words.add(console.text("score.appointed", soft.get(0)));
            words.add(console.text("score.inversions", -soft.get(1)));
        }
        words.add(console.text("score.merit", BigDecimal.valueOf(soft.get(MERIT_LEVEL), 2)));
        words.add(console.text("score.grades", soft.get(GRADES_LEVEL)));
        if (soft.size() > PREFERENCE_LEVEL) {
            words.add(console.text("score.preferences", soft.get(PREFERENCE_LEVEL)));
        }
        return String.join(console.text("score.separator"), words);
    }
}
