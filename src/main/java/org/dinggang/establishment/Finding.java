package org.dinggang.establishment;

import java.util.List;
import org.dinggang.model.Text;
import org.dinggang.policy.Clause;

/**
 * Something that a structure of posts does not keep to, or that a reader should know.
 *
 * @param concern what it is about
 * @param weight how strictly it binds
 * @param place the posts that it is about
 * @param by posts by which the rule is missed; 0 where it is no matter of number
 * @param clauses where it is written; empty where no document says it
 * @param sentence what is found, with the numbers
 */
public record Finding(
        Concern concern, Weight weight, StructurePlace place, int by, List<Clause> clauses, Text sentence) {

    public Finding {
        clauses = List.copyOf(clauses);
    }

    /** What a finding is about. */
    public enum Concern {
        CATEGORY_SHARE("category-share", new Text("类别比例", "shares of categories")),
        TOTAL("total", new Text("岗位总量", "total of posts")),
        RANK_SHARE("rank-share", new Text("层级比例", "shares of ranks")),
        GRADE_RATIO("grade-ratio", new Text("等级比例", "ratio of grades")),
        TOP_GRADE("top-grade", new Text("最高等级", "top grade")),
        AUXILIARY_SERIES("auxiliary-series", new Text("主、辅系列", "main and auxiliary series")),
        GROWTH("growth", new Text("逐年增幅", "growth in a year")),
        VERSION("version", new Text("方案与核准", "version and approval"));

        private final String id;
        private final Text label;

        Concern(String id, Text label) {
            this.id = id;
            this.label = label;
        }

        /** Identifier in files. */
        public String id() {
            return id;
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }

    /** How strictly a finding binds. */
    public enum Weight {
        ABSOLUTE("absolute", new Text("刚性", "absolute")),
        IN_PRINCIPLE("in-principle", new Text("原则上", "in principle")),
        NOTICE("notice", new Text("提示", "notice"));

        private final String id;
        private final Text label;

        Weight(String id, Text label) {
            this.id = id;
            this.label = label;
        }

        /** Identifier in files. */
        public String id() {
            return id;
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }
}
