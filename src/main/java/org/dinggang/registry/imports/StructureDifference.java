package org.dinggang.registry.imports;

import static org.dinggang.registry.FactText.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dinggang.model.Establishment;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;
import org.dinggang.model.Waiver;
import org.dinggang.registry.FactText;
import org.dinggang.registry.FieldChange;
import org.jspecify.annotations.Nullable;

/** What is different between two states of an institution, a pool or a limit, field by field. */
final class StructureDifference {
    private final List<FieldChange> changes = new ArrayList<>();

    private StructureDifference() {}

    /** Of an institution. */
    static List<FieldChange> between(Institution before, Institution after) {
        StructureDifference difference = new StructureDifference();
        difference.field("name", "名称", "name", before.name(), after.name());
        difference.field("department", "主管部门", "department", before.department(), after.department());
        difference.field("category", "类别", "category", before.category(), after.category());
        difference.field("selfReview", "自主评审", "self-review", before.selfReview(), after.selfReview());
        difference.establishment(before.establishment(), after.establishment());
        difference.posts("posts", new Text("级岗位数", "posts at grade "), before.posts(), after.posts());
        difference.posts("reserved", new Text("级预留", "reserved at grade "), before.reserved(), after.reserved());
        if (!Set.copyOf(before.waivers()).equals(Set.copyOf(after.waivers()))) {
            difference.field("waivers", "例外批准", "waivers", waivers(before), waivers(after));
        }
        return difference.changes;
    }

    /** Of a pool that comes, goes or changes. */
    static List<FieldChange> betweenPools(@Nullable Pool before, @Nullable Pool after) {
        StructureDifference difference = new StructureDifference();
        difference.field(
                "institutions",
                "统筹单位",
                "members",
                of(before, pool -> list(pool.institutions())),
                of(after, pool -> list(pool.institutions())));
        difference.field(
                "competition", "竞聘方式", "competition", of(before, Pool::competition), of(after, Pool::competition));
        difference.posts(
                "posts",
                new Text("级岗位数", "posts at grade "),
                before == null ? Posts.NONE : before.posts(),
                after == null ? Posts.NONE : after.posts());
        return difference.changes;
    }

    /** Of a limit that comes, goes or changes. */
    static List<FieldChange> betweenLimits(@Nullable Limit before, @Nullable Limit after) {
        StructureDifference difference = new StructureDifference();
        difference.field(
                "limit", "限额", "limit", of(before, StructureDifference::text), of(after, StructureDifference::text));
        return difference.changes;
    }

    /** Whether two pools say the same. */
    static boolean same(Pool one, Pool other) {
        return Set.copyOf(one.institutions()).equals(Set.copyOf(other.institutions()))
                && one.competition() == other.competition()
                && one.posts().equals(other.posts());
    }

    /** Whether two limits say the same. */
    static boolean same(Limit one, Limit other) {
        return Set.copyOf(one.institutions()).equals(Set.copyOf(other.institutions()))
                && Set.copyOf(one.sections()).equals(Set.copyOf(other.sections()))
                && Set.copyOf(one.series()).equals(Set.copyOf(other.series()))
                && one.grades().equals(other.grades())
                && one.max() == other.max();
    }

    private void establishment(Establishment before, Establishment after) {
        field("establishment.authorized", "编制数", "authorised headcount", before.authorized(), after.authorized());
        field("establishment.changedOn", "编制变更日期", "establishment changed on", before.changedOn(), after.changedOn());
        field(
                "establishment.postsAdjustedOn",
                "岗位调整日期",
                "posts adjusted on",
                before.postsAdjustedOn(),
                after.postsAdjustedOn());
        field(
                "establishment.transferPending",
                "转隶未完成",
                "transfer pending",
                before.transferPending(),
                after.transferPending());
    }

    private void field(String field, String zh, String en, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, new Text(zh, en), words(before), words(after)));
        }
    }

    private void posts(String field, Text name, Posts before, Posts after) {
        SortedSet<GradeRange> ranges = new TreeSet<>(before.numbers().keySet());
        ranges.addAll(after.numbers().keySet());
        for (GradeRange range : ranges) {
            field(
                    field + "." + range,
                    range + name.zh(),
                    name.en() + range,
                    before.numbers().get(range),
                    after.numbers().get(range));
        }
    }

    private static Text waivers(Institution institution) {
        List<Text> texts = institution.waivers().stream()
                .sorted(Comparator.comparing(Waiver::toString))
                .map(FactText::of)
                .toList();
        return new Text(
                texts.stream().map(Text::zh).collect(Collectors.joining("；")),
                texts.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    private static Text text(Limit limit) {
        List<String> scopes = new ArrayList<>(limit.institutions());
        scopes.addAll(limit.sections());
        scopes.addAll(limit.series());
        String grades = limit.grades().stream().map(Object::toString).collect(Collectors.joining(","));
        return new Text(
                String.join("、", scopes) + "，" + grades + "级，最多" + limit.max() + "人",
                String.join(", ", scopes) + ", grades " + grades + ", at most " + limit.max());
    }

    private static <T> @Nullable Object of(@Nullable T value, Function<T, Object> field) {
        return value == null ? null : field.apply(value);
    }

    private static String list(List<String> words) {
        return words.stream().sorted().collect(Collectors.joining("、"));
    }
}
