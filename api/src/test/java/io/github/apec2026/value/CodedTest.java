package io.github.apec2026.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.model.ArticleKind;
import io.github.apec2026.model.Comparison;
import io.github.apec2026.model.DocumentKind;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.model.OrganizationKind;
import io.github.apec2026.model.PlaceKind;
import io.github.apec2026.model.Sector;
import io.github.apec2026.model.StatementMode;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.query.Hit.Match;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodedTest {

    static Stream<Class<? extends Coded>> enums() {
        return Stream.of(
                ArticleKind.class,
                Basis.class,
                Bound.class,
                Comparison.class,
                DocumentKind.class,
                Match.class,
                InitiativeKind.class,
                InitiativeState.class,
                Measure.class,
                MeetingKind.class,
                ObservationStatus.class,
                Outcome.class,
                OrganizationKind.class,
                PlaceKind.class,
                Precision.class,
                Rank.class,
                Reason.class,
                Sector.class,
                Severity.class,
                StatementMode.class);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void codesAreLowerCaseWordsJoinedByHyphensAndEachIsOfOneConstant(Class<? extends Coded> type) {
        assertThat(type.getEnumConstants())
                .extracting(Coded::code)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void theConstantOfACodeIsFoundAsJaxRsLooksForIt(Class<? extends Coded> type) throws Exception {
        Method fromString = type.getMethod("fromString", String.class);
        for (Coded constant : type.getEnumConstants()) {
            assertThat(fromString.invoke(null, constant.code())).isSameAs(constant);
        }
        String first = type.getEnumConstants()[0].code();
        assertThatThrownBy(() -> fromString.invoke(null, first.toUpperCase(Locale.ROOT)))
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No " + type.getSimpleName() + ": " + first.toUpperCase(Locale.ROOT) + ". ")
                .hasMessageContaining(first);
        assertThatThrownBy(() -> fromString.invoke(null, (Object) null))
                .cause()
                .isInstanceOf(NullPointerException.class)
                .hasMessage("code");
    }

    @Test
    void aCodeIsTheNameWithHyphensWhateverTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr"));
            assertThat(Bound.MORE_THAN.code()).isEqualTo("more-than");
            assertThat(InitiativeKind.class.getEnumConstants())
                    .extracting(Coded::code)
                    .allSatisfy(code -> assertThat(code).doesNotContain("ı"));
            assertThat(DocumentKind.OPINION.code()).isEqualTo("opinion");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void precisionGoesFromCoarseToFine() {
        assertThat(Arrays.asList(Precision.values()))
                .isSorted()
                .containsExactly(Precision.YEAR, Precision.MONTH, Precision.DAY);
    }
}
