package org.dinggang.exchange;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleSets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a case from a JSON file. People are looked at one by one as the parser comes by them. Where parts stand before others
 * that they need, as the people before the institutions, the file is gone over again for them instead of kept in memory.
 */
final class JsonCaseReader {

    static final String FORMAT = "dinggang-case/1";

    private static final Pointer STAFF = Pointer.ROOT.field("staff");

    static final List<String> FIELDS =
            Stream.of(Section.values()).map(section -> section.field).toList();

    /** The parts of a case, each after those that it needs. */
    private enum Section {
        FORMAT("format"),
        ROUND("round"),
        INSTITUTIONS("institutions", ROUND),
        POOLS("pools", INSTITUTIONS),
        LIMITS("limits", INSTITUTIONS),
        STAFF("staff", ROUND, INSTITUTIONS);

        private final String field;
        private final List<Section> needs;

        Section(String field, Section... needs) {
            this.field = field;
            this.needs = List.of(needs);
        }
    }

    private final InputFile file;
    private final Problems problems = new Problems(Place.Pointer::new);
    private final CaseReading reading;
    private final Set<Section> present = EnumSet.noneOf(Section.class);
    private final Set<Section> done = EnumSet.noneOf(Section.class);

    private JsonCaseReader(InputFile file, RuleSets ruleSets) {
        this.file = file;
        this.reading = new CaseReading(ruleSets, problems);
    }

    /**
     * Reads the case.
     *
     * @throws UnusableInputException with everything that is wrong
     */
    static ReadCase read(InputFile file, RuleSets ruleSets) throws UnusableInputException {
        return new JsonCaseReader(file, ruleSets).read();
    }

    private ReadCase read() throws UnusableInputException {
        goOver(true);
        complainAbsent(Section.FORMAT);
        complainAbsent(Section.STAFF);
        done.addAll(EnumSet.complementOf(EnumSet.copyOf(present)));
        while (!done.containsAll(present)) {
            goOver(false);
        }
        return reading.finish();
    }

    private void complainAbsent(Section section) {
        if (!present.contains(section)) {
            problems.add(Pointer.ROOT.field(section.field), Complaints.missing());
        }
    }

    private void goOver(boolean first) throws UnusableInputException {
        try (JsonParser parser = JsonSource.open(file)) {
            goOver(parser, first);
        }
    }

    private void goOver(JsonParser parser, boolean first) throws UnusableInputException {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                // what nests too deeply or breaks off is told as that
                parser.skipChildren();
                problems.add(Pointer.ROOT, notACase());
                problems.throwIfAny();
            }
            Set<String> names = new HashSet<>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                field(parser, name, first, names.add(name));
                if (problems.isHopeless()) {
                    problems.throwIfAny();
                }
            }
            if (parser.nextToken() != null) {
                problems.add(JsonFailure.positionOf(parser.currentTokenLocation()), JsonFailure.trailing());
            }
        } catch (JacksonException exception) {
            problems.add(JsonFailure.placeOf(exception, parser), JsonFailure.messageOf(exception));
            problems.throwIfAny();
        }
    }

    private void field(JsonParser parser, String name, boolean first, boolean firstOfName)
            throws UnusableInputException {
        Section section = section(name);
        Pointer pointer = Pointer.ROOT.field(name);
        if (first && section == null) {
            problems.add(pointer, () -> Complaints.unknownField(name, FIELDS));
        } else if (first && !firstOfName) {
            problems.add(pointer, Complaints.duplicateField());
        }
        if (section == null || !firstOfName || done.contains(section)) {
            parser.skipChildren();
            return;
        }
        present.add(section);
        if (done.containsAll(section.needs)) {
            done.add(section);
            section(parser, section, pointer);
        } else {
            parser.skipChildren();
        }
    }

    private void section(JsonParser parser, Section section, Pointer pointer) throws UnusableInputException {
        switch (section) {
            case FORMAT -> format(new JsonTrees(parser, problems).read(pointer), pointer);
            case ROUND -> reading.round(new JsonTrees(parser, problems).read(pointer));
            case INSTITUTIONS -> elements(parser, pointer, reading::institution);
            case POOLS -> elements(parser, pointer, reading::pool);
            case LIMITS -> elements(parser, pointer, reading::limit);
            case STAFF -> elements(parser, pointer, reading::staff);
        }
    }

    private void format(Tree format, Pointer pointer) {
        if (!(format instanceof Tree.Words words && words.value().equals(FORMAT))) {
            problems.add(pointer, notTheFormat(format));
        }
    }

    private void elements(JsonParser parser, Pointer pointer, Consumer<Tree> taker) throws UnusableInputException {
        JsonTrees trees = new JsonTrees(parser, problems);
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            Tree tree = trees.read(pointer);
            if (!(tree instanceof Tree.Nothing)) {
                problems.add(pointer, Complaints.notAList(tree));
            } else if (pointer.equals(STAFF)) {
                problems.add(pointer, Complaints.missing());
            }
            return;
        }
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY && !problems.isHopeless()) {
            taker.accept(trees.read(pointer.element(index)));
            index++;
        }
    }

    private static @Nullable Section section(String name) {
        for (Section section : Section.values()) {
            if (section.field.equals(name)) {
                return section;
            }
        }
        return null;
    }

    private static Text notACase() {
        return new Text("应为对象 {…}，即一个批次", "expected an object {…}, a case");
    }

    private static Text notTheFormat(Tree format) {
        return new Text(
                Quote.of(format) + " 不是批次数据的格式，应为 " + Quote.of(FORMAT),
                Quote.of(format) + " is not the format of a case; expected " + Quote.of(FORMAT));
    }
}
