package io.github.apec2026.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * An enum whose constants are written in data as lower-case words joined by hyphens: {@code WORKING_GROUP} is
 * {@code working-group} in claim files and in JSON. Codes are part of the format; a constant is never renamed.
 *
 * <pre>{@code
 * System.out.println(MeetingKind.WORKING_GROUP_MEETING.code()); // working-group-meeting
 * }</pre>
 *
 * <p>Implementations are enums, hence immutable and thread-safe.
 */
public interface Coded {

    /** The constant's Java name; every enum has it. */
    String name();

    /** The written form, such as {@code working-group}. */
    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of a code.
     *
     * @throws IllegalArgumentException if it is none; the message lists them
     */
    static <C extends Enum<C> & Coded> C of(Class<C> constants, String code) {
        Objects.requireNonNull(constants, "constants");
        Objects.requireNonNull(code, "code");
        StringJoiner codes = new StringJoiner(", ");
        for (C constant : constants.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
            codes.add(constant.code());
        }
        throw new IllegalArgumentException(
                "No " + constants.getSimpleName() + ": " + Printable.of(code, 100) + ". The codes are: " + codes);
    }
}
