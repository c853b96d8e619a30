package org.dinggang.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.policy.RuleSetFile.Place;
import org.jspecify.annotations.Nullable;

/**
 * What one file says about structures of posts, before it is completed by those that it extends. What it does not say is null.
 *
 * @param place where it begins
 */
record StructureFile(
        Place place,
        @Nullable StructureTerm<Rounding> rounding,
        @Nullable StructureTerm<Map<PostCategory, Share>> categoryShares,
        @Nullable StructureTerm<Boolean> temporaryPosts,
        @Nullable StructureTerm<SortedMap<GradeRange, Ratio>> gradeRatios,
        @Nullable StructureTerm<Optional<Integer>> auxiliaryBelow,
        @Nullable StructureTerm<Optional<Growth>> growth,
        @Nullable StructureTerm<Optional<Share>> passRate,
        @Nullable StructureTerm<StructureApproval> approval,
        Map<String, TableEntry> tables) {

    /** A ratio table, or the word that one of the rule sets extended does not apply. */
    record TableEntry(Place place, @Nullable RatioTable table) {}

    /** What the child says, and for the rest what the parent says. */
    static StructureFile over(StructureFile parent, StructureFile child) {
        Map<String, TableEntry> tables = new LinkedHashMap<>(parent.tables);
        tables.putAll(child.tables);
        return new StructureFile(
                child.place,
                first(child.rounding, parent.rounding),
                first(child.categoryShares, parent.categoryShares),
                first(child.temporaryPosts, parent.temporaryPosts),
                gradeRatios(parent.gradeRatios, child.gradeRatios),
                first(child.auxiliaryBelow, parent.auxiliaryBelow),
                first(child.growth, parent.growth),
                first(child.passRate, parent.passRate),
                first(child.approval, parent.approval),
                tables);
    }

    /** The complete rules; null, and each part that is missing named, where something is missing. */
    @Nullable
    StructureRules complete(BiConsumer<Place, String> missing) {
        report("rounding", rounding, missing);
        report("categoryShares", categoryShares, missing);
        report("temporaryPosts", temporaryPosts, missing);
        report("gradeRatios", gradeRatios, missing);
        report("topGrade", auxiliaryBelow, missing);
        report("growth", growth, missing);
        report("passRate", passRate, missing);
        report("approval", approval, missing);
        if (rounding == null
                || categoryShares == null
                || temporaryPosts == null
                || gradeRatios == null
                || auxiliaryBelow == null
                || growth == null
                || passRate == null
                || approval == null) {
            return null;
        }
        Map<String, RatioTable> present = new LinkedHashMap<>();
        tables.forEach((id, entry) -> {
            if (entry.table() != null) {
                present.put(id, entry.table());
            }
        });
        return new StructureRules(
                rounding,
                categoryShares,
                temporaryPosts,
                gradeRatios,
                auxiliaryBelow,
                growth,
                passRate,
                approval,
                present);
    }

    private void report(String part, @Nullable Object value, BiConsumer<Place, String> missing) {
        if (value == null) {
            missing.accept(place, part);
        }
    }

    private static <T> @Nullable StructureTerm<T> first(
            @Nullable StructureTerm<T> child, @Nullable StructureTerm<T> parent) {
        return child == null ? parent : child;
    }

    /** Ratios merge grade by grade: what the child does not name stays. */
    private static @Nullable StructureTerm<SortedMap<GradeRange, Ratio>> gradeRatios(
            @Nullable StructureTerm<SortedMap<GradeRange, Ratio>> parent,
            @Nullable StructureTerm<SortedMap<GradeRange, Ratio>> child) {
        if (parent == null || child == null) {
            return first(child, parent);
        }
        SortedMap<GradeRange, Ratio> merged = new TreeMap<>(parent.value());
        merged.putAll(child.value());
        return new StructureTerm<>(
                Collections.unmodifiableSortedMap(merged),
                child.severity(),
                child.ruleSet(),
                Stream.concat(child.clauses().stream(), parent.clauses().stream())
                        .distinct()
                        .toList(),
                child.note());
    }
}
