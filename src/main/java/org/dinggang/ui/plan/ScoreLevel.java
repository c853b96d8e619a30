package org.dinggang.ui.plan;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.model.Objective;
import org.dinggang.planning.Score;
import org.dinggang.policy.Parameters;
import org.dinggang.ui.shell.EnumTexts;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.Translations;

/**
 * One level of a score as people read it.
 *
 * @param kind which level
 * @param amount how much of it there is, as people count it: breaches and inversions as positive numbers; merit in hundredths
 * @param largerIsBetter whether a larger amount is better
 */
@EnumTexts(prefix = "common.level.", of = ScoreLevel.Kind.class)
public record ScoreLevel(Kind kind, long amount, boolean largerIsBetter) {

    /** The levels that there are. */
    public enum Kind {
        ABSOLUTE,
        IN_PRINCIPLE,
        INVERSIONS,
        APPOINTED,
        MERIT,
        GRADES,
        PREFERENCES
    }

    /** The levels of a score, in the order in which they are compared. */
    public static List<ScoreLevel> of(Score score, Parameters parameters) {
        List<ScoreLevel> levels = new ArrayList<>();
        levels.add(new ScoreLevel(Kind.ABSOLUTE, -score.hard().get(0), false));
        levels.add(new ScoreLevel(Kind.IN_PRINCIPLE, -score.hard().get(1), false));
        boolean meritFirst = parameters.objective() == Objective.MERIT_FIRST;
        ScoreLevel inversions = new ScoreLevel(Kind.INVERSIONS, -score.soft().get(meritFirst ? 0 : 1), false);
        ScoreLevel appointed = new ScoreLevel(Kind.APPOINTED, score.soft().get(meritFirst ? 1 : 0), true);
        levels.add(meritFirst ? inversions : appointed);
        levels.add(meritFirst ? appointed : inversions);
        levels.add(new ScoreLevel(Kind.MERIT, score.soft().get(2), true));
        levels.add(new ScoreLevel(Kind.GRADES, score.soft().get(3), true));
        if (score.soft().size() > 4) {
            levels.add(new ScoreLevel(Kind.PREFERENCES, score.soft().get(4), true));
        }
        return levels;
    }

    /** What people call the level. */
    public String name() {
        return I18NProvider.translate(Translations.key("common.level.", kind));
    }

    /** The amount as a number for people. */
    public String value() {
        return format(amount);
    }

    /** The same level with another amount. */
    public ScoreLevel withAmount(long other) {
        return new ScoreLevel(kind, other, largerIsBetter);
    }

    /** A difference of amounts, with its sign. */
    public String signed(long difference) {
        return (difference > 0 ? "+" : difference < 0 ? "−" : "") + format(Math.abs(difference));
    }

    /** Whether something is broken on this level. */
    public boolean isBroken() {
        return (kind == Kind.ABSOLUTE || kind == Kind.IN_PRINCIPLE) && amount > 0;
    }

    private String format(long number) {
        return kind == Kind.MERIT
                ? Formats.current().hundredths(number)
                : Formats.current().number(number);
    }
}
