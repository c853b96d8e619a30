package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import org.dinggang.establishment.SeriesPosts;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.RatioTable;
import org.dinggang.policy.Share;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes structures as they are read: {@code dinggang-structure/1}, an institution a line. */
final class JsonStructureInputWriter {

    private final JsonGenerator json;
    private final JsonFields fields;

    private JsonStructureInputWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /** Writes the structures to the stream. */
    static void write(Structures structures, OutputStream stream) throws IOException {
        try (JsonGenerator json = JsonLines.to(stream)) {
            new JsonStructureInputWriter(json).write(structures);
            json.writeRaw('\n');
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    private void write(Structures structures) {
        json.writeStartObject();
        json.writeStringProperty("format", StructureReading.FORMAT);
        json.writeStringProperty("ruleSet", structures.ruleSet().name());
        json.writeArrayPropertyStart("institutions");
        structures.institutions().forEach(input -> institution(structures, input));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void institution(Structures structures, StructureInput input) {
        json.writeStartObject();
        json.writeStringProperty("code", input.code());
        json.writeStringProperty("name", input.name());
        json.writeNumberProperty("authorized", input.authorized());
        json.writeNumberProperty("registered", input.registered());
        json.writeNumberProperty("total", input.total());
        count("temporary", input.temporary());
        json.writeStringProperty("mainCategory", input.mainCategory().name());
        json.writeObjectPropertyStart("categories");
        input.categories().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> json.writeNumberProperty(entry.getKey().name(), entry.getValue()));
        json.writeEndObject();
        fields.grade("topGrade", input.topGrade());
        table(structures, input.table());
        optional("fullSenior", input.fullSenior());
        count("cityWideSeniors", input.cityWideSeniors());
        count("technicians", input.technicians());
        fields.words(
                "rounding", input.rounding() == null ? null : input.rounding().name());
        if (!input.posts().numbers().isEmpty()) {
            fields.posts("posts", input.posts());
        }
        if (!input.special().numbers().isEmpty()) {
            fields.posts("special", input.special());
        }
        fields.unusual("approved", input.approved(), false);
        series(input);
        optional("seniorsBefore", input.seniorsBefore());
        details(input.details());
        json.writeEndObject();
    }

    private void table(Structures structures, @Nullable RatioTable table) {
        if (table == null) {
            return;
        }
        if (structures.rules().table(table.id()).filter(table::equals).isPresent()) {
            json.writeStringProperty("table", table.id());
            return;
        }
        json.writeObjectPropertyStart("shares");
        for (RankShare share : table.shares()) {
            json.writeObjectPropertyStart(share.band().name());
            boolean atMost = share.least().equals(Share.NONE);
            boolean atLeast = share.most().equals(Share.WHOLE);
            if (!atMost) {
                json.writeStringProperty(
                        atLeast ? "atLeast" : "from", share.least().toString());
            }
            if (!atLeast || atMost) {
                json.writeStringProperty(atMost ? "atMost" : "to", share.most().toString());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void series(StructureInput input) {
        if (input.series().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("series");
        for (SeriesPosts series : input.series()) {
            json.writeStartObject();
            json.writeStringProperty("name", series.series());
            fields.unusual("main", series.main(), false);
            fields.posts("posts", series.posts());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void details(StructureDetails details) {
        if (details.equals(StructureDetails.NONE)) {
            return;
        }
        json.writeObjectPropertyStart("details");
        fields.words("department", details.department());
        fields.words("standing", details.standing());
        fields.words("funding", details.funding());
        fields.words("duties", details.duties());
        count("innerUnits", details.innerUnits());
        count("managers", details.managers());
        count("technicalStaff", details.technicalStaff());
        count("workerStaff", details.workerStaff());
        count("dualHolders", details.dualHolders());
        numbers("management", details.management(), 0);
        numbers("workers", details.workers(), StructureDetails.ORDINARY);
        json.writeEndObject();
    }

    private void numbers(String name, SortedMap<Integer, Integer> numbers, int ordinary) {
        if (!numbers.isEmpty()) {
            json.writeObjectPropertyStart(name);
            numbers.forEach((grade, number) ->
                    json.writeNumberProperty(grade == ordinary ? "ordinary" : grade.toString(), number));
            json.writeEndObject();
        }
    }

    private void count(String name, int number) {
        if (number != 0) {
            json.writeNumberProperty(name, number);
        }
    }

    private void optional(String name, @Nullable Integer number) {
        if (number != null) {
            json.writeNumberProperty(name, number);
        }
    }
}
