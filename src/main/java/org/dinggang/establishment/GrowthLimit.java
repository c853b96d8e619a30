package org.dinggang.establishment;

import org.dinggang.model.Text;
import org.dinggang.policy.Growth;
import org.dinggang.policy.StructureRules;

/**
 * How many senior posts an institution below its number may add in a year.
 *
 * @param before senior posts filled before
 * @param most senior posts that may be filled after
 * @param sentence the arithmetic
 */
public record GrowthLimit(int before, int most, Text sentence) {

    /**
     * The limit.
     *
     * @param technical technical posts
     * @param cap senior posts that the ratio allows
     * @param before senior posts filled before; where they reach the cap, nothing may be added
     */
    public static GrowthLimit of(StructureRules rules, int technical, int cap, int before) {
        int left = Math.max(0, cap - before);
        Growth growth = rules.growth().value().orElse(null);
        if (growth == null) {
            return new GrowthLimit(
                    before,
                    before + left,
                    new Text(
                            "不限增幅，可增至比例允许的" + cap + "个，即增" + left + "个",
                            "no limit of growth, up to the " + cap + " that the ratio allows, that is " + left
                                    + " more"));
        }
        int share = ExactText.floor(growth.perYear().value().multiply(technical));
        int allowed = Math.max(share, growth.least());
        int more = Math.min(left, allowed);
        String exact = technical + "×" + growth.perYear() + "="
                + ExactText.of(growth.perYear().value().multiply(technical));
        return new GrowthLimit(
                before,
                before + more,
                new Text(
                        "每年增幅" + exact + "，舍去小数并至少" + growth.least() + "个，即" + allowed + "个；距比例上限" + cap + "个还差" + left
                                + "个；本年最多增" + more + "个",
                        "growth in a year " + exact + ", rounded down and at least " + growth.least() + ", that is "
                                + allowed
                                + "; " + left + " are left to the " + cap + " that the ratio allows; at most " + more
                                + " more this year"));
    }
}
