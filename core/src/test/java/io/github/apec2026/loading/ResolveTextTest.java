package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.notice.NoticeCode.CONFLICTING_CLAIMS;
import static io.github.apec2026.notice.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Meeting;
import io.github.apec2026.value.LocalizedText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Resolving texts and names: languages complement each other, names add up. */
final class ResolveTextTest {

    @Test
    void textsInDifferentLanguagesComplementEachOther() {
        String theme = "{«On %s.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                + " \"theme\": {\"value\": {\"%s\": \"%1$s\"}, \"quote\": \"%1$s\"}}}}}";

        Loaded loaded = data(
                        lima(theme.formatted("ports", "en")),
                        bulletin("gazette", "2026-05-04", theme.formatted("港口", "zh-Hant")))
                .load();

        LocalizedText value = loaded.dataset().get(Meeting.id("talks")).theme().orElseThrow();
        assertThat(value.in(Locale.ENGLISH)).contains("ports");
        assertThat(value.in(Locale.TRADITIONAL_CHINESE)).contains("港口");
    }

    @Test
    void textsInOneLanguageConflict() {
        String theme = "{«On %s.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                + " \"theme\": {\"value\": {\"en\": \"%1$s\"}, \"quote\": \"%1$s\"}}}}}";

        data(lima(theme.formatted("ports")), bulletin("gazette", "2026-05-04", theme.formatted("air")))
                .load()
                .finds(WARNING, CONFLICTING_CLAIMS)
                .about("meeting/talks", "theme")
                .says("{en=air} was chosen over {en=ports}: later-publication.");
    }

    @Test
    void namesAreManyAndThePreferredComesFirst() {
        String names =
                "{«The Talks, the Great Talks.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                        + " \"names\": [{\"value\": {\"en\": \"The Talks\"}, \"quote\": \"The Talks\"},"
                        + " {\"value\": {\"en\": \"Great Talks\"}, \"quote\": \"Great Talks\", \"rank\": \"preferred\"}]}}}}";
        String more = "{«The Talks or Chats.», \"facts\": {\"meetings\": {\"talks\": {"
                + " \"names\": [{\"value\": {\"en\": \"The Talks\"}, \"quote\": \"The Talks\"},"
                + " {\"value\": {\"en\": \"Chats\"}, \"quote\": \"Chats\"},"
                + " {\"value\": {\"en\": \"Talks or Chats\"}, \"quote\": \"Talks or Chats\", \"rank\": \"deprecated\"}]}}}}";

        Meeting talks = data(lima(names), bulletin("gazette", "2026-05-04", more))
                .load()
                .dataset()
                .get(Meeting.id("talks"));

        assertThat(talks.names())
                .extracting(n -> n.in(Locale.ENGLISH).orElseThrow())
                .containsExactly("Great Talks", "The Talks", "Chats");
        assertThat(talks.name().in(Locale.ENGLISH)).contains("Great Talks");
    }
}
