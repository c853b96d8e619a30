package org.dinggang.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Posts;
import org.dinggang.model.Waiver;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes fields of kinds that several parts of a case have; absent values are not written. */
final class JsonFields {

    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    void words(String name, @Nullable String words) {
        if (words != null) {
            json.writeStringProperty(name, words);
        }
    }

    void date(String name, @Nullable LocalDate date) {
        if (date != null) {
            json.writeStringProperty(name, date.toString());
        }
    }

    void grade(String name, @Nullable Grade grade) {
        if (grade != null) {
            json.writeNumberProperty(name, grade.number());
        }
    }

    /** A truth value, where it is not what its absence means. */
    void unusual(String name, boolean value, boolean usual) {
        if (value != usual) {
            json.writeBooleanProperty(name, value);
        }
    }

    void list(String name, Collection<String> words) {
        if (!words.isEmpty()) {
            json.writeArrayPropertyStart(name);
            words.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    void posts(String name, Posts posts) {
        json.writeObjectPropertyStart(name);
        posts.numbers().forEach((range, number) -> json.writeNumberProperty(range.toString(), number));
        json.writeEndObject();
    }

    void waivers(List<Waiver> waivers) {
        if (waivers.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("waivers");
        for (Waiver waiver : waivers) {
            json.writeStartObject();
            json.writeStringProperty("rule", waiver.rule());
            grade("grade", waiver.grade());
            json.writeStringProperty("document", waiver.document());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
