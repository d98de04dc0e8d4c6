package io.github.apec2026.core.grammar.composition;

import io.github.apec2026.recognition.Kind;

/**
 * What a numeral counts.
 *
 * @param before the sign before the numeral
 * @param behind the words behind it
 * @param kind the kind of figure that it makes
 * @param code the unit of that figure
 */
public record Unit(String before, String behind, Kind kind, String code) {

    /** Nothing. */
    public static final Unit NONE = new Unit("", "", Kind.NUMBER, "");

    /** A unit that is written behind the numeral. */
    public static Unit behind(String behind, Kind kind, String code) {
        return new Unit("", behind, kind, code);
    }

    /** A noun or a measure word. */
    public static Unit noun(String behind) {
        return new Unit("", behind, Kind.NUMBER, behind.trim());
    }
}
