package org.dinggang.structures.content;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dinggang.establishment.allocation.Allocation;
import org.dinggang.structures.AllocationTerms;
import org.jspecify.annotations.Nullable;

/** What an allocation says, in the words of the audit trail. */
public final class AllocationWords {

    private AllocationWords() {}

    /** Every part of it. */
    public static Map<String, @Nullable Object> of(AllocationTerms terms, @Nullable Allocation result) {
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        words.put("name", terms.name());
        words.put("measure", terms.measure().id());
        words.put("ruleSet", terms.ruleSet());
        words.put("asOf", terms.asOf().toString());
        words.put("caps", terms.caps());
        Map<String, Map<String, @Nullable Integer>> settled = new LinkedHashMap<>();
        terms.bounds()
                .forEach((code, numbers) -> numbers.forEach((key, bound) -> {
                    Map<String, @Nullable Integer> both = new LinkedHashMap<>();
                    both.put("cap", bound.cap());
                    both.put("pin", bound.pin());
                    settled.put(code + "/" + key, both);
                }));
        words.put("bounds", settled);
        words.put("posts", result == null ? null : numbers(result));
        return words;
    }

    private static Map<String, Integer> numbers(Allocation result) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        result.posts().forEach((code, posts) -> posts.forEach((key, number) -> numbers.put(code + "/" + key, number)));
        return numbers;
    }
}
