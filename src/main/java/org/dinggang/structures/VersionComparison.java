package org.dinggang.structures;

import java.util.List;
import org.dinggang.model.Text;
import org.dinggang.registry.FieldChange;

/**
 * Two versions side by side.
 *
 * @param one name of the first
 * @param other name of the second
 * @param fields what is different
 */
public record VersionComparison(Text one, Text other, List<FieldChange> fields) {

    public VersionComparison {
        fields = List.copyOf(fields);
    }
}
