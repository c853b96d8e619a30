package org.dinggang.ui.rounds;

import org.dinggang.access.CurrentActor;
import org.dinggang.registry.Institutions;
import org.dinggang.rounds.Plans;
import org.dinggang.rounds.Rounds;
import org.dinggang.structures.Standings;
import org.dinggang.ui.shell.Background;
import org.dinggang.ui.shell.Failures;
import org.springframework.stereotype.Component;

/**
 * What the screens about rounds work with.
 *
 * @param rounds rounds and their applicants
 * @param plans their plans
 * @param institutions those that can take part
 * @param standings whether these may hold rounds
 * @param actor who is at the screen
 * @param background for what takes longer than a listener may
 * @param failures tells why something was not done
 */
@Component
record RoundServices(
        Rounds rounds,
        Plans plans,
        Institutions institutions,
        Standings standings,
        CurrentActor actor,
        Background background,
        Failures failures) {}
