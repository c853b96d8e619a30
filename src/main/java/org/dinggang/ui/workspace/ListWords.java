package org.dinggang.ui.workspace;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dinggang.model.Grade;
import org.dinggang.model.Institution;
import org.dinggang.planning.CompetitionList;
import org.dinggang.planning.Quota;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.rounds.PlanPerson.ListPlace;
import org.dinggang.ui.plan.Words;

/** What people call the competition lists of a plan: where, which grade, under which limits. */
final class ListWords {
    private final OpenPlan plan;

    ListWords(OpenPlan plan) {
        this.plan = plan;
    }

    /** The list: of the institution, or of the pools where several institutions compete together, where the plan has several. */
    String name(CompetitionList list) {
        PlanPerson first = plan.person(list.members().getFirst().staff()).orElseThrow();
        List<Quota> quotas = plan.checker().quotas().covering(first.staff(), list.grade());
        String grade = Words.grade(list.grade());
        String name = plan.data().institutions().size() == 1
                ? I18NProvider.translate("workspace.list.name", grade)
                : I18NProvider.translate("workspace.list.name.of", place(list, quotas), grade);
        String limits = quotas.stream()
                .filter(quota -> quota.origin() == Quota.Origin.LIMIT)
                .map(Quota::name)
                .collect(Collectors.joining(I18NProvider.translate("workspace.separator")));
        return limits.isEmpty() ? name : I18NProvider.translate("workspace.list.name.limited", name, limits);
    }

    /** The list of a grade on which somebody stands, with the place there. */
    String place(PlanPerson person, ListPlace place) {
        return I18NProvider.translate(
                "workspace.list", name(of(person.staff().id(), place.grade())), place.place(), place.of());
    }

    /** All places of somebody; empty for somebody on no list. */
    String places(PlanPerson person) {
        return person.places().stream()
                .map(place -> place(person, place))
                .collect(Collectors.joining(I18NProvider.translate("workspace.sentences")));
    }

    /** The list of a grade on which somebody stands. */
    CompetitionList of(String staff, Grade grade) {
        return Objects.requireNonNull(plan.checker().lists().of(staff).get(grade), "not on a list of this grade");
    }

    private String place(CompetitionList list, List<Quota> quotas) {
        List<String> institutions = list.members().stream()
                .flatMap(standing -> plan.person(standing.staff()).stream())
                .map(person -> person.staff().institution())
                .distinct()
                .toList();
        if (institutions.size() > 1) {
            return quotas.stream()
                    .filter(quota -> quota.origin() == Quota.Origin.POOL)
                    .map(Words::pool)
                    .distinct()
                    .collect(Collectors.joining(I18NProvider.translate("workspace.separator")));
        }
        return plan.data().institutions().stream()
                .filter(institution -> institution.code().equals(institutions.getFirst()))
                .map(Institution::name)
                .findFirst()
                .orElse(institutions.getFirst());
    }
}
