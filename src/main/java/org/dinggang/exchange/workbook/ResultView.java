package org.dinggang.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dinggang.exchange.Result;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Institution;
import org.dinggang.model.Staff;
import org.dinggang.planning.CompetitionList;
import org.dinggang.planning.CompetitionLists;
import org.dinggang.planning.Quota;
import org.dinggang.planning.Quotas;
import org.dinggang.policy.Clause;
import org.dinggang.policy.Policy;
import org.dinggang.policy.RuleSet;
import org.jspecify.annotations.Nullable;

/** A result beside its case, with what sheets look up again and again. */
final class ResultView {

    private final Result result;
    private final Case value;
    private final RuleSet ruleSet;
    private final Policy policy;
    private final Map<String, Staff> staff = new HashMap<>();
    private final Map<String, Integer> institutionOrder = new LinkedHashMap<>();
    private final Map<String, Quota> quotas = new HashMap<>();
    private final Map<String, Map<Grade, Integer>> places = new HashMap<>();
    private final CompetitionLists lists;

    ResultView(Result result, Case value, RuleSet ruleSet) {
        this.result = result;
        this.value = value;
        this.ruleSet = ruleSet;
        this.policy = Policy.of(value, ruleSet);
        value.staff().forEach(person -> staff.put(person.id(), person));
        value.institutions().forEach(institution -> institutionOrder.put(institution.code(), institutionOrder.size()));
        Quotas all = Quotas.of(value, ruleSet);
        all.all().forEach(quota -> quotas.put(quota.name(), quota));
        lists = CompetitionLists.of(value, policy, all);
        for (CompetitionList list : lists.all()) {
            for (int index = 0; index < list.members().size(); index++) {
                places.computeIfAbsent(list.members().get(index).staff(), added -> new HashMap<>())
                        .put(list.grade(), index + 1);
            }
        }
    }

    Result result() {
        return result;
    }

    Case value() {
        return value;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    Policy policy() {
        return policy;
    }

    /** What stands at the edges of the pages. */
    ReportFrame frame() {
        return ReportFrame.of(value, ruleSet);
    }

    /** One line that says what the sheet belongs to. */
    String remark() {
        return value.round().name() + "  生效日期 " + value.round().effectiveDate() + "  依据 "
                + ruleSet.title().zh();
    }

    /** The person of that identifier. */
    Staff person(String id) {
        Staff person = staff.get(id);
        if (person == null) {
            throw new IllegalArgumentException("Nobody has the identifier " + id);
        }
        return person;
    }

    /** Name and identifier of a person. */
    String named(String id) {
        String name = person(id).name();
        return name.equals(id) ? id : name + "（" + id + "）";
    }

    /** Names and identifiers of people. */
    String named(List<String> ids) {
        return ids.stream().map(this::named).collect(Collectors.joining("、"));
    }

    /** Position of an institution in the case. */
    int orderOf(String institution) {
        return institutionOrder.getOrDefault(institution, Integer.MAX_VALUE);
    }

    /** Name of an institution. */
    String institutionName(String code) {
        Integer order = institutionOrder.get(code);
        return order == null ? code : value.institutions().get(order).name();
    }

    /** The quota of that name, if it is one of the case. */
    Optional<Quota> quota(String name) {
        return Optional.ofNullable(quotas.get(name));
    }

    /** Place of a person on the list for a grade; null for somebody who is on none. */
    @Nullable
    Integer place(String id, Grade grade) {
        return places.getOrDefault(id, Map.of()).get(grade);
    }

    /** What the list is called on which a person competes for a grade; null for somebody who is on none. */
    @Nullable
    String list(String id, Grade grade) {
        CompetitionList list = lists.of(id).get(grade);
        return list == null ? null : list.label(value.institutions()).zh();
    }

    /** People in the order of their institutions. */
    List<Staff> staffByInstitution() {
        Map<String, List<Staff>> groups = new LinkedHashMap<>();
        value.institutions().stream().map(Institution::code).forEach(code -> groups.put(code, new ArrayList<>()));
        value.staff()
                .forEach(person -> groups.computeIfAbsent(person.institution(), added -> new ArrayList<>())
                        .add(person));
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /** Number of a grade for a cell, or words for none. */
    static Object grade(@Nullable Grade grade) {
        return grade == null ? "无" : (Object) grade.number();
    }

    /** Where clauses are written. */
    static String cited(List<Clause> clauses) {
        return clauses.stream().map(Clause::citation).distinct().collect(Collectors.joining("；"));
    }
}
