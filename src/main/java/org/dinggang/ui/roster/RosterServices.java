package org.dinggang.ui.roster;

import java.time.Clock;
import org.dinggang.access.CurrentActor;
import org.dinggang.registry.Institutions;
import org.dinggang.registry.Roster;
import org.dinggang.ui.shell.Background;
import org.dinggang.ui.shell.Failures;
import org.springframework.stereotype.Component;

/**
 * What the screens of the roster work with.
 *
 * @param actor whose screen it is
 * @param institutions institutions
 * @param roster people
 * @param background does what takes long
 * @param failures tells why something was not done
 * @param documented what rules and kinds of exemption are called
 * @param clock says what day it is
 */
@Component
public record RosterServices(
        CurrentActor actor,
        Institutions institutions,
        Roster roster,
        Background background,
        Failures failures,
        DocumentedWords documented,
        Clock clock) {}
