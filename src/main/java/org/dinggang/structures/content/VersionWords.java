package org.dinggang.structures.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.dinggang.establishment.SeriesPosts;
import org.dinggang.model.Posts;
import org.dinggang.structures.BasedOn;
import org.dinggang.structures.VersionContent;
import org.jspecify.annotations.Nullable;

/** What a version says, in the words of the audit trail. */
public final class VersionWords {

    private VersionWords() {}

    /** Every part of it. */
    public static Map<String, @Nullable Object> of(VersionContent content, BasedOn basedOn) {
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        words.put("ruleSet", content.basis().ruleSet());
        words.put("table", content.basis().table());
        words.put("authorized", basedOn.authorized());
        words.put("changedOn", Objects.toString(basedOn.changedOn(), null));
        Map<String, Integer> categories = new LinkedHashMap<>();
        content.categories().forEach((category, number) -> categories.put(category.name(), number));
        words.put("categories", categories);
        words.put("technical", numbers(content.technical()));
        words.put("reserved", numbers(content.reserved()));
        words.put("special", numbers(content.special()));
        words.put("temporary", content.temporary());
        Map<String, Object> series = new LinkedHashMap<>();
        for (SeriesPosts each : content.series()) {
            series.put(each.series(), numbers(each.posts()));
        }
        words.put("series", series);
        words.put("reason", content.reason() == null ? null : content.reason().name());
        words.put("reasonDocument", content.reasonDocument());
        words.put("inForceFrom", Objects.toString(content.inForceFrom(), null));
        Map<String, String> waivers = new LinkedHashMap<>();
        content.waivers().forEach((concern, document) -> waivers.put(concern.id(), document));
        words.put("waivers", waivers);
        return words;
    }

    private static Map<String, Integer> numbers(Posts posts) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        posts.numbers().forEach((range, number) -> numbers.put(range.toString(), number));
        return numbers;
    }
}
