package org.dinggang.planning;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.model.Objective;
import org.dinggang.model.Text;
import org.dinggang.policy.Parameters;

/** Words a score, level by level in the order in which the levels count. */
public final class ScoreText {

    private static final int DECIMALS = 2;

    private ScoreText() {}

    /** All levels. */
    public static Text complete(Score score, Parameters parameters) {
        return joined(Stream.concat(hard(score, parameters), soft(score, parameters).stream()));
    }

    /** What distinguishes lawful plans. */
    public static Text brief(Score score, Parameters parameters) {
        return joined(soft(score, parameters).stream());
    }

    /** Every level by itself, the first one first. */
    public static List<Text> levels(Score score, Parameters parameters) {
        return Stream.concat(hard(score, parameters), soft(score, parameters).stream())
                .toList();
    }

    private static Stream<Text> hard(Score score, Parameters parameters) {
        ScoreLevels levels = ScoreLevels.of(score, parameters);
        String absolute = whole(levels.absoluteBreaches());
        String inPrinciple = whole(levels.inPrincipleBreaches());
        return Stream.of(
                new Text("违反刚性规定 " + absolute + " 处", "absolute rules broken " + absolute),
                new Text("违反原则性规定 " + inPrinciple + " 处", "in-principle rules broken " + inPrinciple));
    }

    private static List<Text> soft(Score score, Parameters parameters) {
        ScoreLevels levels = ScoreLevels.of(score, parameters);
        Text inversions =
                new Text("逆序 " + whole(levels.inversions()) + " 对", "merit inversions " + whole(levels.inversions()));
        Text appointed = new Text("聘用 " + whole(levels.appointed()) + " 人", "appointed " + whole(levels.appointed()));
        List<Text> words = new ArrayList<>(
                parameters.objective() == Objective.MERIT_FIRST
                        ? List.of(inversions, appointed)
                        : List.of(appointed, inversions));
        String merit = number("#,##0.00", BigDecimal.valueOf(levels.meritHundredths(), DECIMALS));
        words.add(new Text("得分合计 " + merit, "merit " + merit));
        words.add(new Text("提升等级合计 " + whole(levels.gradesGained()), "grades gained " + whole(levels.gradesGained())));
        if (!parameters.preferences().isEmpty()) {
            words.add(new Text(
                    "附加偏好 " + whole(levels.preferencePoints()) + " 分",
                    "preference points " + whole(levels.preferencePoints())));
        }
        return words;
    }

    private static Text joined(Stream<Text> words) {
        List<Text> all = words.toList();
        return new Text(
                all.stream().map(Text::zh).collect(Collectors.joining("，")),
                all.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private static String whole(long number) {
        return number("#,##0", number);
    }

    /** Numbers are written alike in both languages. */
    private static String number(String pattern, Number number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
