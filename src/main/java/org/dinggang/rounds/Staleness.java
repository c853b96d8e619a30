package org.dinggang.rounds;

import java.time.Instant;
import java.util.List;
import org.dinggang.model.Text;
import org.dinggang.registry.FieldChange;

/**
 * What has changed since the basis of a plan.
 *
 * @param asOf when roster and applicants were as the plan takes them
 * @param people people who have come, gone or changed, by identifier
 * @param structures what has changed in institutions, pools and limits
 */
public record Staleness(Instant asOf, List<PersonChange> people, List<StructureChange> structures) {

    public Staleness {
        people = List.copyOf(people);
        structures = List.copyOf(structures);
    }

    /** Whether anything that counts has changed. */
    public boolean isStale() {
        return !people.isEmpty() || !structures.isEmpty();
    }

    /** What has become of somebody or something. */
    public enum Kind {
        ADDED(new Text("新增", "new")),
        CHANGED(new Text("变化", "changed")),
        REMOVED(new Text("减少", "gone"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }

    /**
     * A person about whom something has changed.
     *
     * @param staff identifier of the person
     * @param name name
     * @param kind whether the person has come, gone or changed
     * @param fields what has changed; empty for somebody who has come or gone
     */
    public record PersonChange(String staff, String name, Kind kind, List<FieldChange> fields) {
        public PersonChange {
            fields = List.copyOf(fields);
        }
    }

    /**
     * An institution, pool or limit about which something has changed.
     *
     * @param name its code or name
     * @param kind whether it has come, gone or changed
     * @param fields what has changed
     */
    public record StructureChange(String name, Kind kind, List<FieldChange> fields) {
        public StructureChange {
            fields = List.copyOf(fields);
        }
    }
}
