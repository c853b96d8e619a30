package org.dinggang.establishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.dinggang.model.Rank;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;

/**
 * How many people an institution may recommend for titles of a rank where reviews are tied to posts (评聘结合): within the vacancies of
 * the rank.
 *
 * @param rank the rank
 * @param posts posts of the rank
 * @param holders people who hold one on the day
 * @param leaving those of them who leave by the end of the year
 */
public record Recommendation(Rank rank, int posts, int holders, int leaving) {

    /** The number now. */
    public int now() {
        return Math.max(0, posts - holders);
    }

    /** The number with the vacancies expected until the end of the year. */
    public int untilYearEnd() {
        return Math.max(0, posts - (holders - leaving));
    }

    /** The arithmetic in one sentence. */
    public Text sentence() {
        return new Text(
                rank.label().zh() + posts + "个岗位，在岗" + holders + "人，现可推荐" + now() + "人；年底前离岗" + leaving + "人，届时可推荐"
                        + untilYearEnd() + "人",
                posts + " " + rank.label().en() + " posts, " + holders + " held: " + now() + " may be recommended now; "
                        + leaving + " leave until the end of the year, then " + untilYearEnd());
    }

    /**
     * The numbers of every rank that has posts or holders.
     *
     * @param posts posts in force, by grade or ranges inside a rank
     * @param day the day
     */
    public static List<Recommendation> of(Collection<Staff> staff, String institution, Posts posts, LocalDate day) {
        List<Recommendation> recommendations = new ArrayList<>();
        for (Rank rank : Rank.values()) {
            GradeRange grades = new GradeRange(rank.highestGrade(), rank.lowestGrade());
            List<Staff> holders = staff.stream()
                    .filter(person -> person.institution().equals(institution))
                    .filter(person -> EffectPreview.isThere(person, day))
                    .filter(person -> EffectPreview.grade(person, institution, day)
                            .filter(grades::contains)
                            .isPresent())
                    .toList();
            int number = GradeNumbers.within(posts, grades);
            LocalDate yearEnd = LocalDate.of(day.getYear(), 12, 31);
            int leaving = (int) holders.stream()
                    .filter(person -> !EffectPreview.isThere(person, yearEnd))
                    .count();
            if (number > 0 || !holders.isEmpty()) {
                recommendations.add(new Recommendation(rank, number, holders.size(), leaving));
            }
        }
        return recommendations;
    }
}
