package org.dinggang.registry.imports;

import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dinggang.exchange.RosterPart;
import org.dinggang.exchange.Unsaid;
import org.dinggang.model.Establishment;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.jspecify.annotations.Nullable;

/** Fills in what a workbook says nothing about of institutions, pools and limits with what is known. */
final class StructureFilling {
    private final Unsaid unsaid;
    private final Kept kept;
    private final PersonFilling people;

    StructureFilling(Unsaid unsaid, Kept kept, PersonFilling people) {
        this.unsaid = unsaid;
        this.kept = kept;
        this.people = people;
    }

    /** An institution. */
    Institution fill(Institution now, Institution known) {
        Kept.Owner owner = Kept.Owner.INSTITUTIONS;
        Set<GradeRange> ranges = unsaidRanges(now.posts(), known.posts());
        ranges.forEach(range -> kept.grade(range, owner));
        return new Institution(
                now.code(),
                now.name(),
                optional(RosterPart.DEPARTMENT, owner, now.department(), known.department()),
                optional(RosterPart.CATEGORY, owner, now.category(), known.category()),
                value(RosterPart.SELF_REVIEW, owner, now.selfReview(), known.selfReview()),
                fill(now.establishment(), known.establishment()),
                with(now.posts(), known.posts(), ranges),
                with(now.reserved(), known.reserved(), ranges),
                people.waivers(now.waivers(), known.waivers(), owner));
    }

    /** A pool. */
    Pool fill(Pool now, Pool known) {
        Set<GradeRange> ranges = unsaidRanges(now.posts(), known.posts());
        ranges.forEach(range -> kept.grade(range, Kept.Owner.POOLS));
        return new Pool(
                now.name(),
                now.institutions(),
                with(now.posts(), known.posts(), ranges),
                value(RosterPart.POOL_COMPETITION, Kept.Owner.POOLS, now.competition(), known.competition()));
    }

    /** A limit. */
    Limit fill(Limit now, Limit known) {
        return new Limit(
                now.name(),
                now.institutions(),
                value(RosterPart.LIMIT_SECTIONS, Kept.Owner.LIMITS, now.sections(), known.sections()),
                value(RosterPart.LIMIT_SERIES, Kept.Owner.LIMITS, now.series(), known.series()),
                now.grades(),
                now.max());
    }

    private Establishment fill(Establishment now, Establishment known) {
        Kept.Owner owner = Kept.Owner.INSTITUTIONS;
        return new Establishment(
                now.authorized(),
                optional(RosterPart.ESTABLISHMENT_CHANGED_ON, owner, now.changedOn(), known.changedOn()),
                optional(RosterPart.POSTS_ADJUSTED_ON, owner, now.postsAdjustedOn(), known.postsAdjustedOn()),
                value(RosterPart.TRANSFER_PENDING, owner, now.transferPending(), known.transferPending()));
    }

    private <V> V value(RosterPart part, Kept.Owner owner, V now, V known) {
        if (!unsaid.has(part) || now.equals(known)) {
            return now;
        }
        kept.part(part, owner);
        return known;
    }

    private <V> @Nullable V optional(RosterPart part, Kept.Owner owner, @Nullable V now, @Nullable V known) {
        if (!unsaid.has(part) || Objects.equals(now, known)) {
            return now;
        }
        kept.part(part, owner);
        return known;
    }

    /** Known ranges without a column, unless the workbook numbers some of their grades otherwise: then they are replaced. */
    private Set<GradeRange> unsaidRanges(Posts now, Posts known) {
        Unsaid.Columns<GradeRange> columns = unsaid.grades();
        return columns == null
                ? Set.of()
                : known.numbers().keySet().stream()
                        .filter(range -> !columns.keys().contains(range))
                        .filter(range -> range.grades().stream().noneMatch(now::covers))
                        .collect(Collectors.toSet());
    }

    private static Posts with(Posts now, Posts known, Set<GradeRange> ranges) {
        SortedMap<GradeRange, Integer> numbers = new TreeMap<>(now.numbers());
        known.numbers().forEach((range, number) -> {
            if (ranges.contains(range)) {
                numbers.put(range, number);
            }
        });
        return new Posts(numbers);
    }
}
