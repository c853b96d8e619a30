package org.dinggang.ui.workspace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.policy.Parameters;
import org.dinggang.rounds.RunStatus.ScorePoint;
import org.dinggang.ui.plan.ScoreLevel;

/**
 * How one level of the score got better over time: the first level that has changed at all, as that is the one that decides.
 *
 * @param level the level, with its latest amount
 * @param points its amount over time, the oldest first
 */
record Improvement(ScoreLevel level, List<Point> points) {
    Improvement {
        points = List.copyOf(points);
    }

    /**
     * An amount at a time.
     *
     * @param elapsed time since planning began
     * @param amount the amount then
     */
    record Point(Duration elapsed, long amount) {}

    /** The level that has changed, of a history with at least one point; the people appointed where none has. */
    static Improvement of(List<ScorePoint> history, Parameters parameters) {
        List<ScoreLevel> first = ScoreLevel.of(history.getFirst().score(), parameters);
        List<ScoreLevel> last = ScoreLevel.of(history.getLast().score(), parameters);
        int chosen = -1;
        for (int index = 0; index < first.size() && chosen < 0; index++) {
            if (first.get(index).amount() != last.get(index).amount()) {
                chosen = index;
            }
        }
        for (int index = 0; index < last.size() && chosen < 0; index++) {
            if (last.get(index).kind() == ScoreLevel.Kind.APPOINTED) {
                chosen = index;
            }
        }
        List<Point> points = new ArrayList<>();
        for (ScorePoint point : history) {
            points.add(new Point(
                    point.elapsed(),
                    ScoreLevel.of(point.score(), parameters).get(chosen).amount()));
        }
        return new Improvement(last.get(chosen), points);
    }
}
