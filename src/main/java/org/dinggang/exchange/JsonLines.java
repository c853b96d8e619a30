package org.dinggang.exchange;

import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * How JSON is laid out for people and for comparing files: each field of the document begins a line, and so does each element
 * of its lists; inside them everything stays on the line.
 */
final class JsonLines implements PrettyPrinter {

    private static final int LINED_DEPTH = 2;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private int depth;

    /** A generator of that layout; closing it leaves the stream open. */
    static JsonGenerator to(OutputStream stream) {
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new JsonLines();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        return FACTORY.createGenerator(context, stream, JsonEncoding.UTF8);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        generator.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
        if (depth == 1) {
            line(generator);
        }
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        generator.writeRaw(',');
        if (depth == 1) {
            line(generator);
        } else {
            generator.writeRaw(' ');
        }
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) {
        depth--;
        if (depth == 0) {
            generator.writeRaw('\n');
        }
        generator.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
        generator.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        if (depth == LINED_DEPTH) {
            line(generator);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        generator.writeRaw(',');
        if (depth == LINED_DEPTH) {
            line(generator);
        } else {
            generator.writeRaw(' ');
        }
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) {
        if (depth == LINED_DEPTH && values > 0) {
            generator.writeRaw("\n ");
        }
        depth--;
        generator.writeRaw(']');
    }

    private void line(JsonGenerator generator) {
        generator.writeRaw(depth == 1 ? "\n " : "\n  ");
    }
}
