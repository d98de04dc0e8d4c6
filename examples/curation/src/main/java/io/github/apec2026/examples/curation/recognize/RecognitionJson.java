package io.github.apec2026.examples.curation.recognize;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.value.Bound;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Recognitions as one JSON array on one line. {@code value} is always a string, for a figure its digits without an exponent, so that no
 * reader of JSON rounds it; {@code null} where the text has no value. {@code unit}, {@code bound}, {@code direction} and {@code ratio} are
 * there where they apply.
 */
public final class RecognitionJson {

    private static final JsonFactory JSON = new JsonFactory();

    private RecognitionJson() {}

    /** The array, without the end of the line. */
    public static String of(List<Recognition> recognitions) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (Recognition each : recognitions) {
                write(each, json);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return text.toString();
    }

    private static void write(Recognition recognition, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", recognition.start());
        json.writeNumberField("end", recognition.end());
        json.writeStringField("kind", recognition.kind().code());
        if (recognition instanceof Figure figure) {
            json.writeStringField("value", figure.amount().toPlainString());
            if (figure.unit().isPresent()) {
                json.writeStringField("unit", figure.unit().get());
            }
            if (figure.bound() != Bound.EXACT) {
                json.writeStringField("bound", figure.bound().code());
            }
            if (figure.direction() != Direction.NONE) {
                json.writeStringField("direction", figure.direction().code());
            }
            if (figure.ratio().isPresent()) {
                json.writeStringField("ratio", figure.ratio().get().toString());
            }
        } else if (recognition instanceof Dating dating && dating.dates().isPresent()) {
            json.writeStringField("value", dating.dates().get().notation());
        } else {
            json.writeNullField("value");
        }
        json.writeEndObject();
    }
}
