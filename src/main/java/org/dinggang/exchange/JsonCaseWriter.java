package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dinggang.model.Case;
import org.dinggang.model.Establishment;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Round;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes a case as JSON: fields in the order of the planning model, what is absent or usual left out. */
final class JsonCaseWriter {

    private final JsonGenerator json;
    private final JsonFields fields;

    private JsonCaseWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /** Writes the case to the stream. */
    static void write(Case value, OutputStream stream) throws IOException {
        try (JsonGenerator json = JsonLines.to(stream)) {
            new JsonCaseWriter(json).write(value);
            json.writeRaw('\n');
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    private void write(Case value) {
        json.writeStartObject();
        json.writeStringProperty("format", JsonCaseReader.FORMAT);
        json.writeName("round");
        round(value.round());
        json.writeArrayPropertyStart("institutions");
        value.institutions().forEach(this::institution);
        json.writeEndArray();
        if (!value.pools().isEmpty()) {
            json.writeArrayPropertyStart("pools");
            value.pools().forEach(this::pool);
            json.writeEndArray();
        }
        if (!value.limits().isEmpty()) {
            json.writeArrayPropertyStart("limits");
            value.limits().forEach(this::limit);
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("staff");
        JsonStaffWriter staff = new JsonStaffWriter(json);
        value.staff().forEach(staff::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void round(Round round) {
        json.writeStartObject();
        json.writeStringProperty("name", round.name());
        fields.date("effectiveDate", round.effectiveDate());
        fields.date("tenureCutoff", round.tenureCutoff());
        json.writeStringProperty("ruleSet", round.ruleSet());
        if (!round.parameters().isEmpty()) {
            json.writeName("parameters");
            plain(round.parameters());
        }
        if (round.objective() != null) {
            json.writeStringProperty("objective", round.objective().id());
        }
        json.writeEndObject();
    }

    private void institution(Institution institution) {
        json.writeStartObject();
        json.writeStringProperty("code", institution.code());
        json.writeStringProperty("name", institution.name());
        fields.words("department", institution.department());
        fields.words("category", institution.category());
        json.writeBooleanProperty("selfReview", institution.selfReview());
        Establishment establishment = institution.establishment();
        json.writeObjectPropertyStart("establishment");
        json.writeNumberProperty("authorized", establishment.authorized());
        fields.date("changedOn", establishment.changedOn());
        fields.date("postsAdjustedOn", establishment.postsAdjustedOn());
        fields.unusual("transferPending", establishment.transferPending(), false);
        json.writeEndObject();
        fields.posts("posts", institution.posts());
        if (!institution.reserved().numbers().isEmpty()) {
            fields.posts("reserved", institution.reserved());
        }
        fields.waivers(institution.waivers());
        json.writeEndObject();
    }

    private void pool(Pool pool) {
        json.writeStartObject();
        json.writeStringProperty("name", pool.name());
        fields.list("institutions", pool.institutions());
        fields.posts("posts", pool.posts());
        json.writeStringProperty("competition", pool.competition().name());
        json.writeEndObject();
    }

    private void limit(Limit limit) {
        json.writeStartObject();
        json.writeStringProperty("name", limit.name());
        fields.list("institutions", limit.institutions());
        fields.list("sections", limit.sections());
        fields.list("series", limit.series());
        fields.grades("grades", limit.grades());
        json.writeNumberProperty("max", limit.max());
        json.writeEndObject();
    }

    /** A value as rule sets take it: what a JSON reader gives. */
    private void plain(@Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Boolean flag -> json.writeBoolean(flag);
            case Number number -> json.writeNumber(number.toString());
            case List<?> items -> {
                json.writeStartArray();
                items.forEach(this::plain);
                json.writeEndArray();
            }
            case Map<?, ?> entries -> {
                json.writeStartObject();
                entries.forEach((key, inner) -> {
                    json.writeName(String.valueOf(key));
                    plain(inner);
                });
                json.writeEndObject();
            }
            default -> json.writeString(value.toString());
        }
    }
}
