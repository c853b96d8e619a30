package org.dinggang.structures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dinggang.establishment.Finding.Concern;
import org.dinggang.establishment.SeriesPosts;
import org.dinggang.establishment.StructureVersion.Reason;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a structure says. A draft may be incomplete; what is still lacking is told by the check.
 *
 * @param basis what its posts are calculated from and checked against
 * @param categories posts of the categories, without special and temporary ones
 * @param technical technical posts by grade or range
 * @param reserved technical posts kept free, under keys of {@code technical}
 * @param special special posts (特设岗位), outside total, ratio and top grade
 * @param temporary posts beyond the establishment for people on the books
 * @param registered people on the books, of all categories
 * @param series posts of the title series, where they are told apart
 * @param seniorsBefore senior posts filled a year ago, for the growth limit; null where it is not to be checked
 * @param reason why the structure is changed; null for the first one, or not said yet
 * @param reasonDocument document of the office for establishments; null for none
 * @param inForceFrom the day from which it is to be in force; null where it is not said yet
 * @param waivers documents by which findings that bind in principle are waived, by what they are about
 * @param words what is to be said to whoever decides; empty for nothing
 */
public record VersionContent(
        StructureBasis basis,
        Map<PostCategory, Integer> categories,
        Posts technical,
        Posts reserved,
        Posts special,
        int temporary,
        int registered,
        List<SeriesPosts> series,
        @Nullable Integer seniorsBefore,
        @Nullable Reason reason,
        @Nullable String reasonDocument,
        @Nullable LocalDate inForceFrom,
        Map<Concern, String> waivers,
        String words) {

    public VersionContent {
        categories = categories.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(categories));
        series = List.copyOf(series);
        waivers = waivers.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(waivers));
    }
}
