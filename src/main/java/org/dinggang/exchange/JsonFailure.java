package org.dinggang.exchange;

import java.util.Locale;
import org.dinggang.model.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in plain words, and at which place, why a file stops being JSON. */
final class JsonFailure {

    private JsonFailure() {}

    /** Where it stopped. */
    static Place placeOf(JacksonException exception, JsonParser parser) {
        TokenStreamLocation location = exception.getLocation();
        return positionOf(location == null ? parser.currentLocation() : location);
    }

    /** The place that the parser means; the file where it does not know. */
    static Place positionOf(TokenStreamLocation location) {
        return location.getLineNr() < 1 || location.getColumnNr() < 1
                ? new Place.WholeFile()
                : new Place.Position(location.getLineNr(), location.getColumnNr());
    }

    /** What to say of content after the end of the document. */
    static Text trailing() {
        return new Text("JSON 文档结束之后还有多余内容", "there is more after the end of the JSON document");
    }

    /** Why it stopped. */
    static Text messageOf(JacksonException exception) {
        String detail = String.valueOf(exception.getOriginalMessage()).toLowerCase(Locale.ROOT);
        if (exception instanceof StreamConstraintsException) {
            return bound(detail);
        }
        if (exception instanceof UnexpectedEndOfInputException) {
            return new Text("文件不完整，JSON 在此中断", "the file is incomplete: the JSON ends in the middle");
        }
        if (exception instanceof JacksonIOException) {
            return new Text("读取文件时出错", "the file could not be read to its end");
        }
        if (detail.contains("utf-8") || detail.contains("utf-32")) {
            return JsonSource.notUtf8();
        }
        return new Text("此处不符合 JSON 语法", "this is not valid JSON");
    }

    private static Text bound(String detail) {
        if (detail.contains("depth")) {
            return new Text("嵌套层数过多", "nested too deeply");
        }
        if (detail.contains("number") || detail.contains("string") || detail.contains("name")) {
            return new Text("文字或数字过长", "a string or number that is too long");
        }
        return new Text("文件过大", "the file is too large");
    }
}
