package org.dinggang.establishment;

import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Rank;
import org.dinggang.model.Text;
import org.dinggang.policy.RankBand;

/** What of a structure a number or a finding is about. */
public sealed interface StructurePlace {

    /** All posts. */
    record Total() implements StructurePlace {}

    /** The posts of a category. */
    record Category(PostCategory category) implements StructurePlace {}

    /** The technical posts of some ranks. */
    record Band(RankBand band) implements StructurePlace {}

    /** The technical posts of some grades. */
    record Grades(GradeRange grades) implements StructurePlace {

        /** One grade. */
        static Grades of(Grade grade) {
            return new Grades(GradeRange.single(grade));
        }

        /** The grades of a rank. */
        static Grades of(Rank rank) {
            return new Grades(new GradeRange(rank.highestGrade(), rank.lowestGrade()));
        }
    }

    /** The posts of a title series. */
    record Series(String series) implements StructurePlace {}

    /** A version of the structure as a whole. */
    record Version(String name) implements StructurePlace {}

    /** What people call it. */
    default Text label() {
        return switch (this) {
            case Total total -> new Text("岗位总量", "all posts");
            case Category category -> category.category().label();
            case Band band -> band.band().label();
            case Grades grades -> new Text(grades.grades() + "级", "grade " + grades.grades());
            case Series series -> new Text("系列“" + series.series() + "”", "series " + series.series());
            case Version version -> new Text("方案“" + version.name() + "”", "structure " + version.name());
        };
    }
}
