package io.github.apec2026.examples.curation.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Line and column of every object of a JSON text, by JSON Pointer; a tree does not keep them. */
final class JsonPlaces {

    private final Map<String, String> places;

    private JsonPlaces(Map<String, String> places) {
        this.places = places;
    }

    static JsonPlaces of(JsonFactory json, String text) throws JsonProcessingException {
        Map<String, String> places = new HashMap<>();
        try (JsonParser parser = json.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    JsonLocation at = parser.currentTokenLocation();
                    places.put(
                            parser.getParsingContext().pathAsPointer().toString(),
                            ":" + at.getLineNr() + ":" + at.getColumnNr());
                }
            }
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
        return new JsonPlaces(places);
    }

    /** Line and column of the first number that no decimal can hold; nothing when there is none. */
    static String ofLargeNumber(JsonFactory json, String text) {
        try (JsonParser parser = json.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_FLOAT && !isDecimal(parser.getText())) {
                    JsonLocation at = parser.currentTokenLocation();
                    return ":" + at.getLineNr() + ":" + at.getColumnNr();
                }
            }
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    private static boolean isDecimal(String number) {
        try {
            new BigDecimal(number);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** {@code :line:column}, or nothing when there is no object. */
    String of(String pointer) {
        return places.getOrDefault(pointer, "");
    }
}
