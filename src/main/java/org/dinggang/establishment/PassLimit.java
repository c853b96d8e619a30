package org.dinggang.establishment;

import org.dinggang.model.Text;
import org.dinggang.policy.Share;
import org.dinggang.policy.StructureRules;

/**
 * How many candidates may pass a title review that is not tied to posts (评聘分开).
 *
 * @param candidates people reviewed
 * @param most people who may pass
 * @param sentence the arithmetic
 */
public record PassLimit(int candidates, int most, Text sentence) {

    /** The limit by the rule set; all may pass where it sets none. */
    public static PassLimit of(StructureRules rules, int candidates) {
        Share share = rules.passRate().value().orElse(Share.WHOLE);
        int most = ExactText.floor(share.value().multiply(candidates));
        String exact =
                candidates + "×" + share + "=" + ExactText.of(share.value().multiply(candidates));
        return new PassLimit(
                candidates, most, new Text(exact + "，最多通过" + most + "人", exact + ", at most " + most + " may pass"));
    }
}
