package org.dinggang.ui.rounds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dinggang.access.Actor;
import org.dinggang.rounds.RoundInstitution;
import org.dinggang.rounds.RoundState;
import org.dinggang.rounds.RoundSummary;
import org.dinggang.structures.Standing;
import org.dinggang.structures.StructureRefusedException;
import org.dinggang.structures.StructureRefusedException.Code;

/** How the institutions of rounds stand on the day on which the rounds take effect. */
final class RoundStandings {
    private RoundStandings() {}

    /** Those of a round; of one that is closed there is nothing to say any more. */
    static List<Standing> of(RoundServices services, Actor actor, RoundSummary round) {
        return round.state() == RoundState.CLOSED
                ? List.of()
                : of(
                        services,
                        actor,
                        round.institutions().stream().map(RoundInstitution::id).toList(),
                        round.effectiveDate(),
                        round.ruleSet());
    }

    /** Those of institutions; nothing can be said by a rule set that is no longer there, and the round itself says that. */
    static List<Standing> of(
            RoundServices services, Actor actor, Collection<Long> institutions, LocalDate day, String ruleSet) {
        List<Long> seen = institutions.stream().filter(actor::sees).toList();
        try {
            return services.standings().of(actor, seen, day, ruleSet);
        } catch (StructureRefusedException gone) {
            if (gone.code() == Code.INVALID) {
                return List.of();
            }
            throw gone;
        }
    }
}
