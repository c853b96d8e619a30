package org.dinggang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published JSON Schemas. */
final class Schemas {

    /** The schema of cases. */
    static final Schemas CASES = new Schemas("dinggang-case-1.schema.json");

    /** The schema of results. */
    static final Schemas RESULTS = new Schemas("dinggang-result-1.schema.json");

    /** The schema of structures to be calculated or checked. */
    static final Schemas STRUCTURES = new Schemas("dinggang-structure-1.schema.json");

    /** The schema of calculated and checked structures. */
    static final Schemas STRUCTURE_RESULTS = new Schemas("dinggang-structure-result-1.schema.json");

    /** The schema of pools. */
    static final Schemas ALLOCATIONS = new Schemas("dinggang-allocation-1.schema.json");

    /** The schema of allocations. */
    static final Schemas ALLOCATION_RESULTS = new Schemas("dinggang-allocation-result-1.schema.json");

    private final JsonNode tree;
    private final Schema schema;

    private Schemas(String file) {
        String text = read(Path.of("docs/schema", file));
        this.tree = new JsonMapper().readTree(text);
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    /** Asserts that the text is what the schema says. */
    void accept(String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    /** Whether the text is not what the schema says. */
    boolean refuse(String json) {
        return !schema.validate(json, InputFormat.JSON).isEmpty();
    }

    /** Fields of one of the schema's definitions, or of the document where the name is empty. */
    Set<String> fields(String definition) {
        JsonNode object = definition.isEmpty() ? tree : tree.get("$defs").get(definition);
        return new TreeSet<>(object.get("properties").propertyNames());
    }

    /** Values of an enumeration at a JSON pointer of the schema, null left out. */
    Set<String> choices(String pointer) {
        Set<String> choices = new TreeSet<>();
        tree.at(pointer).forEach(choice -> {
            if (!choice.isNull()) {
                choices.add(choice.asString());
            }
        });
        return choices;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
