package org.dinggang.registry;

import java.util.List;

/**
 * What one change did to a person.
 *
 * @param change the change
 * @param fields what was changed
 */
public record PersonChange(Change change, List<FieldChange> fields) {
    public PersonChange {
        fields = List.copyOf(fields);
    }
}
