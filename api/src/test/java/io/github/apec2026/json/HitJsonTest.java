package io.github.apec2026.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.model.Person;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Hit.Match;
import io.github.apec2026.value.TaggedText;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The JSON of what a search found. */
class HitJsonTest {

    static final Hit HIT = Hit.builder()
            .id(Person.id("ana-lopez"))
            .name(new TaggedText("zh-Hant", "安娜·洛佩斯"))
            .match(Match.BEGINNING)
            .build();

    @ParameterizedTest
    @EnumSource
    void aHitIsWrittenAndReadBackEqual(Mapper mapper) throws IOException {
        String json = mapper.write(HIT);

        assertThat(new ObjectMapper().readTree(json)).isEqualTo(new ObjectMapper().readTree("""
                {"id": "person/ana-lopez", "name": {"language": "zh-Hant", "text": "安娜·洛佩斯"}, "match": "beginning"}
                """));
        assertThat(mapper.read(json, Hit.class)).isEqualTo(HIT);
    }
}
