package org.dinggang.exchange;

import java.util.ArrayList;
import java.util.List;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * People whom a result appoints and its case does not know. Where most are unknown the result is another case's, and that is said
 * once; else each is told at its place.
 */
public final class UnknownPeople {

    /** Fewer may be slips of the pen, unless the result names another case. */
    private static final int FEW = 3;

    private final String caseName;
    private final List<String> first = new ArrayList<>();
    private int appointed;
    private int unknown;

    /**
     * Nobody so far.
     *
     * @param caseName name of the case's round
     */
    public UnknownPeople(String caseName) {
        this.caseName = caseName;
    }

    /**
     * Takes somebody who is appointed.
     *
     * @param known whether the case knows the person
     */
    public void take(String id, boolean known) {
        appointed++;
        if (!known) {
            unknown++;
            if (first.size() < FEW) {
                first.add(id);
            }
        }
    }

    /**
     * Whether the result is another case's, once everybody has been taken.
     *
     * @param namedCase the case that the result says it belongs to; null where it does not say
     */
    public boolean areOfAnotherCase(@Nullable String namedCase) {
        return 2 * unknown > appointed && (unknown >= FEW || namesAnother(namedCase));
    }

    /**
     * Says that the result is another case's.
     *
     * @param namedCase the case that the result says it belongs to; null where it does not say
     */
    public Text ofAnotherCase(@Nullable String namedCase) {
        String named = namesAnother(namedCase) ? Quote.of(String.valueOf(namedCase)) : "";
        return new Text(
                "这份结果属于另一批次" + named + "：聘用的 " + appointed + " 人中有 " + unknown + " 人不在批次 " + Quote.of(caseName)
                        + " 中，如 " + Quote.names(first),
                "this is the result of another case" + (named.isEmpty() ? "" : ", " + named) + ": " + unknown
                        + " of the "
                        + appointed + " people appointed are not in the case " + Quote.of(caseName) + ", for instance "
                        + Quote.names(first));
    }

    private boolean namesAnother(@Nullable String namedCase) {
        return namedCase != null && !namedCase.equals(caseName);
    }
}
