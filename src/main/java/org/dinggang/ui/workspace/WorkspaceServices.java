package org.dinggang.ui.workspace;

import org.dinggang.access.CurrentActor;
import org.dinggang.rounds.Exports;
import org.dinggang.rounds.PlanningRuns;
import org.dinggang.rounds.Plans;
import org.dinggang.ui.shell.Background;
import org.dinggang.ui.shell.Failures;
import org.springframework.stereotype.Component;

/**
 * What the workspace works with.
 *
 * @param plans plans and what can be done with them
 * @param runs planning in the background
 * @param exports what goes out of a plan
 * @param actor who is at the screen
 * @param background for what takes longer than a listener may
 * @param failures tells why something was not done
 * @param news tells everybody who has the plan open that it has changed
 */
@Component
record WorkspaceServices(
        Plans plans,
        PlanningRuns runs,
        Exports exports,
        CurrentActor actor,
        Background background,
        Failures failures,
        PlanNews news) {}
