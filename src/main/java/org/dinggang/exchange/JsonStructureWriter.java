package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dinggang.establishment.Arithmetic;
import org.dinggang.establishment.CalculatedStructure;
import org.dinggang.establishment.Finding;
import org.dinggang.model.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes calculated and checked structures as JSON, an institution a line. */
final class JsonStructureWriter {

    static final String FORMAT = "dinggang-structure-result/1";

    private final JsonGenerator json;
    private final JsonFields fields;

    private JsonStructureWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /** Writes the results to the stream. */
    static void write(Structures structures, List<StructureResult> results, OutputStream stream) throws IOException {
        try (JsonGenerator json = JsonLines.to(stream)) {
            new JsonStructureWriter(json).write(structures, results);
            json.writeRaw('\n');
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    private void write(Structures structures, List<StructureResult> results) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("ruleSet", structures.ruleSet().name());
        json.writeArrayPropertyStart("institutions");
        results.forEach(this::institution);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void institution(StructureResult result) {
        json.writeStartObject();
        json.writeStringProperty("code", result.input().code());
        json.writeStringProperty("name", result.input().name());
        CalculatedStructure calculated = result.calculated();
        if (calculated != null) {
            json.writeStringProperty("rounding", calculated.rounding().name());
            json.writeObjectPropertyStart("categories");
            calculated.categoryPosts().forEach((category, posts) -> json.writeNumberProperty(category.name(), posts));
            json.writeEndObject();
            json.writeObjectPropertyStart("posts");
            calculated.posts().forEach((grade, posts) -> json.writeNumberProperty(grade.toString(), posts));
            json.writeEndObject();
            json.writeName("total");
            step(calculated.total());
            steps("categorySteps", calculated.categories());
            steps("bandSteps", calculated.bands());
            steps("gradeSteps", calculated.grades());
            json.writeArrayPropertyStart("notices");
            calculated.notices().forEach(this::text);
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("findings");
        result.findings().forEach(this::finding);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void steps(String name, List<Arithmetic> steps) {
        json.writeArrayPropertyStart(name);
        steps.forEach(this::step);
        json.writeEndArray();
    }

    private void step(Arithmetic step) {
        json.writeStartObject();
        fields.text("place", step.place().label());
        json.writeStringProperty("kind", step.kind().name());
        json.writeNumberProperty("base", step.base());
        json.writeStringProperty("share", step.share().toString());
        json.writeStringProperty("exact", step.exactWords());
        json.writeStringProperty("received", step.receivedWords());
        json.writeNumberProperty("number", step.number());
        json.writeStringProperty("passed", step.passedWords());
        fields.text("sentence", step.sentence());
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("concern", finding.concern().id());
        json.writeStringProperty("weight", finding.weight().id());
        fields.text("place", finding.place().label());
        json.writeNumberProperty("by", finding.by());
        fields.text("sentence", finding.sentence());
        fields.clauses(finding.clauses());
        json.writeEndObject();
    }

    private void text(Text text) {
        json.writeStartObject();
        json.writeStringProperty("zh", text.zh());
        json.writeStringProperty("en", text.en());
        json.writeEndObject();
    }
}
