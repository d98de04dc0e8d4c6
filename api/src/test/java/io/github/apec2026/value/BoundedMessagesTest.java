package io.github.apec2026.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Place;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The message of an exception is short and printable, whatever text it is about. */
class BoundedMessagesTest {

    private static final String LONG = "a\n" + "1".repeat(1_000_000);
    private static final String KEY = "a".repeat(1_000_000);

    static Stream<ThrowingCallable> calls() {
        return Stream.of(
                () -> Place.id(LONG),
                () -> Id.parse(LONG),
                () -> Id.parse(LONG + "/a"),
                () -> Id.parse("place/" + LONG),
                () -> Place.id(KEY).as(EntityType.PERSON),
                () -> DateRange.parse(LONG),
                () -> DateRange.parse("../..".repeat(100_000)),
                () -> DateRange.parse("2026-" + LONG),
                () -> LocalizedText.of(LONG, "text"),
                () -> Quantity.of(LONG, "percent"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void messagesAreShortAndPrintable(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);

        assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
        assertThat(thrown.getMessage()).hasSizeLessThan(1000).doesNotContain("\n");
    }
}
