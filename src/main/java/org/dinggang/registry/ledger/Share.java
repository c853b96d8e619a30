package org.dinggang.registry.ledger;

import java.util.List;

/**
 * What several institutions share: a pool or a limit.
 *
 * @param id row
 * @param institutionIds institutions, whether visible or not
 * @param value the pool or limit, with the codes of those institutions that are visible
 * @param <T> pool or limit
 */
public record Share<T>(long id, List<Long> institutionIds, T value) {
    public Share {
        institutionIds = List.copyOf(institutionIds);
    }
}
