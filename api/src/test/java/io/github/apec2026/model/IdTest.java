package io.github.apec2026.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.apec2026.value.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meeting/som1-2026",
                "edition/2026",
                "place/x",
                "person/a-b-c",
                "economy/hong-kong-china",
                "document/lima-bulletin-2031-05-03",
                "article/lima-bulletin/main",
                "article/1/2",
                "official/ana-quispe"
            })
    void whatIsReadPrintsAsItWasWritten(String text) {
        Id<?> id = Id.parse(text);
        assertThat(id).hasToString(text).isEqualTo(Id.parse(text)).hasSameHashCodeAs(Id.parse(text));
        assertThat(id.type().entityName() + "/" + id.key()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "a-", "-a", "a--b", "A", "a b", " a", "a_b", "a.b", "a/b", "/", "é", "廣州", "a\n", "١"})
    void aMalformedKeyIsRefusedByNameAndWithARemedy(String key) {
        assertThat(Id.isKey(key, false)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Meeting.id(key))
                .withMessageContaining("meeting: '" + Printable.of(key) + "'")
                .withMessageContaining("use lower-case letters, digits and single hyphens");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Id.parse("meeting/" + key))
                .withMessageContaining("'" + Printable.of(key) + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "/", "a/", "/a", "a/b/c", "a//b", "a-/b", "a/-b", "a/b-", "A/b"})
    void theKeyOfAnArticleHasTwoPartsWithASlash(String key) {
        assertThat(Id.isKey(key, true)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.id(key))
                .withMessageContaining("article: '" + key + "'")
                .withMessageContaining("with a slash after the key of the document");
    }

    @Test
    void whatHasNoTypeOrAnUnknownOneIsRefusedWithARemedy() {
        for (String text : List.of("", "som1-2026", "meeting")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Id.parse(text))
                    .withMessageContaining("'" + text + "'")
                    .withMessageContaining("write type/key, such as meeting/som1-2026");
        }
        for (String name : List.of("", "meetings", "Meeting", "planet")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Id.parse(name + "/x"))
                    .withMessageContaining("no type '" + name + "'")
                    .withMessageContaining("edition, priority, meeting");
        }
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Id.parse(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Meeting.id(null)).withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> new Id<Meeting>(null, "x"))
                .withMessage("type");
    }

    static Stream<EntityType<?>> types() {
        return EntityType.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void idsOfDifferentTypesAreNeverEqual(EntityType<?> type) {
        Id<?> id = new Id<>(type, type == EntityType.ARTICLE ? "x/y" : "x");
        for (EntityType<?> other : EntityType.all()) {
            if (other != type) {
                assertThat(id).isNotEqualTo(new Id<>(other, other == EntityType.ARTICLE ? "x/y" : "x"));
            }
        }
        assertThat(id).isNotEqualTo(id.toString()).isNotEqualTo(null);
    }

    @Test
    void eachTypeHasItsFactory() {
        assertThat(Stream.<Id<?>>of(
                        Edition.id("x"),
                        Priority.id("x"),
                        Meeting.id("x"),
                        Person.id("x"),
                        Position.id("x"),
                        Organization.id("x"),
                        Place.id("x"),
                        Topic.id("x"),
                        Initiative.id("x"),
                        Indicator.id("x"),
                        Observation.id("x"),
                        Statement.id("x"),
                        Product.id("x"),
                        Unit.id("x"),
                        Economy.id("x"),
                        SourceDocument.id("x"),
                        Article.id("x/y"),
                        Official.id("x")))
                .extracting(Id::type)
                .isEqualTo(EntityType.all());
    }

    @Test
    void anIdIsTypedAgainWhenItIsOfThatType() {
        Id<Meeting> meeting = Id.parse("meeting/som1-2026").as(EntityType.MEETING);
        assertThat(meeting).isEqualTo(Meeting.id("som1-2026"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Id.parse("place/lima").as(EntityType.MEETING))
                .withMessageContaining("meeting")
                .withMessageContaining("place/lima");
    }

    @Test
    void idsStandInTheOrderOfTypesThenKeys() {
        List<Id<?>> inOrder = Stream.<Id<?>>of(
                        Edition.id("2026"),
                        Meeting.id("a"),
                        Meeting.id("a-1"),
                        Meeting.id("b"),
                        Place.id("a"),
                        Article.id("a/a"))
                .toList();
        List<Id<?>> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(4));
        assertThat(shuffled).isNotEqualTo(inOrder);
        shuffled.sort(null);
        assertThat(shuffled).isEqualTo(inOrder);
    }

    /** Keys made of words with a fixed seed, and the same with one character spoilt. */
    @Test
    void everyKeyOfWordsIsReadAndNoSpoiltOneIs() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder key = new StringBuilder();
            for (int word = 0; word <= random.nextInt(4); word++) {
                key.append(word == 0 ? "" : "-").append(Integer.toString(random.nextInt(50_000), 36));
            }
            Id<?> id = Id.parse("topic/" + key);
            assertThat(id).isEqualTo(Topic.id(key.toString())).hasToString("topic/" + key);
            key.setCharAt(random.nextInt(key.length()), "_ A/é.".charAt(random.nextInt(6)));
            assertThat(Id.isKey(key.toString(), false)).as("%s", key).isFalse();
        }
    }
}
