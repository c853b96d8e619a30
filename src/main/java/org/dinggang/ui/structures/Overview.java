package org.dinggang.ui.structures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dinggang.access.Actor;
import org.dinggang.registry.InstitutionDetail;
import org.dinggang.registry.InstitutionSummary;
import org.dinggang.structures.Standing;
import org.dinggang.structures.VersionState;
import org.dinggang.structures.VersionSummary;
import org.dinggang.structures.VersionSummary.Force;
import org.dinggang.ui.structure.StructureServices;
import org.jspecify.annotations.Nullable;

/**
 * An institution in the list of structures.
 *
 * @param detail the institution with its posts in force
 * @param department department in charge; null for none
 * @param underWay the version that is furthest under way: drafted, submitted, returned, or approved and still ahead; null for none
 * @param standing whether it may hold rounds
 */
record Overview(
        InstitutionDetail detail,
        @Nullable String department,
        @Nullable VersionSummary underWay,
        Standing standing) {

    /** Everything that the actor sees, on a day, by a rule set. */
    static List<Overview> load(
            StructureServices services, Actor actor, LocalDate day, String ruleSet, DoubleConsumer progress) {
        List<InstitutionSummary> visible = services.institutions().list(actor);
        Map<Long, Standing> standings = standings(services, actor, ids(visible), day, ruleSet);
        List<Overview> rows = new ArrayList<>();
        for (InstitutionSummary institution : visible) {
            Standing standing = standings.get(institution.id());
            if (standing != null) {
                rows.add(new Overview(
                        services.institutions().detail(actor, institution.id()),
                        institution.departmentName(),
                        underWay(services.versions().list(actor, institution.id())),
                        standing));
            }
            progress.accept((double) rows.size() / visible.size());
        }
        return rows;
    }

    private static Map<Long, Standing> standings(
            StructureServices services, Actor actor, Collection<Long> ids, LocalDate day, String ruleSet) {
        return services.standings().of(actor, ids, day, ruleSet).stream()
                .collect(Collectors.toMap(Standing::institutionId, Function.identity()));
    }

    private static List<Long> ids(List<InstitutionSummary> visible) {
        return visible.stream().map(InstitutionSummary::id).toList();
    }

    /** Of several, the one that has come furthest; of as far ones, the newest. */
    static @Nullable VersionSummary underWay(List<VersionSummary> versions) {
        for (VersionState state :
                List.of(VersionState.SUBMITTED, VersionState.RETURNED, VersionState.DRAFT, VersionState.APPROVED)) {
            for (VersionSummary version : versions) {
                if (version.state() == state && (state != VersionState.APPROVED || version.force() == Force.AHEAD)) {
                    return version;
                }
            }
        }
        return null;
    }
}
