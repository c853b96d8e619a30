package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.dinggang.establishment.allocation.AllocationComparison;
import org.dinggang.establishment.allocation.AllocationScore;
import org.dinggang.establishment.allocation.Member;
import org.dinggang.establishment.allocation.PostReasons.PostReason;
import org.dinggang.model.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes an allocation as JSON, an institution or a reason a line. */
final class JsonAllocationWriter {

    static final String FORMAT = "dinggang-allocation-result/1";

    private final JsonGenerator json;
    private final JsonFields fields;

    private JsonAllocationWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /** Writes the allocation to the stream. */
    static void write(AllocationResult result, OutputStream stream) throws IOException {
        try (JsonGenerator json = JsonLines.to(stream)) {
            new JsonAllocationWriter(json).write(result);
            json.writeRaw('\n');
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    private void write(AllocationResult result) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("pool", result.request().pool());
        json.writeStringProperty("measure", result.request().measure().id());
        json.writeBooleanProperty("lawful", result.check().isLawful());
        score("score", result.check().score());
        score("scoreInForce", result.comparison().before());
        list("violations", result.check().violations(), this::text);
        list("institutions", result.request().members(), member -> institution(result, member));
        list("reasons", result.reasons(), this::reason);
        list("changes", result.comparison().changes(), this::change);
        json.writeEndObject();
    }

    private <E> void list(String name, Iterable<E> elements, Consumer<E> writer) {
        json.writeArrayPropertyStart(name);
        elements.forEach(writer);
        json.writeEndArray();
    }

    private void score(String name, AllocationScore score) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("broken", score.broken());
        json.writeNumberProperty("placed", score.placed());
        json.writeNumberProperty("shortfall", score.shortfall());
        json.writeNumberProperty("claims", score.claims());
        json.writeNumberProperty("changes", score.changes());
        json.writeEndObject();
    }

    private void institution(AllocationResult result, Member member) {
        json.writeStartObject();
        json.writeStringProperty("code", member.code());
        json.writeStringProperty("name", member.name());
        json.writeObjectPropertyStart("posts");
        result.request()
                .grades()
                .forEach(grades -> json.writeNumberProperty(
                        grades.toString(), result.allocation().number(member.code(), grades)));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void reason(PostReason reason) {
        json.writeStartObject();
        json.writeStringProperty("institution", reason.institution());
        json.writeStringProperty("grades", reason.grades().toString());
        json.writeNumberProperty("posts", reason.posts());
        reason.notFewer().ifPresent(text -> fields.text("notFewer", text));
        fields.text("notMore", reason.notMore());
        json.writeEndObject();
    }

    private void change(AllocationComparison.Change change) {
        json.writeStartObject();
        json.writeStringProperty("institution", change.institution());
        json.writeStringProperty("grades", change.grades().toString());
        json.writeNumberProperty("before", change.before());
        json.writeNumberProperty("after", change.after());
        fields.text("reason", change.reason());
        json.writeEndObject();
    }

    private void text(Text text) {
        json.writeStartObject();
        json.writeStringProperty("zh", text.zh());
        json.writeStringProperty("en", text.en());
        json.writeEndObject();
    }
}
