package io.github.apec2026.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.model.Economy;
import io.github.apec2026.query.Agreement;
import io.github.apec2026.query.AttributedStatement;
import io.github.apec2026.query.Conflict;
import io.github.apec2026.query.Connection;
import io.github.apec2026.query.FigureRow;
import io.github.apec2026.query.FigureTable;
import io.github.apec2026.query.Mention;
import io.github.apec2026.query.Mentions;
import io.github.apec2026.query.PerhapsSame;
import io.github.apec2026.query.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A host reads what a later version wrote: members that its own version does not know are passed over, also by Jackson 2's default. */
class NewerJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Written as a string, or made by queries and read back by no mapper. */
    private static final Set<Class<?>> NOT_READ = Set.of(
            Economy.class,
            Claim.class,
            Fact.class,
            Conflict.class,
            Citation.class,
            Surroundings.class,
            Connection.class,
            AttributedStatement.class,
            Agreement.class,
            Mentions.class,
            Mention.class,
            PerhapsSame.class,
            FigureTable.class,
            FigureRow.class);

    static Stream<Arguments> samplesAndMappers() {
        List<Arguments> all = new ArrayList<>();
        JsonSamples.byDeclaredType().forEach((type, samples) -> {
            for (Mapper mapper : Mapper.values()) {
                if (!NOT_READ.contains(type)) {
                    all.add(Arguments.of(type, samples.get(0), mapper));
                }
            }
        });
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("samplesAndMappers")
    void membersThatAreNotKnownArePassedOver(Class<?> type, Object sample, Mapper mapper) throws Exception {
        JsonNode written = MAPPER.readTree(mapper.write(sample));
        ((ObjectNode) written)
                .put("addedLater", "x")
                .set("alsoLater", MAPPER.createObjectNode().put("a", 1));

        assertThat((Object) mapper.read(written.toString(), type)).isEqualTo(sample);
    }
}
