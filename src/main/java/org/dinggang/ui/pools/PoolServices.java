package org.dinggang.ui.pools;

import java.time.Clock;
import org.dinggang.access.CurrentActor;
import org.dinggang.rounds.Rounds;
import org.dinggang.structures.PoolAllocations;
import org.dinggang.ui.shell.Background;
import org.dinggang.ui.shell.Failures;
import org.springframework.stereotype.Component;

/**
 * What the screens about pools work with.
 *
 * @param allocations pools and their allocations
 * @param rounds knows the rule sets
 * @param actor who is at the screen
 * @param background for what takes longer than a listener may
 * @param failures tells why something was not done
 * @param clock says what day it is
 */
@Component
record PoolServices(
        PoolAllocations allocations,
        Rounds rounds,
        CurrentActor actor,
        Background background,
        Failures failures,
        Clock clock) {}
