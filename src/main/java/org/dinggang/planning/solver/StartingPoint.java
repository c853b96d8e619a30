package org.dinggang.planning.solver;

import java.util.Arrays;
import org.dinggang.planning.Plan;

/** What a plan made earlier does with the people of one part. */
final class StartingPoint {

    private StartingPoint() {}

    /** The earlier plan's choices; people whom it appoints to a grade that is no choice any more stay. */
    static int[] in(Part part, CompiledCase compiled, Plan earlier) {
        int[] plan = new int[part.size()];
        Arrays.fill(plan, Part.STAYS);
        for (int competitor = 0; competitor < plan.length; competitor++) {
            String staff = compiled.data.staff().get(part.people()[competitor]).id();
            int grade = earlier.gradeOf(staff).map(to -> to.number()).orElse(0);
            Choice[] choices = part.choices()[competitor];
            for (int choice = 0; choice < choices.length; choice++) {
                if (choices[choice].grade() == grade) {
                    plan[competitor] = choice;
                }
            }
        }
        return plan;
    }
}
