package org.dinggang.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.explanation.Outcome.ListOutcome;
import org.dinggang.explanation.ReasonFacts.OthersInstead;
import org.dinggang.model.Grade;
import org.dinggang.model.Institution;
import org.dinggang.model.Language;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.planning.CompetitionList;

/** Finds those who rank above an appointed person and end lower. */
final class PassedOverLists {

    private final List<Institution> institutions;
    private final Field field;
    private final Outcome outcome;
    private final PersonDecisions decisions;

    /** @param institutions the institutions of the case */
    PassedOverLists(List<Institution> institutions, Field field, Outcome outcome, PersonDecisions decisions) {
        this.institutions = List.copyOf(institutions);
        this.field = field;
        this.outcome = outcome;
        this.decisions = decisions;
    }

    List<PassedOver> all() {
        List<PassedOver> passedOver = new ArrayList<>();
        for (int list = 0; list < field.lists().size(); list++) {
            add(passedOver, list);
        }
        return passedOver;
    }

    private void add(List<PassedOver> passedOver, int list) {
        ListOutcome end = outcome.ofList(list);
        if (end.appointed().isEmpty()) {
            return;
        }
        CompetitionList competition = field.lists().get(list);
        List<String> appointed = end.appointed().stream()
                .map(index -> competition.members().get(index).staff())
                .toList();
        int above = 0;
        for (int index = 0; index < end.appointed().getLast(); index++) {
            if (end.appointed().get(above) == index) {
                above++;
            } else if (outcome.finalGrade(field.members(list)[index])
                    > competition.grade().number()) {
                Staff staff = field.candidates().get(field.members(list)[index]).staff();
                passedOver.add(passedOver(
                        staff, competition, end.places()[index], appointed.subList(above, appointed.size())));
            }
        }
    }

    private PassedOver passedOver(Staff staff, CompetitionList list, int place, List<String> inFavourOf) {
        Decision decision = decisions.of(staff);
        Grade grade = list.grade();
        int count = inFavourOf.size();
        List<Reason> reasons = decision.reasonsFor(grade);
        Text why = why(reasons);
        Text name = list.label(institutions);
        Text sentence = new Text(
                staff.name() + "在" + name.zh() + "竞聘名单上列第" + place + "名, 未聘用到" + grade + "级, 排在其后的" + count + "人聘用: "
                        + why.zh(),
                staff.name() + " has place " + place + " on the list for " + name.en() + " and does not come to grade "
                        + grade + ", while " + count + " ranked below " + (count == 1 ? "does" : "do") + ": "
                        + why.en());
        return new PassedOver(
                list.name(), grade, staff.id(), place, decision.finalGrade(), inFavourOf, reasons, sentence);
    }

    /** What decides where that is told; else what stands in the way. */
    private Text why(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.facts() instanceof OthersInstead instead
                        ? Stream.of(decisions.why(instead))
                        : Stream.empty())
                .findFirst()
                .orElseGet(() -> new Text(
                        joined(reasons, Language.CHINESE, ", 且"), joined(reasons, Language.ENGLISH, ", and ")));
    }

    private static String joined(List<Reason> reasons, Language language, String and) {
        return reasons.stream().map(reason -> reason.sentence().in(language)).collect(Collectors.joining(and));
    }
}
