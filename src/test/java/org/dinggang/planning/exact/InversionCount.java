package org.dinggang.planning.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.List;
import org.dinggang.model.Staff;
import org.dinggang.planning.CompetitionList;

/**
 * Counts the merit inversions of one list in an exact model: pair by pair where the list is short, otherwise by the number of
 * people passed over above each member.
 */
final class InversionCount {

    private static final int SHORT = 150;

    private final ExactModel exact;
    private final CompetitionList list;
    private final List<Staff> members;

    InversionCount(ExactModel exact, CompetitionList list) {
        this.exact = exact;
        this.list = list;
        this.members = list.members().stream()
                .map(member -> exact.facts().people.get(member.staff()))
                .toList();
    }

    void add() {
        if (members.size() <= SHORT) {
            addPairs();
        } else {
            addSums();
        }
    }

    private void addPairs() {
        for (int winner = 1; winner < members.size(); winner++) {
            LinearExpr appointed = exact.isAppointed(members.get(winner), list.grade());
            if (isNever(appointed)) {
                continue;
            }
            for (int above = 0; above < winner; above++) {
                LinearExpr lower = exact.endsLower(members.get(above), list.grade());
                if (isNever(lower)) {
                    continue;
                }
                BoolVar inverted = exact.model.newBoolVar("");
                LinearExprBuilder both =
                        LinearExpr.newBuilder().add(appointed).add(lower).addTerm(inverted, -1);
                exact.model.addLessOrEqual(both, 1);
                exact.inversions.addTerm(inverted, -1);
            }
        }
    }

    private void addSums() {
        IntVar passedOver = exact.model.newConstant(0);
        for (int index = 0; index < members.size(); index++) {
            Staff member = members.get(index);
            LinearExpr appointed = exact.isAppointed(member, list.grade());
            if (index > 0 && !isNever(appointed)) {
                IntVar inverted = exact.model.newIntVar(0, index, "");
                LinearExprBuilder counted = LinearExpr.newBuilder()
                        .add(passedOver)
                        .addTerm(inverted, -1)
                        .addTerm(appointed, index);
                exact.model.addLessOrEqual(counted, index);
                exact.inversions.addTerm(inverted, -1);
            }
            IntVar next = exact.model.newIntVar(0, index + 1, "");
            exact.model.addEquality(
                    LinearExpr.newBuilder().add(passedOver).add(exact.endsLower(member, list.grade())), next);
            passedOver = next;
        }
    }

    private static boolean isNever(LinearExpr expression) {
        return expression.build().numElements() == 0 && expression.build().getOffset() == 0;
    }
}
