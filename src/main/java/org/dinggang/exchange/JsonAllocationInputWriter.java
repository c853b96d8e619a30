package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.establishment.allocation.Member;
import org.dinggang.establishment.allocation.Need;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes a pool and who shares it as they are read: {@code dinggang-allocation/1}, an institution a line. */
final class JsonAllocationInputWriter {

    private final JsonGenerator json;

    private JsonAllocationInputWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the pool to the stream. */
    static void write(AllocationRequest request, OutputStream stream) throws IOException {
        try (JsonGenerator json = JsonLines.to(stream)) {
            new JsonAllocationInputWriter(json).write(request);
            json.writeRaw('\n');
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    private void write(AllocationRequest request) {
        json.writeStartObject();
        json.writeStringProperty("format", AllocationReading.FORMAT);
        json.writeStringProperty("pool", request.pool());
        json.writeStringProperty("measure", request.measure().id());
        new JsonFields(json).posts("posts", request.posts());
        json.writeArrayPropertyStart("institutions");
        request.members().forEach(this::member);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void member(Member member) {
        json.writeStartObject();
        json.writeStringProperty("code", member.code());
        json.writeStringProperty("name", member.name());
        optional("cap", member.cap());
        json.writeObjectPropertyStart("needs");
        member.needs().forEach((grades, need) -> {
            json.writeObjectPropertyStart(grades.toString());
            need(need);
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private void need(Need need) {
        json.writeNumberProperty("holders", need.holders());
        json.writeNumberProperty("waiting", need.waiting());
        json.writeNumberProperty("waitingDays", need.waitingDays());
        json.writeNumberProperty("current", need.current());
        optional("cap", need.cap());
        optional("pin", need.pin());
    }

    private void optional(String name, @Nullable Integer number) {
        if (number != null) {
            json.writeNumberProperty(name, number);
        }
    }
}
