package org.dinggang.registry;

import java.util.Map;
import org.dinggang.exchange.ReadRoster;

/**
 * What was read from a workbook, and what it was held against.
 *
 * @param sha256 hash of the file
 * @param roster its content
 * @param basis last change of each institution in it when the two were compared, by key of the institution
 */
public record ImportedFile(String sha256, ReadRoster roster, Map<Long, Long> basis) {
    public ImportedFile {
        basis = Map.copyOf(basis);
    }
}
