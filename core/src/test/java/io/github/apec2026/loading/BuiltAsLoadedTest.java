package io.github.apec2026.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.model.DocumentKind;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.PlaceKind;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.ClaimCounts;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a load refuses with a notice, nobody can build: the exception names the property, its value and what to do. */
class BuiltAsLoadedTest {

    private static final String INVISIBLE = "\u200B\u3164";
    private static final String DIGEST = "9f2c".repeat(16);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatALoadRefusesNobodyCanBuild(String facts, Runnable building, String message) {
        Loaded loaded = Loading.data(Loading.register(facts)).load();

        assertThat(loaded.report().of(NoticeCode.INVALID_VALUE)).hasSize(1);
        assertThat(loaded.report().of(NoticeCode.INVALID_VALUE).get(0).line()).isPresent();
        assertThatIllegalArgumentException().isThrownBy(building::run).withMessage(message);
    }

    static Stream<Arguments> whatALoadRefusesNobodyCanBuild() {
        return Stream.of(
                refused("editions", "year", "-5", () -> edition(-5), "\"year\" is -5; give a number from 1989 to 9999"),
                refused(
                        "editions",
                        "year",
                        "10000",
                        () -> edition(10_000),
                        "\"year\" is 10000; give a number from 1989 to 9999"),
                refused(
                        "editions",
                        "ordinal",
                        "0",
                        () -> Edition.builder()
                                .id(Edition.id("x"))
                                .year(2026)
                                .ordinal(0)
                                .build(),
                        "\"ordinal\" is 0; give a number from 1 to 999999999"),
                refused(
                        "priorities",
                        "order",
                        "0",
                        () -> Priority.builder()
                                .id(Priority.id("x"))
                                .agenda(Edition.id("x"))
                                .order(0)
                                .build(),
                        "\"order\" is 0; give a number from 1 to 999999999"),
                refused(
                        "initiatives",
                        "order",
                        "0",
                        () -> Initiative.builder()
                                .id(Initiative.id("x"))
                                .kind(InitiativeKind.PLAN)
                                .state(InitiativeState.PROPOSED)
                                .order(0)
                                .build(),
                        "\"order\" is 0; give a number from 1 to 999999999"),
                refused(
                        "meetings",
                        "acronym",
                        "\"\\u200B\\u3164\"",
                        () -> Meeting.builder()
                                .id(Meeting.id("x"))
                                .kind(MeetingKind.DIALOGUE)
                                .acronym(INVISIBLE)
                                .build(),
                        "\"acronym\" is \"\\u200B\u3164\", which shows nothing; give a text, or leave it out where it is optional"),
                refused(
                        "places",
                        "names",
                        "{}",
                        () -> Place.builder()
                                .id(Place.id("x"))
                                .kind(PlaceKind.CITY)
                                .addName(LocalizedText.empty())
                                .build(),
                        "\"names\" has a text in no language, {}; give one in a language, or leave it out where it is optional"),
                refused(
                        "documents",
                        "language",
                        "\"EN\"",
                        () -> document("EN", DIGEST),
                        "\"language\" is \"EN\"; write en"),
                refused(
                        "documents",
                        "sha256",
                        "\"9F2C\"",
                        () -> document("en", "9F2C"),
                        "\"sha256\" is \"9F2C\"; give 64 hex digits in lower case"));
    }

    @Test
    void aReasonThatShowsNothingIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claim().because(INVISIBLE).build())
                .withMessageStartingWith("\"because\" is \"\\u200B\u3164\", which shows nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claim().because("half \uD800").build())
                .withMessageContaining("half of a surrogate pair");
        assertThat(claim().because("said so").build().because()).contains("said so");
    }

    @Test
    void wordsAndPassagesAreThoseOfADocument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(passage(0, 1, "9f2c9f2c9f2c9f2c"), List.of(" ")))
                .withMessageStartingWith("\"words\" is \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> passage(-1, 1, "9f2c9f2c9f2c9f2c"))
                .withMessage("\"at\" is -1; give a number from 0 to 999999999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> passage(0, Integer.MAX_VALUE, "9f2c9f2c9f2c9f2c"))
                .withMessageStartingWith("\"length\" is 2147483647");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> passage(0, 1, "9F2C9F2C9F2C9F2C"))
                .withMessage("\"digest\" is \"9F2C9F2C9F2C9F2C\"; give 16 hex digits in lower case");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.builder()
                        .document(SourceDocument.id("x"))
                        .addWords("a", INVISIBLE)
                        .build())
                .withMessageStartingWith("\"words\"");
    }

    @Test
    void nothingIsCountedBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimCounts.builder()
                        .kind("code")
                        .putByBasis(Basis.STATED, -1)
                        .build())
                .withMessage("\"byBasis\" is -1; give a number from 0 to 2147483647");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notice.of(NoticeCode.CYCLE).at("x.json", -1, 0, ""))
                .withMessageStartingWith("\"line\" is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notice.of(NoticeCode.CYCLE).passage(-1))
                .withMessageStartingWith("\"passage\" is -1");
    }

    private static Arguments refused(String type, String property, String value, Runnable building, String message) {
        String claim = "{\"value\": " + value + ", \"because\": \"We say so.\"}";
        boolean isMany = property.equals("names");
        return arguments(
                "\"" + type + "\": {\"x\": {\"" + property + "\": " + (isMany ? "[" + claim + "]" : claim) + "}}",
                building,
                message);
    }

    private static Edition edition(int year) {
        return Edition.builder().id(Edition.id("x")).year(year).build();
    }

    private static SourceDocument document(String language, String sha256) {
        return SourceDocument.builder()
                .id(SourceDocument.id("x"))
                .language(language)
                .sha256(sha256)
                .kind(DocumentKind.NEWS)
                .build();
    }

    private static Claim.Builder<PlaceKind> claim() {
        return Claim.<PlaceKind>builder()
                .subject(Place.id("x"))
                .property("kind")
                .value(PlaceKind.CITY)
                .basis(Basis.CURATED)
                .rank(Rank.NORMAL)
                .outcome(Outcome.DERIVED_EXACT);
    }

    private static Passage passage(int at, int length, String digest) {
        return new Passage(SourceDocument.id("x"), Optional.empty(), at, length, digest, Optional.empty());
    }
}
