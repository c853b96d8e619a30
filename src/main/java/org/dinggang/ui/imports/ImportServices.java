package org.dinggang.ui.imports;

import org.dinggang.access.CurrentActor;
import org.dinggang.registry.Institutions;
import org.dinggang.registry.RosterImport;
import org.dinggang.ui.shell.Background;
import org.dinggang.ui.shell.Failures;
import org.springframework.stereotype.Component;

/**
 * What the import screen works with.
 *
 * @param actor whose screen it is
 * @param institutions institutions
 * @param rosterImport imports and undoes
 * @param desk imports under way
 * @param background does what takes long
 * @param failures tells why something was not done
 */
@Component
public record ImportServices(
        CurrentActor actor,
        Institutions institutions,
        RosterImport rosterImport,
        ImportDesk desk,
        Background background,
        Failures failures) {}
