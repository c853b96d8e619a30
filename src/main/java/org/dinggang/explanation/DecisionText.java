package org.dinggang.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dinggang.model.Grade;
import org.dinggang.model.Language;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** Words a decision: what becomes of the person, then why nothing better. */
final class DecisionText {

    private DecisionText() {}

    static Text of(Staff staff, @Nullable Grade current, @Nullable Grade to, boolean gone, List<Reason> reasons) {
        Text outcome = outcome(current, to, gone);
        String name = staff.name();
        return new Text(
                name + outcome.zh() + why(reasons, Language.CHINESE) + "。",
                name + " " + outcome.en() + why(reasons, Language.ENGLISH) + ".");
    }

    /**
     * What becomes of the person.
     *
     * @param to grade of the appointment; null for none
     * @param gone whether the person has left and is not appointed
     */
    private static Text outcome(@Nullable Grade current, @Nullable Grade to, boolean gone) {
        if (gone) {
            return new Text("已离开单位, 本次不聘用", "has left and is not appointed");
        }
        if (to == null) {
            return current == null
                    ? new Text("本次未聘用", "is not appointed in this round")
                    : new Text("本次保持" + current + "级", "stays at grade " + current);
        }
        return current == null
                ? new Text("本次聘用到" + to + "级", "is appointed to grade " + to)
                : new Text("本次由" + current + "级聘用到" + to + "级", "moves from grade " + current + " to grade " + to);
    }

    private static String why(List<Reason> reasons, Language language) {
        Map<Optional<Grade>, List<String>> byGrade = new LinkedHashMap<>();
        boolean saysMore = reasons.stream().anyMatch(reason -> reason.grade() != null);
        for (Reason reason : reasons) {
            if (reason.facts() instanceof ReasonFacts.TopOfRank && saysMore) {
                continue;
            }
            byGrade.computeIfAbsent(Optional.ofNullable(reason.grade()), grade -> new ArrayList<>())
                    .add(reason.sentence().in(language));
        }
        String separator = language == Language.CHINESE ? "；" : "; ";
        return byGrade.entrySet().stream()
                .map(entry -> entry.getKey()
                                .map(grade -> language == Language.CHINESE
                                        ? separator + "未聘用到" + grade + "级: "
                                        : separator + "not grade " + grade + ": ")
                                .orElse(separator)
                        + String.join(language == Language.CHINESE ? ", 且" : ", and ", entry.getValue()))
                .collect(Collectors.joining());
    }
}
