package org.dinggang.policy;

import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Rank;
import org.dinggang.model.Text;

/** Ranks that a ratio gives one share (高、中、初级; or 正高、副高 apart), from the highest down. */
public enum RankBand {
    FULL_SENIOR(new Text("正高级", "full senior"), Rank.FULL_SENIOR),
    ASSOCIATE_SENIOR(new Text("副高级", "associate senior"), Rank.ASSOCIATE_SENIOR),
    SENIOR(new Text("高级", "senior"), Rank.FULL_SENIOR, Rank.ASSOCIATE_SENIOR),
    INTERMEDIATE(new Text("中级", "intermediate"), Rank.INTERMEDIATE),
    JUNIOR(new Text("初级", "junior"), Rank.ASSISTANT, Rank.TECHNICIAN);

    private final Text label;
    private final List<Rank> ranks;

    RankBand(Text label, Rank... ranks) {
        this.label = label;
        this.ranks = List.of(ranks);
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** The ranks in it, from the highest down. */
    public List<Rank> ranks() {
        return ranks;
    }

    /** The grades in it. */
    public GradeRange grades() {
        return new GradeRange(highest(), lowest());
    }

    private Grade highest() {
        return ranks.getFirst().highestGrade();
    }

    private Grade lowest() {
        return ranks.getLast().lowestGrade();
    }

    /** Whether every grade of this band is above every grade of the other. */
    public boolean isAbove(RankBand other) {
        return lowest().isAbove(other.highest());
    }
}
