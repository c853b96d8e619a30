package org.dinggang.rounds.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Grade;
import org.dinggang.model.Pin;
import org.dinggang.planning.Plan;
import org.dinggang.planning.Score;
import org.dinggang.planning.Violation;
import org.dinggang.rounds.RunStatus.ScorePoint;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is stored as JSON, in the words of the case's JSON form. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String STAY = "stay";

    private Json() {}

    static String parameters(Map<String, ? extends @Nullable Object> parameters) {
        return MAPPER.writeValueAsString(parameters);
    }

    static SortedMap<String, @Nullable Object> parameters(String json) {
        SortedMap<String, @Nullable Object> parameters = new TreeMap<>();
        parameters.putAll(MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {}));
        return parameters;
    }

    static String appointments(Plan plan) {
        Map<String, Integer> grades = new LinkedHashMap<>();
        plan.appointments().forEach((staff, grade) -> grades.put(staff, grade.number()));
        return MAPPER.writeValueAsString(grades);
    }

    static Plan plan(String json) {
        SortedMap<String, Grade> appointments = new TreeMap<>();
        MAPPER.readTree(json)
                .properties()
                .forEach(entry -> appointments.put(
                        entry.getKey(), Grade.of(entry.getValue().asInt())));
        return new Plan(appointments);
    }

    static String pins(SortedMap<String, Pin> pins) {
        Map<String, Object> values = new LinkedHashMap<>();
        pins.forEach((staff, pin) -> {
            Grade to = pin.to();
            values.put(staff, to == null ? STAY : Integer.valueOf(to.number()));
        });
        return MAPPER.writeValueAsString(values);
    }

    static SortedMap<String, Pin> pins(String json) {
        SortedMap<String, Pin> pins = new TreeMap<>();
        MAPPER.readTree(json).properties().forEach(entry -> pins.put(entry.getKey(), pin(entry.getValue())));
        return pins;
    }

    private static Pin pin(JsonNode value) {
        return value.isNumber() ? new Pin(Grade.of(value.asInt())) : Pin.STAY;
    }

    static String violations(List<Violation> violations) {
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (Violation violation : violations) {
            Map<String, @Nullable Object> value = new LinkedHashMap<>();
            value.put("rule", violation.rule().id());
            value.put("severity", violation.severity().name());
            value.put("quota", violation.quota());
            value.put("by", violation.by());
            value.put("staff", violation.staff());
            values.add(value);
        }
        return MAPPER.writeValueAsString(values);
    }

    static String history(List<ScorePoint> points) {
        return MAPPER.writeValueAsString(points.stream()
                .map(point -> Map.of(
                        "millis",
                        point.elapsed().toMillis(),
                        "hard",
                        point.score().hard(),
                        "soft",
                        point.score().soft()))
                .toList());
    }

    static List<ScorePoint> history(String json) {
        List<ScorePoint> points = new ArrayList<>();
        for (JsonNode point : MAPPER.readTree(json)) {
            points.add(new ScorePoint(
                    Duration.ofMillis(point.get("millis").asLong()),
                    new Score(levels(point.get("hard")), levels(point.get("soft")))));
        }
        return points;
    }

    private static List<Long> levels(JsonNode values) {
        List<Long> levels = new ArrayList<>();
        values.forEach(value -> levels.add(value.asLong()));
        return levels;
    }
}
