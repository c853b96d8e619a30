package org.dinggang.exchange;

import java.util.List;
import org.dinggang.model.Exemption;
import org.dinggang.model.Grade;
import org.dinggang.model.Pin;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Title;
import tools.jackson.core.JsonGenerator;

/** Writes people as JSON. */
final class JsonStaffWriter {

    private final JsonGenerator json;
    private final JsonFields fields;

    JsonStaffWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /** Writes the person. */
    void write(Staff person) {
        json.writeStartObject();
        json.writeStringProperty("id", person.id());
        json.writeStringProperty("name", person.name());
        json.writeStringProperty("institution", person.institution());
        fields.words("section", person.section());
        fields.words("series", person.series());
        if (person.sex() != null) {
            json.writeStringProperty("sex", person.sex().name());
        }
        fields.date("birthDate", person.birthDate());
        titles(person.titles());
        spells(person.spells());
        if (!person.appraisals().isEmpty()) {
            json.writeObjectPropertyStart("appraisals");
            person.appraisals()
                    .forEach((year, result) -> json.writeStringProperty(Integer.toString(year), result.name()));
            json.writeEndObject();
        }
        fields.date("disciplinedUntil", person.disciplinedUntil());
        fields.date("leavesOn", person.leavesOn());
        fields.unusual("applied", person.applied(), true);
        if (person.merit() != null) {
            json.writeName("merit");
            json.writeNumber(person.merit().points().stripTrailingZeros().toPlainString());
        }
        fields.list("priority", person.priority().stream().sorted().toList());
        fields.waivers(person.waivers());
        exemptions(person.exemptions());
        pin(person);
        json.writeEndObject();
    }

    private void titles(List<Title> titles) {
        json.writeArrayPropertyStart("titles");
        for (Title title : titles) {
            json.writeStartObject();
            json.writeStringProperty("rank", title.rank().name());
            fields.date("obtainedOn", title.obtainedOn());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void spells(List<Spell> spells) {
        json.writeArrayPropertyStart("appointments");
        for (Spell spell : spells) {
            json.writeStartObject();
            json.writeNumberProperty("grade", spell.grade().number());
            json.writeStringProperty("institution", spell.institution());
            fields.date("from", spell.from());
            fields.date("to", spell.to());
            fields.unusual("quotaExempt", spell.quotaExempt(), false);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void exemptions(List<Exemption> exemptions) {
        if (exemptions.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("exemptions");
        for (Exemption exemption : exemptions) {
            json.writeStartObject();
            json.writeStringProperty("kind", exemption.kind());
            fields.grade("grade", exemption.grade());
            json.writeStringProperty("document", exemption.document());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void pin(Staff person) {
        Pin pin = person.pin();
        if (pin == null) {
            return;
        }
        json.writeObjectPropertyStart("pin");
        Grade to = pin.to();
        if (to == null) {
            json.writeStringProperty("to", StaffReader.STAY);
        } else {
            json.writeNumberProperty("to", to.number());
        }
        json.writeEndObject();
    }
}
