package io.github.apec2026.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntityJsonTest {

    static final String MEETING = """
            {"id":"meeting/transport-2031-05",\
            "names":[{"en":"Transport Working Group","zh-Hant":"運輸工作組"},{"en":"Port talks"}],\
            "acronym":"TWG",\
            "label":{"en":"Talks on transport"},\
            "kind":"working-group-meeting",\
            "ordinal":3,\
            "edition":"edition/2031",\
            "forum":"organization/twg",\
            "partOf":"meeting/cluster-2031",\
            "perhapsSameAs":["meeting/port-talks-2031"],\
            "dates":"2031-05-01/2031-05-03",\
            "stages":["planned","held"],\
            "place":"place/callao",\
            "venue":"place/quay-hall",\
            "theme":{"en":"Quays without queues"},\
            "priorities":["priority/quays"],\
            "topics":["topic/ports","topic/aviation"],\
            "openedBy":["person/ana-quispe"],\
            "chairs":["person/ana-quispe"],\
            "speakers":["person/li-wen"],\
            "participants":["organization/callao-port","economy/peru"],\
            "participantKinds":["experts"],\
            "expectedParticipants":["economy/chile"],\
            "expectedParticipantKinds":["member-economies"]}""";

    static Stream<Arguments> entitiesAndMappers() {
        return Stream.concat(Samples.full().stream(), Samples.bare().stream())
                .flatMap(entity -> Stream.of(Mapper.values()).map(mapper -> Arguments.of(entity, mapper)));
    }

    @Test
    void theSamplesAreOneOfEachTypeAndLeaveNoPropertyEmpty() throws ReflectiveOperationException {
        assertThat(Samples.full()).extracting(e -> e.id().type()).isEqualTo(EntityType.all());
        assertThat(Samples.bare()).extracting(e -> e.id().type()).isEqualTo(EntityType.all());
        for (Entity entity : Samples.full()) {
            for (Method property : entity.id().type().entityClass().getMethods()) {
                if (Modifier.isAbstract(property.getModifiers())) {
                    assertThat(isEmpty(property.invoke(entity)))
                            .as("%s is empty", property)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("entitiesAndMappers")
    void anEntityIsReadBackEqual(Entity entity, Mapper mapper) throws IOException {
        Class<? extends Entity> type = entity.id().type().entityClass();
        Entity back = mapper.read(mapper.write(entity), type);
        assertThat(back).isEqualTo(entity).hasSameHashCodeAs(entity).hasToString(entity.toString());
    }

    @ParameterizedTest
    @MethodSource("entitiesAndMappers")
    void whatOneMapperWroteTheOtherReads(Entity entity, Mapper mapper) throws IOException {
        Mapper other = mapper == Mapper.JACKSON_2 ? Mapper.JACKSON_3 : Mapper.JACKSON_2;
        assertThat((Entity) other.read(mapper.write(entity), entity.id().type().entityClass()))
                .isEqualTo(entity);
    }

    @ParameterizedTest
    @MethodSource("entitiesAndMappers")
    void theIdComesFirstAndNothingIsNull(Entity entity, Mapper mapper) throws IOException {
        String json = mapper.write(entity);
        assertThat(json).doesNotContain("null");
        if (entity instanceof Economy economy) {
            assertThat(json).isEqualTo("\"" + economy.id() + "\"");
        } else {
            assertThat(json).startsWith("{\"id\":\"" + entity.id() + "\"");
        }
    }

    @Test
    void aMeetingAsJson() throws IOException {
        for (Mapper mapper : Mapper.values()) {
            assertThat(mapper.write(Samples.meeting())).isEqualTo(MEETING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMeetingFromJson(Mapper mapper) throws IOException {
        assertThat(mapper.read(MEETING, Meeting.class)).isEqualTo(Samples.meeting());
    }

    @Test
    void whatIsNotStatedIsLeftOutAndAnEmptyListIsAList() throws IOException {
        assertThat(tree(Mapper.JACKSON_3.write(Samples.bare().get(2))))
                .isEqualTo(tree(Mapper.JACKSON_2.write(Samples.bare().get(2))))
                .isEqualTo(tree("""
                        {"id": "meeting/transport-2031-05", "names": [], "kind": "leaders-meeting", "priorities": [], "topics": [],
                         "openedBy": [], "chairs": [], "speakers": [], "participants": [], "perhapsSameAs": [], "stages": [],
                         "participantKinds": [], "expectedParticipants": [], "expectedParticipantKinds": []}
                        """));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLeftOutOrNullIsEmpty(Mapper mapper) throws IOException {
        String json = """
                {"id": "meeting/transport-2031-05", "kind": "leaders-meeting", "names": null, "place": null, "topics": []}
                """;
        assertThat(mapper.read(json, Meeting.class)).isEqualTo(Samples.bare().get(2));
    }

    @ParameterizedTest
    @EnumSource
    void anIdAloneIsAStringBothWays(Mapper mapper) throws IOException {
        for (Entity entity : Samples.full()) {
            assertThat(mapper.write(entity.id())).isEqualTo("\"" + entity.id() + "\"");
            assertThat((Object) mapper.read("\"" + entity.id() + "\"", Id.class))
                    .isEqualTo(entity.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyEconomyIsItsIdBothWays(Mapper mapper) throws IOException {
        for (Economy economy : Economy.values()) {
            assertThat(mapper.read(mapper.write(economy), Economy.class)).isEqualTo(economy);
        }
        assertThat(mapper.write(List.of(Economy.HONG_KONG_CHINA))).isEqualTo("[\"economy/hong-kong-china\"]");
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Optional<?> o ? o.isEmpty() : value instanceof Collection<?> c && c.isEmpty();
    }

    private static Object tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
