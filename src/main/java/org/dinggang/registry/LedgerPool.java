package org.dinggang.registry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dinggang.model.Pool;

/**
 * A pool as it stands in the ledger.
 *
 * @param id key, another one whenever the pool changes
 * @param pool the pool with its members' codes
 * @param members keys of the members by code
 */
public record LedgerPool(long id, Pool pool, Map<String, Long> members) {

    public LedgerPool {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
