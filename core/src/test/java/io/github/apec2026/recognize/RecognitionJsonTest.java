package io.github.apec2026.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.apec2026.recognition.Recognition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON of what a text says, for a host that returns it as it is. */
class RecognitionJsonTest {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().registerModule(new Jdk8Module()).enable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

    private static final List<Recognition> FOUND = Recognizer.of("en").recognize("up 4.4% in 2025");

    @Test
    void aFigureAndADateAreWrittenWithTheirCodesInTheOrderOfTheirTypes() throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(FOUND)).isEqualTo("""
                [{"start":3,"end":7,"kind":"percentage","amount":4.4,"unit":"percent","bound":"exact","direction":"rise"},\
                {"start":11,"end":15,"kind":"date","dates":"2025"}]""");
    }

    @Test
    void byTheirDeclaredTypeTheyHaveAllThatItDeclares() throws JsonProcessingException {
        assertThat(MAPPER.writerFor(Recognition.class).writeValueAsString(FOUND.get(0)))
                .isEqualTo("{\"start\":3,\"end\":7,\"kind\":\"percentage\"}");
    }

    @Test
    void aModalWordIsWrittenWithTheCodesOfItsReadings() throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(Recognizer.of("en").modalWords("Ports should grow")))
                .isEqualTo("[{\"start\":6,\"end\":12,\"readings\":[\"advice\"]}]");
    }
}
