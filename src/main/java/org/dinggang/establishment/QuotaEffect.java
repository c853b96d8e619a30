package org.dinggang.establishment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What new numbers of posts do to those who hold them, under one key of the numbers.
 *
 * @param grades the grades
 * @param before posts by the numbers in force
 * @param after posts by the new numbers
 * @param holders everybody who holds one of them and is counted, by grade, then by when they leave
 * @param open posts vacant from the start
 * @param vacancies posts that open after that, by year
 * @param withinFrom the day from which no more people hold posts than there are; null where that is not to be seen
 */
public record QuotaEffect(
        GradeRange grades,
        int before,
        int after,
        List<Holder> holders,
        int open,
        SortedMap<Integer, Integer> vacancies,
        @Nullable LocalDate withinFrom) {

    public QuotaEffect {
        holders = List.copyOf(holders);
        vacancies = Collections.unmodifiableSortedMap(new TreeMap<>(vacancies));
    }

    /**
     * Somebody who holds a post.
     *
     * @param id identifier
     * @param name name
     * @param grade grade
     * @param leavesOn the day from which the person is gone; null where that is not known
     */
    public record Holder(
            String id, String name, Grade grade, @Nullable LocalDate leavesOn) {}

    /** People above the new number. They keep their posts; nobody is demoted. */
    public int over() {
        return Math.max(0, holders.size() - after);
    }

    /** The effect in one sentence. */
    public Text sentence() {
        if (over() == 0) {
            return new Text(
                    grades + "级" + after + "个岗位，在岗" + holders.size() + "人，空缺" + open + "个",
                    after + " posts of grade " + grades + ", " + holders.size() + " held, " + open + " vacant");
        }
        return withinFrom == null
                ? new Text(
                        grades + "级" + after + "个岗位，在岗" + holders.size() + "人，超" + over() + "人；按已知的离岗日期尚不能消化",
                        after + " posts of grade " + grades + ", " + holders.size() + " held, " + over()
                                + " over; the departures that are known do not make up for it")
                : new Text(
                        grades + "级" + after + "个岗位，在岗" + holders.size() + "人，超" + over() + "人；" + withinFrom + "起不再超岗",
                        after + " posts of grade " + grades + ", " + holders.size() + " held, " + over()
                                + " over until " + withinFrom);
    }
}
