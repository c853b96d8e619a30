package org.dinggang.structures.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.establishment.Finding.Concern;
import org.dinggang.establishment.SeriesPosts;
import org.dinggang.establishment.StructureRequest;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.dinggang.policy.InstitutionLevel;
import org.dinggang.policy.RankBand;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.Rounding;
import org.dinggang.policy.Share;
import org.dinggang.structures.StructureBasis;
import org.dinggang.structures.VersionContent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a version says, as JSON in the words of structure files; reason, its document and the day have columns of their own. */
final class ContentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ContentJson() {}

    static String write(VersionContent content) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("basis", basis(content.basis()));
        json.put("categories", categories(content.categories()));
        json.put("technical", posts(content.technical()));
        json.put("reserved", posts(content.reserved()));
        json.put("special", posts(content.special()));
        json.put("temporary", content.temporary());
        json.put("registered", content.registered());
        json.put("series", content.series().stream().map(ContentJson::series).toList());
        json.put("seniorsBefore", content.seniorsBefore());
        Map<String, String> waivers = new LinkedHashMap<>();
        content.waivers().forEach((concern, document) -> waivers.put(concern.name(), document));
        json.put("waivers", waivers);
        json.put("words", content.words());
        return MAPPER.writeValueAsString(json);
    }

    private static Map<String, @Nullable Object> basis(StructureBasis basis) {
        StructureRequest request = basis.request();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("ruleSet", basis.ruleSet());
        json.put("level", basis.level().name());
        json.put("table", basis.table());
        json.put("total", request.total());
        json.put("mainCategory", request.mainCategory().name());
        json.put("categories", categories(request.categories()));
        json.put("topGrade", request.topGrade().number());
        json.put("shares", request.shares().stream().map(ContentJson::share).toList());
        json.put("fullSenior", request.fullSenior());
        json.put("cityWideSeniors", request.cityWideSeniors());
        json.put("technicians", request.technicians());
        Rounding rounding = request.rounding();
        json.put("rounding", rounding == null ? null : rounding.name());
        Map<String, Integer> approved = new LinkedHashMap<>();
        request.approved().forEach((grade, number) -> approved.put(grade.toString(), number));
        json.put("approved", approved);
        return json;
    }

    private static Map<String, Object> share(RankShare share) {
        return Map.of(
                "band", share.band().name(),
                "least", share.least().toString(),
                "most", share.most().toString());
    }

    private static Map<String, Integer> categories(Map<PostCategory, Integer> categories) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        categories.forEach((category, number) -> numbers.put(category.name(), number));
        return numbers;
    }

    private static Map<String, Integer> posts(Posts posts) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        posts.numbers().forEach((range, number) -> numbers.put(range.toString(), number));
        return numbers;
    }

    private static Map<String, Object> series(SeriesPosts series) {
        return Map.of("name", series.series(), "main", series.main(), "posts", posts(series.posts()));
    }

    /**
     * Reads what was written.
     *
     * @param columns a content that has reason, document and day from the columns
     */
    static VersionContent read(String text, Columns columns) {
        JsonNode json = MAPPER.readTree(text);
        List<SeriesPosts> series = new ArrayList<>();
        for (JsonNode each : json.get("series")) {
            series.add(new SeriesPosts(
                    each.get("name").asString(), each.get("main").asBoolean(), readPosts(each.get("posts"))));
        }
        Map<Concern, String> waivers = new EnumMap<>(Concern.class);
        json.get("waivers")
                .properties()
                .forEach(entry -> waivers.put(
                        Concern.valueOf(entry.getKey()), entry.getValue().asString()));
        return new VersionContent(
                readBasis(json.get("basis")),
                readCategories(json.get("categories")),
                readPosts(json.get("technical")),
                readPosts(json.get("reserved")),
                readPosts(json.get("special")),
                json.get("temporary").asInt(),
                json.get("registered").asInt(),
                series,
                number(json, "seniorsBefore"),
                columns.reason(),
                columns.reasonDocument(),
                columns.inForceFrom(),
                waivers,
                json.get("words").asString());
    }

    private static StructureBasis readBasis(JsonNode json) {
        SortedMap<Grade, Integer> approved = new TreeMap<>();
        json.get("approved")
                .properties()
                .forEach(entry -> approved.put(
                        Grade.of(Integer.parseInt(entry.getKey())),
                        entry.getValue().asInt()));
        List<RankShare> shares = new ArrayList<>();
        for (JsonNode share : json.get("shares")) {
            shares.add(new RankShare(
                    RankBand.valueOf(share.get("band").asString()),
                    Share.parse(share.get("least").asString()).orElseThrow(),
                    Share.parse(share.get("most").asString()).orElseThrow()));
        }
        String rounding = words(json, "rounding");
        return new StructureBasis(
                json.get("ruleSet").asString(),
                InstitutionLevel.valueOf(json.get("level").asString()),
                words(json, "table"),
                new StructureRequest(
                        json.get("total").asInt(),
                        PostCategory.valueOf(json.get("mainCategory").asString()),
                        readCategories(json.get("categories")),
                        Grade.of(json.get("topGrade").asInt()),
                        shares,
                        number(json, "fullSenior"),
                        json.get("cityWideSeniors").asInt(),
                        json.get("technicians").asInt(),
                        rounding == null ? null : Rounding.valueOf(rounding),
                        approved));
    }

    private static Map<PostCategory, Integer> readCategories(JsonNode json) {
        Map<PostCategory, Integer> categories = new EnumMap<>(PostCategory.class);
        json.properties()
                .forEach(entry -> categories.put(
                        PostCategory.valueOf(entry.getKey()), entry.getValue().asInt()));
        return categories;
    }

    private static Posts readPosts(JsonNode json) {
        SortedMap<GradeRange, Integer> numbers = new TreeMap<>();
        json.properties()
                .forEach(entry -> numbers.put(
                        GradeRange.parse(entry.getKey()).orElseThrow(),
                        entry.getValue().asInt()));
        return new Posts(numbers);
    }

    private static @Nullable Integer number(JsonNode json, String field) {
        JsonNode value = json.get(field);
        return value.isNull() ? null : Integer.valueOf(value.asInt());
    }

    private static @Nullable String words(JsonNode json, String field) {
        JsonNode value = json.get(field);
        return value.isNull() ? null : value.asString();
    }
}
