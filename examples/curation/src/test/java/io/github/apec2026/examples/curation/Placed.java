package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** A placed file beside its document, in the words of a test. */
record Placed(String document, JsonNode file) {

    static Placed of(Desk desk, Desk.Ran ran) {
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return new Placed(Desk.read(desk.document()), tree(ran.out()));
    }

    static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    /** The texts of the passages, cut out of the document by position. */
    List<String> passages() {
        return cut("passages");
    }

    /** The texts of the repeats. */
    List<String> repeats() {
        return cut("repeats");
    }

    private List<String> cut(String member) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : file.path(member)) {
            int at = each.path("at").intValue();
            texts.add(document.substring(at, at + each.path("length").intValue()));
        }
        return texts;
    }
}
