package org.dinggang.planning.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Splits what is left to decide into parts that no quota and no list ties together. */
final class PartSplitter {

    private final CompiledCase compiled;
    private final Choice[][] choices;
    private final boolean[] binds;

    private PartSplitter(CompiledCase compiled, Choice[][] choices) {
        this.compiled = compiled;
        this.choices = choices;
        this.binds = bindingQuotas();
    }

    /**
     * The parts, in the order of their first people.
     *
     * @param choices for each person the choices that are left
     */
    static List<Part> split(CompiledCase compiled, Choice[][] choices) {
        return new PartSplitter(compiled, choices).parts();
    }

    /** A quota that stays within its maximum even if everybody enters whom a choice lets in ties nobody together. */
    private boolean[] bindingQuotas() {
        int[] entering = new int[compiled.quotas.length];
        for (Choice[] some : choices) {
            Arrays.stream(some)
                    .flatMapToInt(choice -> Arrays.stream(choice.enters()))
                    .distinct()
                    .forEach(quota -> entering[quota]++);
        }
        boolean[] binding = new boolean[entering.length];
        for (int quota = 0; quota < entering.length; quota++) {
            PartQuota limits = compiled.quotas[quota];
            binding[quota] = limits.isBrokenByPins() || entering[quota] > limits.openings(0);
        }
        return binding;
    }

    private List<Part> parts() {
        int people = choices.length;
        Groups groups = new Groups(people + compiled.quotas.length);
        for (int person = 0; person < people; person++) {
            for (Choice choice : choices[person]) {
                joinBinding(groups, person, choice.enters());
                joinBinding(groups, person, choice.leaves());
            }
        }
        for (int list = 0; list < compiled.members.length; list++) {
            if (matters(list)) {
                int first = -1;
                for (int person : compiled.members[list]) {
                    if (mayEndAtLeast(person, list)) {
                        first = first < 0 ? person : first;
                        groups.join(first, person);
                    }
                }
            }
        }
        Map<Integer, List<Integer>> peopleByPart = new LinkedHashMap<>();
        for (int person = 0; person < people; person++) {
            if (choices[person].length > 0) {
                peopleByPart
                        .computeIfAbsent(groups.of(person), root -> new ArrayList<>())
                        .add(person);
            }
        }
        Map<Integer, List<Integer>> listsByPart = new HashMap<>();
        for (int list = 0; list < compiled.members.length; list++) {
            if (matters(list)) {
                for (int person : compiled.members[list]) {
                    if (mayEndAtLeast(person, list)) {
                        listsByPart
                                .computeIfAbsent(groups.of(person), root -> new ArrayList<>())
                                .add(list);
                        break;
                    }
                }
            }
        }
        return peopleByPart.entrySet().stream()
                .map(entry -> part(entry.getValue(), listsByPart.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private void joinBinding(Groups groups, int person, int[] quotas) {
        for (int quota : quotas) {
            if (binds[quota]) {
                groups.join(person, choices.length + quota);
            }
        }
    }

    /** Whether inversions on the list can depend on what is decided. */
    private boolean matters(int list) {
        int grade = compiled.lists.get(list).grade().number();
        for (int person : compiled.members[list]) {
            if (isPinnedHere(person, grade)) {
                return true;
            }
            for (Choice choice : choices[person]) {
                if (choice.list() == list) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPinnedHere(int person, int grade) {
        return compiled.isPinned[person] && compiled.restingGrade[person] == grade;
    }

    private boolean mayEndAtLeast(int person, int list) {
        int grade = compiled.lists.get(list).grade().number();
        for (Choice choice : choices[person]) {
            if (choice.grade() <= grade) {
                return true;
            }
        }
        return false;
    }

    private Part part(List<Integer> people, List<Integer> listIndexes) {
        Map<Integer, Integer> competitors = new HashMap<>();
        people.forEach(person -> competitors.put(person, competitors.size()));
        Map<Integer, Integer> quotas = new LinkedHashMap<>();
        Map<Integer, Integer> lists = new HashMap<>();
        Map<Integer, int[]> memberships = new HashMap<>();
        for (int list : listIndexes) {
            lists.put(list, lists.size());
            memberships.put(list, members(list, people, competitors));
        }
        Choice[][] partChoices = people.stream()
                .map(person -> Arrays.stream(choices[person])
                        .map(choice -> new Choice(
                                choice.grade(),
                                choice.list() == Choice.NO_LIST
                                        ? Choice.NO_LIST
                                        : Objects.requireNonNull(lists.get(choice.list())),
                                local(choice.enters(), quotas),
                                local(choice.leaves(), quotas),
                                choice.gain(),
                                choice.preferred()))
                        .toArray(Choice[]::new))
                .toArray(Choice[][]::new);
        PartQuota[] partQuotas =
                quotas.keySet().stream().map(quota -> compiled.quotas[quota]).toArray(PartQuota[]::new);
        PartList[] partLists = listIndexes.stream()
                .map(list -> new PartList(
                        compiled.lists.get(list).grade().number(), Objects.requireNonNull(memberships.get(list))))
                .toArray(PartList[]::new);
        int[] positions = people.stream().mapToInt(Integer::intValue).toArray();
        return new Part(
                positions,
                partChoices,
                Arrays.stream(positions)
                        .map(person -> compiled.restingGrade[person])
                        .toArray(),
                Arrays.stream(positions)
                        .map(person -> compiled.data.staff().get(person).meritHundredths())
                        .toArray(),
                Arrays.stream(positions)
                        .mapToLong(person -> compiled.points[person])
                        .toArray(),
                partQuotas,
                partLists,
                compiled.parameters.objective(),
                Arrays.stream(partQuotas).anyMatch(PartQuota::isBrokenByPins));
    }

    private int[] local(int[] global, Map<Integer, Integer> quotas) {
        return Arrays.stream(global)
                .filter(quota -> binds[quota])
                .map(quota -> quotas.computeIfAbsent(quota, absent -> quotas.size()))
                .toArray();
    }

    private int[] members(int list, List<Integer> people, Map<Integer, Integer> competitors) {
        int grade = compiled.lists.get(list).grade().number();
        int[] members = Arrays.stream(compiled.members[list])
                .filter(person -> !compiled.isPinned[person] || compiled.restingGrade[person] >= grade)
                .map(person -> {
                    if (isPinnedHere(person, grade)) {
                        return PartList.PINNED_HERE;
                    }
                    return mayEndAtLeast(person, list)
                            ? Objects.requireNonNull(competitors.get(person))
                            : PartList.ENDS_LOWER;
                })
                .toArray();
        int end = members.length;
        while (end > 0 && !mayBeAppointedHere(members[end - 1], list, people)) {
            end--;
        }
        return Arrays.copyOf(members, end);
    }

    private boolean mayBeAppointedHere(int member, int list, List<Integer> people) {
        if (member < 0) {
            return member == PartList.PINNED_HERE;
        }
        return Arrays.stream(choices[people.get(member)]).anyMatch(choice -> choice.list() == list);
    }
}
