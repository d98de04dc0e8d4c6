package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.TypedProperty;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Coded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Pattern KEY = Pattern.compile("\\b(?:t|get|count)\\(\\s*\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPropertyAndTypeHasAName(Language language) {
        Texts texts = Texts.all().get(language);
        for (EntityType<?> type : EntityType.all()) {
            assertThat(texts.type(type)).isNotBlank();
            assertThat(texts.types(type)).isNotBlank();
            for (TypedProperty<?, ?> property : EntityProperties.of(type)) {
                assertThat(texts.property(type, property.name())).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeHasAName(Language language) {
        Texts texts = Texts.all().get(language);
        Stream<Class<?>> ofProperties = EntityType.all().stream()
                .flatMap(type -> EntityProperties.of(type).stream())
                .<Class<?>>map(TypedProperty::valueClass)
                .filter(each -> each.isEnum() && Coded.class.isAssignableFrom(each))
                .filter(each -> !each.getSimpleName().equals("Economy"));
        Stream.concat(ofProperties, Stream.of(Basis.class, Outcome.class, Reason.class, Rank.class))
                .distinct()
                .flatMap(each -> Stream.of(each.getEnumConstants()))
                .forEach(code -> assertThat(texts.code((Coded) code)).isNotBlank());
        Stream.of(Bound.values())
                .filter(bound -> bound != Bound.EXACT)
                .forEach(bound ->
                        assertThat(texts.get("bound." + bound.code(), "7")).contains("7"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextThatATemplateOrAPageAsksForIsThere(Language language) throws IOException {
        Texts texts = Texts.all().get(language);
        Set<String> asked = new TreeSet<>();
        for (Path folder : List.of(Path.of("src/main/jte"), Path.of("src/main/java"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = KEY.matcher(Files.readString(file));
                    while (matcher.find()) {
                        asked.add(matcher.group(1));
                    }
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(40);
        assertThat(asked)
                .allSatisfy(key -> assertThat(isThere(texts, key))
                        .as("%s in %s", key, language.tag())
                        .isTrue());
    }

    private static boolean isThere(Texts texts, String key) {
        return texts.has(key) || (texts.has(key + ".one") && texts.has(key + ".many"));
    }

    @Test
    void everyLanguageHasTheSameTexts() {
        assertThat(Texts.all().get(Language.TRADITIONAL).keys())
                .isEqualTo(Texts.all().get(Language.ENGLISH).keys())
                .isEqualTo(Texts.all().get(Language.SIMPLIFIED).keys());
    }

    @Test
    void simplifiedTextsHaveNoTraditionalCharacters() {
        Texts texts = Texts.all().get(Language.SIMPLIFIED);
        assertThat(texts.keys())
                .allSatisfy(key -> assertThat(texts.get(key)).doesNotContainPattern("[會議與來說這為數據發應區間從際經濟體]"));
    }

    @Test
    void aMissingTextIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> Texts.all().get(Language.ENGLISH).get("no.such-text"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such-text");
    }
}
