package org.dinggang.structures.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.dinggang.establishment.allocation.Allocation;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.establishment.allocation.Measure;
import org.dinggang.establishment.allocation.Member;
import org.dinggang.establishment.allocation.Need;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.dinggang.structures.AllocationTerms;
import org.dinggang.structures.AllocationTerms.Bound;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Terms, requests and results of allocations as JSON, in the words of allocation files; the name has a column of its own. */
final class AllocationJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AllocationJson() {}

    static String write(AllocationTerms terms) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("measure", terms.measure().id());
        json.put("ruleSet", terms.ruleSet());
        json.put("asOf", terms.asOf().toString());
        json.put("caps", terms.caps());
        Map<String, Object> bounds = new LinkedHashMap<>();
        terms.bounds().forEach((code, numbers) -> bounds.put(code, keyed(numbers, AllocationJson::bound)));
        json.put("bounds", bounds);
        return MAPPER.writeValueAsString(json);
    }

    static AllocationTerms readTerms(String text, String name) {
        JsonNode json = MAPPER.readTree(text);
        SortedMap<String, Integer> caps = new TreeMap<>();
        json.get("caps")
                .properties()
                .forEach(cap -> caps.put(cap.getKey(), cap.getValue().asInt()));
        SortedMap<String, SortedMap<GradeRange, Bound>> bounds = new TreeMap<>();
        json.get("bounds")
                .properties()
                .forEach(each -> bounds.put(
                        each.getKey(),
                        byKey(each.getValue(), bound -> new Bound(number(bound, "cap"), number(bound, "pin")))));
        return new AllocationTerms(
                name,
                measure(json),
                json.get("ruleSet").asString(),
                LocalDate.parse(json.get("asOf").asString()),
                caps,
                bounds);
    }

    static String write(AllocationRequest request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pool", request.pool());
        json.put("posts", keyed(request.posts().numbers(), number -> number));
        json.put("measure", request.measure().id());
        json.put(
                "institutions",
                request.members().stream().map(AllocationJson::member).toList());
        return MAPPER.writeValueAsString(json);
    }

    private static Map<String, @Nullable Object> member(Member member) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("code", member.code());
        json.put("name", member.name());
        json.put("cap", member.cap());
        json.put("needs", keyed(member.needs(), AllocationJson::need));
        return json;
    }

    private static Map<String, @Nullable Object> need(Need need) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("holders", need.holders());
        json.put("waiting", need.waiting());
        json.put("waitingDays", need.waitingDays());
        json.put("current", need.current());
        json.put("cap", need.cap());
        json.put("pin", need.pin());
        return json;
    }

    private static Map<String, @Nullable Object> bound(Bound bound) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("cap", bound.cap());
        json.put("pin", bound.pin());
        return json;
    }

    static AllocationRequest readRequest(String text) {
        JsonNode json = MAPPER.readTree(text);
        List<Member> members = new ArrayList<>();
        for (JsonNode member : json.get("institutions")) {
            members.add(new Member(
                    member.get("code").asString(),
                    member.get("name").asString(),
                    number(member, "cap"),
                    byKey(member.get("needs"), AllocationJson::readNeed)));
        }
        return new AllocationRequest(
                json.get("pool").asString(),
                new Posts(byKey(json.get("posts"), JsonNode::asInt)),
                measure(json),
                members);
    }

    private static Need readNeed(JsonNode json) {
        return new Need(
                json.get("holders").asInt(),
                json.get("waiting").asInt(),
                json.get("waitingDays").asLong(),
                json.get("current").asInt(),
                number(json, "cap"),
                number(json, "pin"));
    }

    static String write(Allocation result) {
        Map<String, Object> json = new LinkedHashMap<>();
        result.posts().forEach((code, numbers) -> json.put(code, keyed(numbers, number -> number)));
        return MAPPER.writeValueAsString(json);
    }

    /** The result in the order of the request, which JSON in a database does not keep. */
    static Allocation readResult(String text, AllocationRequest request) {
        JsonNode json = MAPPER.readTree(text);
        Map<String, SortedMap<GradeRange, Integer>> posts = new LinkedHashMap<>();
        request.members().forEach(member -> posts.put(member.code(), byKey(json.get(member.code()), JsonNode::asInt)));
        return new Allocation(posts);
    }

    private static <T> Map<String, Object> keyed(SortedMap<GradeRange, T> numbers, Function<T, Object> value) {
        Map<String, Object> json = new LinkedHashMap<>();
        numbers.forEach((key, number) -> json.put(key.toString(), value.apply(number)));
        return json;
    }

    private static <T> SortedMap<GradeRange, T> byKey(JsonNode json, Function<JsonNode, T> value) {
        SortedMap<GradeRange, T> numbers = new TreeMap<>();
        json.properties()
                .forEach(entry ->
                        numbers.put(GradeRange.parse(entry.getKey()).orElseThrow(), value.apply(entry.getValue())));
        return numbers;
    }

    private static Measure measure(JsonNode json) {
        return Measure.of(json.get("measure").asString()).orElseThrow();
    }

    private static @Nullable Integer number(JsonNode json, String field) {
        JsonNode value = json.get(field);
        return value.isNull() ? null : Integer.valueOf(value.asInt());
    }
}
