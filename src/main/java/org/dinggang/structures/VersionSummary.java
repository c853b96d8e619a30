package org.dinggang.structures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.dinggang.establishment.StructureVersion.Reason;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A version of a structure in a list.
 *
 * @param id key; null for posts that were imported or pooled
 * @param institutionId key of the institution
 * @param institution name of the institution
 * @param kind where it comes from
 * @param name what people call it
 * @param revision to be given back with whatever is done to it; 0 for imported and pooled posts
 * @param state how far it has come; imported and pooled posts count as approved
 * @param force whether it is in force today
 * @param inForceFrom the day from which it is, or is to be, in force; null where it is not known
 * @param technical technical posts
 * @param reason why it was made; null for the first one, imported and pooled ones
 * @param author who made it
 * @param at when it last changed
 * @param allowed what the person who asks may do with it now
 */
public record VersionSummary(
        @Nullable Long id,
        long institutionId,
        String institution,
        Kind kind,
        Text name,
        int revision,
        VersionState state,
        Force force,
        @Nullable LocalDate inForceFrom,
        int technical,
        @Nullable Reason reason,
        String author,
        Instant at,
        Set<VersionEvent> allowed) {

    public VersionSummary {
        allowed = Set.copyOf(allowed);
    }

    /** Where a version comes from. */
    public enum Kind {
        /** It was drafted here. */
        DRAFTED(new Text("编制", "drafted")),
        /** Its numbers came with a workbook. */
        IMPORTED(new Text("导入", "imported")),
        /** The numbers of some grades came with an allocation of a pool, the others are those that were in force. */
        POOLED(new Text("统筹分配", "pooled"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }

    /** Whether a version is in force. */
    public enum Force {
        /** It is not approved. */
        NONE(new Text("未核准", "not approved")),
        /** Its day is still to come. */
        AHEAD(new Text("待生效", "still to come into force")),
        /** Its posts are in force today. */
        IN_FORCE(new Text("有效", "in force")),
        /** Others have taken its place. */
        PAST(new Text("已失效", "no longer in force"));

        private final Text label;

        Force(Text label) {
            this.label = label;
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }
}
