package org.dinggang.structures.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dinggang.establishment.Finding.Concern;
import org.dinggang.establishment.SeriesPosts;
import org.dinggang.establishment.StructureRequest;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;
import org.dinggang.registry.FieldChange;
import org.dinggang.structures.BasedOn;
import org.dinggang.structures.VersionContent;
import org.jspecify.annotations.Nullable;

/** What is different between two versions, field by field. */
public final class VersionDifference {

    private final List<FieldChange> changes = new ArrayList<>();

    private VersionDifference() {}

    /** From one version to another. */
    public static List<FieldChange> between(
            VersionContent one, BasedOn oneBasedOn, VersionContent other, BasedOn otherBasedOn) {
        VersionDifference difference = new VersionDifference();
        difference.add("authorized", "编制", "establishment", oneBasedOn.authorized(), otherBasedOn.authorized());
        difference.add(
                "changedOn",
                "编制变动日期",
                "establishment changed on",
                words(oneBasedOn.changedOn()),
                words(otherBasedOn.changedOn()));
        difference.basis(one, other);
        for (PostCategory category : PostCategory.values()) {
            difference.add(
                    "categories." + category.name(),
                    category.label().zh(),
                    category.label().en(),
                    one.categories().getOrDefault(category, 0),
                    other.categories().getOrDefault(category, 0));
        }
        difference.posts("technical", "级岗位", "posts of grade ", one.technical(), other.technical());
        difference.posts("reserved", "级预留", "reserved posts of grade ", one.reserved(), other.reserved());
        difference.posts("special", "级特设岗位", "special posts of grade ", one.special(), other.special());
        difference.add("temporary", "临时岗位", "temporary posts", one.temporary(), other.temporary());
        difference.add("registered", "在册人数", "people on the books", one.registered(), other.registered());
        difference.series(one, other);
        difference.why(one, other);
        return List.copyOf(difference.changes);
    }

    private void basis(VersionContent one, VersionContent other) {
        StructureRequest first = one.basis().request();
        StructureRequest second = other.basis().request();
        add(
                "basis.ruleSet",
                "规则集",
                "rule set",
                Text.same(one.basis().ruleSet()),
                Text.same(other.basis().ruleSet()));
        add(
                "basis.table",
                "比例表",
                "ratio table",
                words(one.basis().table()),
                words(other.basis().table()));
        add(
                "basis.level",
                "单位层级",
                "level",
                one.basis().level().label(),
                other.basis().level().label());
        add("basis.total", "岗位总量", "all posts", first.total(), second.total());
        add(
                "basis.topGrade",
                "最高等级",
                "top grade",
                first.topGrade().number(),
                second.topGrade().number());
        add(
                "basis.rounding",
                "取整方法",
                "rounding",
                first.rounding() == null
                        ? FieldChange.NOTHING
                        : first.rounding().label(),
                second.rounding() == null
                        ? FieldChange.NOTHING
                        : second.rounding().label());
    }

    private void posts(String field, String zh, String en, Posts one, Posts other) {
        TreeSet<GradeRange> ranges = new TreeSet<>(one.numbers().keySet());
        ranges.addAll(other.numbers().keySet());
        ranges.forEach(
                range -> add(field + "." + range, range + zh, en + range, one.number(range), other.number(range)));
    }

    private void series(VersionContent one, VersionContent other) {
        Map<String, Posts> before = series(one);
        Map<String, Posts> after = series(other);
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            posts(
                    "series." + name,
                    "级“" + name + "”岗位",
                    "posts of " + name + ", grade ",
                    before.getOrDefault(name, Posts.NONE),
                    after.getOrDefault(name, Posts.NONE));
        }
    }

    private static Map<String, Posts> series(VersionContent content) {
        Map<String, Posts> series = new TreeMap<>();
        for (SeriesPosts each : content.series()) {
            series.put(each.series(), each.posts());
        }
        return series;
    }

    private void why(VersionContent one, VersionContent other) {
        add(
                "reason",
                "变更原因",
                "reason",
                one.reason() == null ? FieldChange.NOTHING : one.reason().label(),
                other.reason() == null ? FieldChange.NOTHING : other.reason().label());
        add(
                "reasonDocument",
                "机构编制文件",
                "document of the establishment",
                words(one.reasonDocument()),
                words(other.reasonDocument()));
        add("inForceFrom", "生效日期", "in force from", words(one.inForceFrom()), words(other.inForceFrom()));
        for (Concern concern : EnumSet.allOf(Concern.class)) {
            add(
                    "waivers." + concern.id(),
                    "“" + concern.label().zh() + "”批准文件",
                    "document for " + concern.label().en(),
                    words(one.waivers().get(concern)),
                    words(other.waivers().get(concern)));
        }
    }

    private static Text words(@Nullable LocalDate day) {
        return words(Objects.toString(day, null));
    }

    private static Text words(@Nullable String words) {
        return words == null ? FieldChange.NOTHING : Text.same(words);
    }

    private void add(String field, String zh, String en, int before, int after) {
        add(field, zh, en, Text.same(Integer.toString(before)), Text.same(Integer.toString(after)));
    }

    private void add(String field, String zh, String en, Text before, Text after) {
        if (!before.equals(after)) {
            changes.add(new FieldChange(field, new Text(zh, en), before, after));
        }
    }
}
