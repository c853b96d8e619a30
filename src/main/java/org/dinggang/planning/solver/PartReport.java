package org.dinggang.planning.solver;

import java.util.List;
import org.dinggang.model.Text;

/**
 * How one independent part of a case was planned.
 *
 * @param institutions codes of the institutions whose people are in it
 * @param competitors people whose appointment was to be decided
 * @param method how it was planned
 * @param proven whether there is a proof that no plan of the part is better
 */
public record PartReport(List<String> institutions, int competitors, Method method, boolean proven) {

    public PartReport {
        institutions = List.copyOf(institutions);
    }

    /** Ways of planning a part. */
    public enum Method {
        /** From the highest grade down in list order; the optimum by an exchange argument. */
        CASCADE(new Text("自高而低逐级择优", "from the highest grade down")),
        /** Exhaustive search over all plans worth considering. */
        EXHAUSTIVE(new Text("穷举", "exhaustive search")),
        /** Local search by Timefold. */
        LOCAL_SEARCH(new Text("局部搜索", "local search"));

        private final Text label;

        Method(Text label) {
            this.label = label;
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }
}
