package org.dinggang.exchange;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Reads a whole JSON document at once: for those that hold no list of people. */
final class JsonDocument {

    private JsonDocument() {}

    /**
     * The document.
     *
     * @throws UnusableInputException where the file is no JSON document
     */
    static Tree read(InputFile file, Problems problems) throws UnusableInputException {
        try (JsonParser parser = JsonSource.open(file)) {
            return read(parser, problems);
        }
    }

    private static Tree read(JsonParser parser, Problems problems) throws UnusableInputException {
        try {
            if (parser.nextToken() == null) {
                problems.add(Pointer.ROOT, Complaints.missing());
                problems.throwIfAny();
            }
            Tree tree = new JsonTrees(parser, problems).read(Pointer.ROOT);
            if (parser.nextToken() != null) {
                problems.add(JsonFailure.positionOf(parser.currentTokenLocation()), JsonFailure.trailing());
            }
            return tree;
        } catch (JacksonException exception) {
            problems.add(JsonFailure.placeOf(exception, parser), JsonFailure.messageOf(exception));
            problems.throwIfAny();
            throw new IllegalStateException("Problems are thrown");
        }
    }
}
