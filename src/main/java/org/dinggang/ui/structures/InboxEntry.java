package org.dinggang.ui.structures;

import java.time.Instant;
import java.util.List;
import org.dinggang.access.Actor;
import org.dinggang.establishment.Finding.Weight;
import org.dinggang.structures.StructureRefusedException;
import org.dinggang.structures.StructureRefusedException.Code;
import org.dinggang.structures.VersionDetail;
import org.dinggang.structures.VersionEvent;
import org.dinggang.structures.VersionStep;
import org.dinggang.structures.VersionSummary;
import org.dinggang.ui.structure.StructureServices;

/**
 * A version that waits for the bureau's decision.
 *
 * @param summary the version
 * @param since when it was submitted
 * @param findings how many things the check finds today
 * @param absolute how many of them nothing lifts
 * @param inPrinciple how many of them need the bureau's permission
 */
record InboxEntry(VersionSummary summary, Instant since, long findings, long absolute, long inPrinciple) {

    /** All that wait, the longest waiting first. What is decided on meanwhile is not among them. */
    static List<InboxEntry> load(StructureServices services, Actor actor) {
        return services.versions().waiting(actor).stream()
                .flatMap(summary -> entry(services, actor, summary).stream())
                .toList();
    }

    private static List<InboxEntry> entry(StructureServices services, Actor actor, VersionSummary summary) {
        Long id = summary.id();
        if (id == null) {
            return List.of();
        }
        try {
            VersionDetail detail = services.versions().detail(actor, id);
            return List.of(new InboxEntry(
                    detail.summary(),
                    submitted(detail),
                    detail.report().findings().size(),
                    count(detail, Weight.ABSOLUTE),
                    count(detail, Weight.IN_PRINCIPLE)));
        } catch (StructureRefusedException gone) {
            if (gone.code() == Code.NOT_FOUND) {
                return List.of();
            }
            throw gone;
        }
    }

    private static long count(VersionDetail detail, Weight weight) {
        return detail.report().findings().stream()
                .filter(finding -> finding.weight() == weight)
                .count();
    }

    private static Instant submitted(VersionDetail detail) {
        return detail.steps().stream()
                .filter(step -> step.event() == VersionEvent.SUBMIT)
                .map(VersionStep::at)
                .reduce((first, second) -> second)
                .orElse(detail.summary().at());
    }
}
