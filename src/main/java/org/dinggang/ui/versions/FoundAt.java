package org.dinggang.ui.versions;

import java.util.List;
import java.util.Set;
import org.dinggang.establishment.Arithmetic;
import org.dinggang.establishment.Finding;
import org.dinggang.establishment.StructurePlace;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Rank;
import org.dinggang.policy.RankBand;

/** Which findings and calculated numbers belong to which row of a board. */
final class FoundAt {
    private FoundAt() {}

    /** Of a grade or range: those about just it, or about the last of several grades counted together. */
    static List<Finding> row(List<Finding> findings, GradeRange row) {
        return findings.stream()
                .filter(finding -> finding.place() instanceof StructurePlace.Grades place
                        && row.contains(place.grades().lowest()))
                .toList();
    }

    /** Of a rank's line: those about a band that is shown there. */
    static List<Finding> rank(List<Finding> findings, Rank rank, Set<Rank> shown) {
        return findings.stream()
                .filter(finding ->
                        finding.place() instanceof StructurePlace.Band place && isShownAt(place.band(), rank, shown))
                .toList();
    }

    /** Of a category. */
    static List<Finding> category(List<Finding> findings, PostCategory category) {
        return findings.stream()
                .filter(finding ->
                        finding.place() instanceof StructurePlace.Category place && place.category() == category)
                .toList();
    }

    /** Of all posts together. */
    static List<Finding> total(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.place() instanceof StructurePlace.Total)
                .toList();
    }

    /** The bands whose numbers are shown at a rank. */
    static List<Arithmetic> bands(List<Arithmetic> bands, Rank rank, Set<Rank> shown) {
        return bands.stream()
                .filter(step ->
                        step.place() instanceof StructurePlace.Band place && isShownAt(place.band(), rank, shown))
                .toList();
    }

    /** A band is shown at the highest of its ranks that has rows. */
    private static boolean isShownAt(RankBand band, Rank rank, Set<Rank> shown) {
        return band.ranks().stream()
                .filter(shown::contains)
                .findFirst()
                .filter(first -> first == rank)
                .isPresent();
    }
}
