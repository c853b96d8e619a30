package org.dinggang.registry;

import static org.dinggang.registry.FactText.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two states of a person, field by field. The order in which facts are listed makes no difference, and neither
 * does what belongs to a round: having applied, merit, priority, pin.
 */
public final class StaffDifference {
    private final Staff before;
    private final Staff after;
    private final List<FieldChange> changes = new ArrayList<>();

    private StaffDifference(Staff before, Staff after) {
        this.before = before;
        this.after = after;
    }

    /** The fields that are different, in the order of the case's JSON form; none where the two are equal. */
    public static List<FieldChange> between(Staff before, Staff after) {
        return new StaffDifference(before, after).compare();
    }

    private List<FieldChange> compare() {
        field("name", new Text("姓名", "name"), Staff::name, FactText::words);
        field("institution", new Text("单位", "institution"), Staff::institution, FactText::words);
        field("section", new Text("科室", "section"), Staff::section, FactText::words);
        field("series", new Text("系列", "series"), Staff::series, FactText::words);
        field("sex", new Text("性别", "sex"), Staff::sex, sex -> words(sex == null ? null : sex.label()));
        field("birthDate", new Text("出生日期", "date of birth"), Staff::birthDate, FactText::words);
        list("titles", FactKind.TITLE.label(), Staff::titles, FactText::of);
        list("appointments", FactKind.APPOINTMENT.label(), Staff::spells, FactText::of);
        appraisals();
        field("disciplinedUntil", new Text("处分解除日期", "sanctioned until"), Staff::disciplinedUntil, FactText::words);
        field("leavesOn", new Text("离岗日期", "leaves on"), Staff::leavesOn, FactText::words);
        list("waivers", FactKind.WAIVER.label(), Staff::waivers, FactText::of);
        list("exemptions", FactKind.EXEMPTION.label(), Staff::exemptions, FactText::of);
        return List.copyOf(changes);
    }

    private <V> void field(
            String field, Text name, Function<Staff, @Nullable V> value, Function<@Nullable V, Text> words) {
        V old = value.apply(before);
        V now = value.apply(after);
        if (!Objects.equals(old, now)) {
            changes.add(new FieldChange(field, name, words.apply(old), words.apply(now)));
        }
    }

    /** What only one of the lists has: what is in both says nothing. */
    private <V> void list(String field, Text name, Function<Staff, List<V>> values, Function<V, Text> words) {
        List<V> gone = without(values.apply(before), values.apply(after));
        List<V> come = without(values.apply(after), values.apply(before));
        if (!gone.isEmpty() || !come.isEmpty()) {
            changes.add(new FieldChange(field, name, joined(gone, words), joined(come, words)));
        }
    }

    private void appraisals() {
        SortedSet<Integer> years = new TreeSet<>(before.appraisals().keySet());
        years.addAll(after.appraisals().keySet());
        for (Integer year : years) {
            AppraisalResult old = before.appraisals().get(year);
            AppraisalResult now = after.appraisals().get(year);
            if (old != now) {
                changes.add(new FieldChange(
                        "appraisals." + year,
                        new Text(year + "年度考核", "appraisal of " + year),
                        words(old == null ? null : old.label()),
                        words(now == null ? null : now.label())));
            }
        }
    }

    /** Elements that the other list has not, each as often as it has it less often. */
    private static <V> List<V> without(Collection<V> list, Collection<V> other) {
        List<V> rest = new ArrayList<>(list);
        other.forEach(rest::remove);
        return rest;
    }

    private static <V> Text joined(List<V> values, Function<V, Text> words) {
        List<Text> texts = values.stream().map(words).toList();
        return new Text(
                texts.stream().map(Text::zh).collect(Collectors.joining("；")),
                texts.stream().map(Text::en).collect(Collectors.joining("; ")));
    }
}
