package org.dinggang.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rank (层级) of technical posts and of titles, from the highest down (国人部发〔2006〕70号). */
public enum Rank {
    FULL_SENIOR(1, 4, new Text("正高级", "full senior")),
    ASSOCIATE_SENIOR(5, 7, new Text("副高级", "associate senior")),
    INTERMEDIATE(8, 10, new Text("中级", "intermediate")),
    ASSISTANT(11, 12, new Text("助理级", "assistant")),
    TECHNICIAN(13, 13, new Text("员级", "technician"));

    private final int highest;
    private final int lowest;
    private final Text label;

    Rank(int highest, int lowest, Text label) {
        this.highest = highest;
        this.lowest = lowest;
        this.label = label;
    }

    /** The rank that the grade belongs to. */
    public static Rank of(Grade grade) {
        for (Rank rank : values()) {
            if (grade.number() <= rank.lowest) {
                return rank;
            }
        }
        throw new IllegalArgumentException("No rank has grade " + grade);
    }

    /** Highest grade (最高等级) of the rank. */
    public Grade highestGrade() {
        return Grade.of(highest);
    }

    /** Lowest grade of the rank (本层级最低等级), where people enter it: 4, 7, 10, 12, 13. */
    public Grade lowestGrade() {
        return Grade.of(lowest);
    }

    /** The grades of the rank from the highest down. */
    public List<Grade> grades() {
        return IntStream.rangeClosed(highest, lowest).mapToObj(Grade::of).toList();
    }

    /** Whether this rank is higher than the other. */
    public boolean isAbove(Rank other) {
        return ordinal() < other.ordinal();
    }

    /** The next rank up, if there is one. */
    public Optional<Rank> nextAbove() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** The next rank down, if there is one. */
    public Optional<Rank> nextBelow() {
        return ordinal() == values().length - 1 ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** What people call the rank. */
    public Text label() {
        return label;
    }
}
