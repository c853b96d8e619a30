package org.dinggang.registry.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dinggang.exchange.InputProblem;
import org.dinggang.exchange.RosterPart;
import org.dinggang.exchange.Unsaid;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Text;

/** Counts what stays as it is because a workbook says nothing about it, to say so: a warning for each sheet and column. */
final class Kept {
    private final Unsaid unsaid;
    private final Map<RosterPart, Count> parts = new EnumMap<>(RosterPart.class);
    private final SortedMap<Integer, Count> years = new TreeMap<>();
    private final SortedMap<GradeRange, Count> grades = new TreeMap<>();

    Kept(Unsaid unsaid) {
        this.unsaid = unsaid;
    }

    /** Of whom something stays. */
    enum Owner {
        PEOPLE("人", "people"),
        INSTITUTIONS("个单位", "institutions"),
        POOLS("个统筹", "pools"),
        LIMITS("个限额", "limits");

        private final Text name;

        Owner(String zh, String en) {
            this.name = new Text(zh, en);
        }
    }

    /** How many there are of each kind of owner. */
    private static final class Count {
        private final Map<Owner, Integer> owners = new EnumMap<>(Owner.class);

        void add(Owner owner) {
            owners.merge(owner, 1, Integer::sum);
        }

        String zh() {
            return owners.entrySet().stream()
                    .map(entry -> entry.getValue() + entry.getKey().name.zh())
                    .collect(Collectors.joining("、"));
        }

        String en() {
            return owners.entrySet().stream()
                    .map(entry -> entry.getKey().name.en() + ": " + entry.getValue())
                    .collect(Collectors.joining(", "));
        }
    }

    /** Notes that somebody keeps it. */
    void part(RosterPart part, Owner owner) {
        parts.computeIfAbsent(part, key -> new Count()).add(owner);
    }

    /** Notes that somebody keeps the appraisal of that year. */
    void year(int year) {
        years.computeIfAbsent(year, key -> new Count()).add(Owner.PEOPLE);
    }

    /** Notes that somebody keeps the number of posts. */
    void grade(GradeRange range, Owner owner) {
        grades.computeIfAbsent(range, key -> new Count()).add(owner);
    }

    /** What is kept, in the order of the sheets. */
    List<InputProblem> warnings() {
        List<InputProblem> warnings = new ArrayList<>();
        parts.forEach((part, count) ->
                warn(warnings, Objects.requireNonNull(unsaid.gaps().get(part)), part.label(), count));
        Unsaid.Columns<Integer> yearColumns = unsaid.years();
        if (yearColumns != null) {
            years.forEach((year, count) -> warn(
                    warnings,
                    Unsaid.Gap.column(yearColumns.sheet(), year + "年"),
                    new Text(year + "年度考核", "appraisals of " + year),
                    count));
        }
        Unsaid.Columns<GradeRange> gradeColumns = unsaid.grades();
        if (gradeColumns != null) {
            grades.forEach((range, count) -> warn(
                    warnings,
                    Unsaid.Gap.column(gradeColumns.sheet(), range + "级"),
                    new Text(range + "级岗位数", "posts at grade " + range),
                    count));
        }
        return warnings;
    }

    private static void warn(List<InputProblem> warnings, Unsaid.Gap gap, Text label, Count count) {
        Text words = gap.words();
        warnings.add(new InputProblem(
                gap.place(),
                new Text(
                        words.zh() + "，" + label.zh() + "保持不变（涉及" + count.zh() + "）",
                        words.en() + "; " + label.en() + " stay as they are (" + count.en() + ")")));
    }
}
