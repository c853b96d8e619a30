package org.dinggang.model;

import java.util.List;

/**
 * Case (批次数据): one round with everything needed to plan it.
 *
 * @param round the round
 * @param institutions institutions, codes unique
 * @param pools pools, names unique
 * @param limits limits, names unique
 * @param staff people, identifiers unique
 */
public record Case(
        Round round, List<Institution> institutions, List<Pool> pools, List<Limit> limits, List<Staff> staff) {

    public Case {
        institutions = List.copyOf(institutions);
        pools = List.copyOf(pools);
        limits = List.copyOf(limits);
        staff = List.copyOf(staff);
    }
}
