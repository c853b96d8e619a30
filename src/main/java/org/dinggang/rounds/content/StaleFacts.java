package org.dinggang.rounds.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dinggang.model.Case;
import org.dinggang.model.Institution;
import org.dinggang.model.Merit;
import org.dinggang.model.Posts;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.planning.Quota;
import org.dinggang.registry.FieldChange;
import org.dinggang.registry.StaffDifference;
import org.dinggang.rounds.Staleness;
import org.dinggang.rounds.Staleness.Kind;
import org.dinggang.rounds.Staleness.PersonChange;
import org.dinggang.rounds.Staleness.StructureChange;
import org.jspecify.annotations.Nullable;

/** Finds what has changed between two bases, field by field. */
public final class StaleFacts {

    private static final Text YES = new Text("是", "yes");
    private static final Text NO = new Text("否", "no");

    private StaleFacts() {}

    /** What has changed from one basis to another. */
    public static Staleness between(PlanBasis before, PlanBasis after, Instant asOf) {
        List<PersonChange> people = new ArrayList<>();
        SortedMap<String, Staff> gone = new TreeMap<>();
        before.data().staff().forEach(person -> gone.put(person.id(), person));
        SortedMap<String, Staff> now = new TreeMap<>();
        after.data().staff().forEach(person -> now.put(person.id(), person));
        TreeSet<String> ids = new TreeSet<>(gone.keySet());
        ids.addAll(now.keySet());
        for (String id : ids) {
            Staff old = gone.get(id);
            Staff present = now.get(id);
            if (old == null && present != null) {
                people.add(new PersonChange(id, present.name(), Kind.ADDED, List.of()));
            } else if (old != null && present == null) {
                people.add(new PersonChange(id, old.name(), Kind.REMOVED, List.of()));
            } else if (old != null && present != null && !old.equals(present)) {
                List<FieldChange> fields = fields(old, present);
                if (!fields.isEmpty()) {
                    people.add(new PersonChange(id, present.name(), Kind.CHANGED, fields));
                }
            }
        }
        List<StructureChange> structures = new ArrayList<>();
        compare(structures, institutions(before.data()), institutions(after.data()));
        compare(structures, shared(before), shared(after));
        return new Staleness(asOf, people, structures);
    }

    private static List<FieldChange> fields(Staff before, Staff after) {
        List<FieldChange> fields = new ArrayList<>(StaffDifference.between(before, after));
        add(fields, "applied", new Text("申报", "applied"), yesNo(before.applied()), yesNo(after.applied()));
        add(fields, "merit", new Text("竞聘得分", "merit"), words(before.merit()), words(after.merit()));
        add(
                fields,
                "priority",
                new Text("优先条件", "priority"),
                Text.same(String.join(", ", new TreeSet<>(before.priority()))),
                Text.same(String.join(", ", new TreeSet<>(after.priority()))));
        return fields;
    }

    private static void compare(
            List<StructureChange> changes, Map<String, Map<Text, Text>> before, Map<String, Map<Text, Text>> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            Map<Text, Text> old = before.get(name);
            Map<Text, Text> now = after.get(name);
            Kind kind = old == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED;
            Map<Text, Text> from = Objects.requireNonNullElse(old, Map.of());
            Map<Text, Text> to = Objects.requireNonNullElse(now, Map.of());
            List<FieldChange> fields = new ArrayList<>();
            LinkedHashMap<Text, Text> all = new LinkedHashMap<>(from);
            all.putAll(to);
            all.keySet()
                    .forEach(field -> add(
                            fields,
                            field.en(),
                            field,
                            from.getOrDefault(field, FieldChange.NOTHING),
                            to.getOrDefault(field, FieldChange.NOTHING)));
            if (!fields.isEmpty()) {
                changes.add(new StructureChange(name, kind, fields));
            }
        }
    }

    private static Map<String, Map<Text, Text>> institutions(Case data) {
        return data.institutions().stream()
                .collect(
                        TreeMap::new,
                        (all, institution) -> all.put(institution.code(), fields(institution)),
                        TreeMap::putAll);
    }

    private static Map<Text, Text> fields(Institution institution) {
        Map<Text, Text> fields = new LinkedHashMap<>();
        fields.put(new Text("名称", "name"), Text.same(institution.name()));
        fields.put(
                new Text("编制", "establishment"),
                Text.same(Integer.toString(institution.establishment().authorized())));
        fields.put(
                new Text("编制变动日期", "establishment changed on"),
                words(institution.establishment().changedOn()));
        fields.put(
                new Text("岗位调整日期", "posts adjusted on"),
                words(institution.establishment().postsAdjustedOn()));
        fields.put(
                new Text("转隶未完成", "transfer pending"),
                yesNo(institution.establishment().transferPending()));
        posts(fields, "岗位数", "posts", institution.posts());
        posts(fields, "预留岗位数", "reserved posts", institution.reserved());
        institution
                .waivers()
                .forEach(waiver -> fields.put(
                        new Text("例外批准 " + waiver.rule(), "waiver " + waiver.rule()), Text.same(waiver.document())));
        return fields;
    }

    private static void posts(Map<Text, Text> fields, String zh, String en, Posts posts) {
        posts.numbers()
                .forEach((range, number) ->
                        fields.put(new Text(range + "级" + zh, en + ", grade " + range), Text.same(number.toString())));
    }

    /** What institutions share, as quotas: their numbers are what counts. */
    private static Map<String, Map<Text, Text>> shared(PlanBasis basis) {
        Map<String, Map<Text, Text>> shared = new TreeMap<>();
        for (Quota quota : basis.checker().quotas().all()) {
            if (quota.origin() == Quota.Origin.POOL || quota.origin() == Quota.Origin.LIMIT) {
                Map<Text, Text> fields = new LinkedHashMap<>();
                fields.put(new Text("岗位数", "posts"), Text.same(Integer.toString(quota.max())));
                fields.put(new Text("单位", "institutions"), Text.same(String.join(", ", quota.institutions())));
                fields.put(new Text("等级", "grades"), list(quota.grades(), Object::toString));
                fields.put(new Text("科室", "sections"), list(new TreeSet<>(quota.sections()), section -> section));
                fields.put(new Text("系列", "series"), list(new TreeSet<>(quota.series()), series -> series));
                shared.put(quota.name(), fields);
            }
        }
        return shared;
    }

    private static <T> Text list(Collection<T> values, Function<T, String> words) {
        return Text.same(String.join(", ", values.stream().map(words).toList()));
    }

    private static void add(List<FieldChange> fields, String field, Text name, Text before, Text after) {
        if (!before.equals(after)) {
            fields.add(new FieldChange(field, name, before, after));
        }
    }

    private static Text yesNo(boolean value) {
        return value ? YES : NO;
    }

    private static Text words(@Nullable LocalDate day) {
        return day == null ? FieldChange.NOTHING : Text.same(day.toString());
    }

    private static Text words(@Nullable Merit merit) {
        return merit == null ? FieldChange.NOTHING : Text.same(merit.points().toPlainString());
    }
}
