package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dinggang.explanation.PassedOver;
import org.dinggang.planning.Appointment;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.QuotaUse;
import org.dinggang.planning.Score;
import org.dinggang.planning.Tie;
import org.dinggang.planning.Violation;
import org.dinggang.planning.solver.PartReport;
import org.dinggang.policy.Clause;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes a result as JSON: fields in the order of the planning model, an appointment, a quota or a person a line. */
final class JsonResultWriter {

    static final String FORMAT = "dinggang-result/1";

    private final JsonGenerator json;
    private final JsonFields fields;
    private final JsonDecisionWriter decisions;

    private JsonResultWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
        this.decisions = new JsonDecisionWriter(json);
    }

    /** Writes the result to the stream. */
    static void write(Result result, OutputStream stream) throws IOException {
        try (JsonGenerator json = JsonLines.to(stream)) {
            new JsonResultWriter(json).write(result);
            json.writeRaw('\n');
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    private void write(Result result) {
        Evaluation evaluation = result.evaluation();
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("case", result.caseName());
        json.writeBooleanProperty("feasible", result.feasible());
        json.writeBooleanProperty("proven", result.proven());
        score(evaluation.score());
        list("appointments", evaluation.appointments(), this::appointment);
        list("violations", evaluation.violations(), this::violation);
        list("quotas", evaluation.quotas(), this::quota);
        list("decisions", result.decisions(), decisions::decision);
        list("passedOver", result.passedOver(), this::passedOver);
        list("ties", evaluation.ties(), this::tie);
        list("parts", result.parts(), this::part);
        json.writeEndObject();
    }

    private <E> void list(String name, List<E> elements, Consumer<E> writer) {
        json.writeArrayPropertyStart(name);
        elements.forEach(writer);
        json.writeEndArray();
    }

    private void score(Score score) {
        json.writeObjectPropertyStart("score");
        levels("hard", score.hard());
        levels("soft", score.soft());
        json.writeEndObject();
    }

    private void levels(String name, List<Long> levels) {
        json.writeArrayPropertyStart(name);
        levels.forEach(json::writeNumber);
        json.writeEndArray();
    }

    private void appointment(Appointment appointment) {
        json.writeStartObject();
        json.writeStringProperty("staff", appointment.staff());
        fields.gradeOrNull("from", appointment.from());
        fields.grade("to", appointment.to());
        json.writeStringProperty("kind", appointment.kind().name());
        json.writeBooleanProperty("quotaExempt", appointment.quotaExempt());
        json.writeEndObject();
    }

    private void violation(Violation violation) {
        json.writeStartObject();
        json.writeStringProperty("rule", violation.rule().id());
        json.writeStringProperty("severity", violation.severity().name());
        fields.words("quota", violation.quota());
        json.writeNumberProperty("by", violation.by());
        json.writeArrayPropertyStart("staff");
        violation.staff().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("clause", cited(violation.clauses()));
        fields.clauses(violation.clauses());
        fields.text("message", violation.message());
        json.writeEndObject();
    }

    /** The clauses as people cite them. */
    private static String cited(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> clause.document() + clause.article() + "："
                        + clause.text().zh())
                .collect(Collectors.joining("；"));
    }

    private void quota(QuotaUse use) {
        json.writeStartObject();
        json.writeStringProperty("quota", use.quota());
        json.writeNumberProperty("max", use.max());
        json.writeNumberProperty("before", use.before());
        json.writeNumberProperty("after", use.after());
        json.writeNumberProperty("entrants", use.entrants());
        json.writeNumberProperty("exempt", use.exempt());
        json.writeEndObject();
    }

    private void passedOver(PassedOver person) {
        json.writeStartObject();
        json.writeStringProperty("list", person.list());
        fields.grade("grade", person.grade());
        json.writeStringProperty("staff", person.staff());
        json.writeNumberProperty("place", person.place());
        fields.gradeOrNull("final", person.finalGrade());
        fields.list("inFavourOf", person.inFavourOf());
        decisions.reasons(person.reasons());
        fields.text("message", person.sentence());
        json.writeEndObject();
    }

    private void tie(Tie tie) {
        json.writeStartObject();
        json.writeStringProperty("list", tie.list());
        fields.grade("grade", tie.grade());
        json.writeStringProperty("appointed", tie.appointed());
        json.writeStringProperty("notAppointed", tie.notAppointed());
        json.writeEndObject();
    }

    private void part(PartReport part) {
        json.writeStartObject();
        fields.list("institutions", part.institutions());
        json.writeNumberProperty("competitors", part.competitors());
        json.writeStringProperty("method", part.method().name());
        json.writeBooleanProperty("proven", part.proven());
        json.writeEndObject();
    }
}
