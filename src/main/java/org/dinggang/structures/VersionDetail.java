package org.dinggang.structures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a structure.
 *
 * @param summary as the list shows it
 * @param content what it says
 * @param basedOn the establishment that it is based on
 * @param decision what the bureau has decided; null where it has not
 * @param report what the check says of it today; of an approved one, ratios are a matter of notice
 * @param steps what happened to it, the oldest first
 */
public record VersionDetail(
        VersionSummary summary,
        VersionContent content,
        BasedOn basedOn,
        @Nullable Decision decision,
        StructureReport report,
        List<VersionStep> steps) {

    public VersionDetail {
        steps = List.copyOf(steps);
    }
}
