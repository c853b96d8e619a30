package org.dinggang.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.planning.Plan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the appointments of a result from a JSON file, strictly, what it says of them as it stands, and nothing else in it. */
final class JsonResultReader {

    private static final String APPOINTMENTS = "appointments";
    private static final Pointer LIST = Pointer.ROOT.field(APPOINTMENTS);

    private final InputFile file;
    private final Set<String> known;
    private final Problems problems = new Problems(Place.Pointer::new);
    private final Map<String, Grade> appointments = new HashMap<>();
    private final List<AppointmentClaim> claims = new ArrayList<>();
    private final UnknownPeople unknownPeople;
    private final List<Runnable> complaints = new ArrayList<>();
    private @Nullable String caseName;
    private boolean listed;

    private JsonResultReader(InputFile file, Case value) {
        this.file = file;
        this.known = value.staff().stream().map(Staff::id).collect(Collectors.toSet());
        this.unknownPeople = new UnknownPeople(value.round().name());
    }

    /**
     * The appointments and what is said of them.
     *
     * @throws UnusableInputException with everything that is wrong with the appointments
     */
    static ReadPlan readPlan(InputFile file, Case value) throws UnusableInputException {
        return new JsonResultReader(file, value).read();
    }

    private ReadPlan read() throws UnusableInputException {
        try (JsonParser parser = JsonSource.open(file)) {
            goOver(parser);
        }
        if (!listed) {
            problems.add(LIST, Complaints.missing());
        }
        if (unknownPeople.areOfAnotherCase(caseName)) {
            problems.add(LIST, unknownPeople.ofAnotherCase(caseName));
        } else {
            complaints.forEach(Runnable::run);
        }
        problems.throwIfAny();
        return new ReadPlan(Plan.of(appointments), claims);
    }

    private void goOver(JsonParser parser) throws UnusableInputException {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                // what nests too deeply or breaks off is told as that
                parser.skipChildren();
                problems.add(Pointer.ROOT, notAResult());
                problems.throwIfAny();
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                field(parser, name);
            }
            if (parser.nextToken() != null) {
                problems.add(JsonFailure.positionOf(parser.currentTokenLocation()), JsonFailure.trailing());
            }
        } catch (JacksonException exception) {
            problems.add(JsonFailure.placeOf(exception, parser), JsonFailure.messageOf(exception));
            problems.throwIfAny();
        }
    }

    private void field(JsonParser parser, String name) throws UnusableInputException {
        JsonTrees trees = new JsonTrees(parser, problems);
        if (name.equals("format")) {
            format(trees.read(Pointer.ROOT.field(name)));
        } else if (name.equals("case") && parser.currentToken() == JsonToken.VALUE_STRING) {
            caseName = parser.getString();
        } else if (!name.equals(APPOINTMENTS)) {
            parser.skipChildren();
        } else if (listed) {
            problems.add(LIST, Complaints.duplicateField());
            parser.skipChildren();
        } else {
            listed = true;
            appointments(parser, trees);
        }
    }

    private void format(Tree format) {
        if (!(format instanceof Tree.Words words && words.value().equals(JsonResultWriter.FORMAT))) {
            problems.add(Pointer.ROOT.field("format"), notTheFormat(format));
        }
    }

    private void appointments(JsonParser parser, JsonTrees trees) throws UnusableInputException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            problems.add(LIST, Complaints.notAList(trees.read(LIST)));
            return;
        }
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Pointer pointer = LIST.element(index);
            appointment(trees.read(pointer), pointer);
            if (problems.isHopeless()) {
                problems.throwIfAny();
            }
            index++;
        }
    }

    private void appointment(Tree tree, Pointer pointer) {
        FieldReader fields = FieldReader.tolerant(tree, pointer, problems);
        if (fields == null) {
            return;
        }
        String staff = fields.requiredWords("staff");
        Grade to = fields.requiredGrade("to");
        if (staff == null) {
            return;
        }
        unknownPeople.take(staff, known.contains(staff));
        if (!known.contains(staff)) {
            Pointer place = fields.at("staff");
            complaints.add(() -> problems.add(place, () -> unknownStaff(staff)));
        } else if (to != null && appointments.putIfAbsent(staff, to) != null) {
            fields.complain("staff", appointedTwice(staff));
        } else {
            claims(fields, staff);
        }
    }

    private void claims(FieldReader fields, String staff) {
        for (AppointmentClaim.Subject subject : AppointmentClaim.Subject.values()) {
            Tree said = fields.given(subject.field());
            if (said != null && !(said instanceof Tree.Unusable)) {
                Place place = new Place.Pointer(fields.at(subject.field()).toString());
                claims.add(new AppointmentClaim(staff, subject, said, place));
            }
        }
    }

    private Text unknownStaff(String staff) {
        return Complaints.orRather(
                new Text("批次中没有编号为 " + Quote.of(staff) + " 的人员", "the case has no person with id " + Quote.of(staff)),
                Nearest.to(staff, known));
    }

    private static Text appointedTwice(String staff) {
        return new Text(Quote.of(staff) + " 重复聘用，每人至多一项", Quote.of(staff) + " is appointed more than once");
    }

    private static Text notAResult() {
        return new Text("应为对象 {…}，即一份结果", "expected an object {…}, a result");
    }

    private static Text notTheFormat(Tree format) {
        return new Text(
                Quote.of(format) + " 不是结果的格式，应为 " + Quote.of(JsonResultWriter.FORMAT),
                Quote.of(format) + " is not the format of a result; expected " + Quote.of(JsonResultWriter.FORMAT));
    }
}
