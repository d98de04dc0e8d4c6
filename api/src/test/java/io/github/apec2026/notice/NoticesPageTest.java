package io.github.apec2026.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of the notices is generated from the codes. */
class NoticesPageTest {

    private static final Path PAGE = Path.of("NOTICES.md");
    private static final Path WRITTEN = Path.of("target", "NOTICES.md");

    @Test
    void thePageIsGeneratedFromTheCodes() throws IOException {
        String written = page();
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, written);

        assertThat(PAGE)
                .as("copy api/%s to api/%s", WRITTEN, PAGE)
                .exists()
                .content()
                .isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasASectionWithItsMessageMeaningAndRemedy(NoticeCode code) throws IOException {
        String page = Files.readString(PAGE);
        String heading = "\n## " + code.code() + "\n";
        assertThat(page).containsOnlyOnce(heading).containsOnlyOnce("](#" + code.code() + ")");

        String section =
                page.substring(page.indexOf(heading) + heading.length()).split("\n## ", 2)[0];
        assertThat(code.meaning()).isNotBlank().endsWith(".").isNotEqualTo(code.remedy());
        assertThat(code.remedy()).isNotBlank().endsWith(".");
        assertThat(section)
                .contains("**Meaning.** " + escaped(code.meaning()), "**Remedy.** " + escaped(code.remedy()));
        assertThat(section).contains(code.severity().code());
    }

    @Test
    void thePageHasExactlyTheSectionsOfTheCodes() throws IOException {
        List<String> codes =
                List.of(NoticeCode.values()).stream().map(NoticeCode::code).toList();

        assertThat(Pattern.compile("(?m)^## (.*)$")
                        .matcher(Files.readString(PAGE))
                        .results()
                        .map(m -> m.group(1)))
                .isEqualTo(codes);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Notices

                The notices of loads and of subsets of a data set. A code is never renamed and never reused for something else. An *error* prevents
                a data set, a *warning* should be looked at, an *info* is for information. The severity given here is the usual one; a notice may
                have another. In a message, the words in angle brackets are attributes of the notice.

                This page is generated from `NoticeCode`; a test compares the two.

                | code | severity | message |
                |---|---|---|
                """);
        for (NoticeCode code : NoticeCode.values()) {
            page.append("| [")
                    .append(code.code())
                    .append("](#")
                    .append(code.code())
                    .append(") | ");
            page.append(code.severity().code())
                    .append(" | ")
                    .append(message(code))
                    .append(" |\n");
        }
        for (NoticeCode code : NoticeCode.values()) {
            page.append("\n## ").append(code.code()).append("\n\n");
            page.append("*")
                    .append(code.severity().code())
                    .append("*: ")
                    .append(message(code))
                    .append("\n\n");
            page.append("**Meaning.** ").append(escaped(code.meaning())).append("\n\n");
            page.append("**Remedy.** ").append(escaped(code.remedy())).append('\n');
        }
        return page.toString();
    }

    /** The message with {@code ‹value›} for {@code {value}}. */
    private static String message(NoticeCode code) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(escaped(code.template()))
                .replaceAll((MatchResult name) -> "‹" + name.group(1) + "›");
    }

    /** A text as Markdown, in which nothing of it is markup. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_<>|\\[\\]])", "\\\\$1");
    }
}
