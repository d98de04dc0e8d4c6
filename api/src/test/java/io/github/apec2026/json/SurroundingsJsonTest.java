package io.github.apec2026.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.Connection;
import io.github.apec2026.query.Connection.Direction;
import io.github.apec2026.query.Surroundings;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The JSON of what the record connects with an entity. */
class SurroundingsJsonTest {

    static final Surroundings PORTS = Surroundings.builder()
            .entity(Topic.builder().id(Topic.id("ports")).build())
            .addConnection(connection(EntityType.TOPIC, "broader", Direction.FROM, Topic.id("transport")))
            .addConnection(connection(EntityType.MEETING, "topics", Direction.TO, Id.parse("meeting/talks")))
            .addClaim(Claim.<Id<?>>builder()
                    .subject(Topic.id("ports"))
                    .property("broader")
                    .value(Topic.id("transport"))
                    .basis(Basis.CURATED)
                    .rank(Rank.NORMAL)
                    .outcome(Outcome.NOT_DERIVABLE)
                    .addAccording(Organization.id("callao-port"))
                    .because("Ports are a part of transport.")
                    .build())
            .build();

    @ParameterizedTest
    @EnumSource
    void surroundingsShowTheEntityItsConnectionsAndItsClaims(Mapper mapper) throws IOException {
        assertThat(tree(mapper.write(PORTS))).isEqualTo(tree("""
                {"entity": %s,
                 "connections": [
                   {"of": "topic", "property": "broader", "direction": "from", "ids": ["topic/transport"]},
                   {"of": "meeting", "property": "topics", "direction": "to", "ids": ["meeting/talks"]}],
                 "claims": [{"subject": "topic/ports", "property": "broader", "value": "topic/transport",
                   "basis": "curated", "rank": "normal", "outcome": "not-derivable",
                   "according": ["organization/callao-port"], "because": "Ports are a part of transport."}]}
                """.formatted(mapper.write(PORTS.entity()))));
    }

    private static Connection connection(EntityType<?> of, String property, Direction direction, Id<?> to) {
        return Connection.builder()
                .of(of)
                .property(property)
                .direction(direction)
                .addId(to)
                .build();
    }

    private static Object tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
