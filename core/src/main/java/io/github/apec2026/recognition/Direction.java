package io.github.apec2026.recognition;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Coded;

/**
 * The direction of the change that a {@link Figure} measures, by the words of its clause. Immutable.
 *
 * <p>The amount of a fall is positive: "fell by 4.4 percent" is 4.4 percent and {@link #FALL}. A figure that a change starts from or
 * ends at ("fell from 25 to 15 percent", 升至4.4%) is a level, and its direction is {@link #NONE}.
 */
public enum Direction implements Coded {
    /** No change, or the words do not say in which direction. A negative amount has this direction: it carries its own sign. */
    NONE,
    /** A rise: "up 4.4 percent", "grew by", 增長, 上升. */
    RISE,
    /** A fall: "down 35 percent", "contracted by", 下降, 減少. */
    FALL;

    @Override
    @JsonValue // on the enum itself: who makes an OpenAPI description looks no further
    public String code() {
        return Coded.super.code();
    }
}
