package org.dinggang.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;
import org.dinggang.model.Waiver;
import org.dinggang.policy.Clause;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes fields of kinds that several parts of cases and results have; absent values are not written, or null where the name says so. */
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

    void wordsOrNull(String name, @Nullable String words) {
        json.writeName(name);
        if (words == null) {
            json.writeNull();
        } else {
            json.writeString(words);
        }
    }

    void dateOrNull(String name, @Nullable LocalDate date) {
        wordsOrNull(name, date == null ? null : date.toString());
    }

    void gradeOrNull(String name, @Nullable Grade grade) {
        json.writeName(name);
        if (grade == null) {
            json.writeNull();
        } else {
            json.writeNumber(grade.number());
        }
    }

    void grades(String name, Collection<Grade> grades) {
        json.writeArrayPropertyStart(name);
        grades.forEach(grade -> json.writeNumber(grade.number()));
        json.writeEndArray();
    }

    void text(String name, Text text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("zh", text.zh());
        json.writeStringProperty("en", text.en());
        json.writeEndObject();
    }

    /** Clauses as people cite them, several of one paragraph once; their texts stand in the rule set. */
    void clauses(List<Clause> clauses) {
        json.writeArrayPropertyStart("clauses");
        clauses.stream().map(Clause::citation).distinct().forEach(json::writeString);
        json.writeEndArray();
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
