package io.github.apec2026.core.type;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.apec2026.core.type.ValueFormatException.Fault;
import io.github.apec2026.model.Id;
import io.github.apec2026.value.Printable;
import io.github.apec2026.value.TaggedText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * A form of value. Instances are immutable and stateless.
 *
 * @param <T> the Java type of the values
 */
public abstract class ValueType<T> {

    /** The kind of the types that refer to an entity. */
    static final String REFERENCE = "reference";

    static final int MOST_DIGITS = 9;

    /** Why a text with a lone surrogate is refused. */
    public static final String HALF = "Half of a surrogate pair is no character.";

    private final String kind;
    private final String noun;
    private final Class<T> valueClass;

    /**
     * A type of values.
     *
     * @param kind the kind that reports count the values under: {@code dates}
     * @param noun what a value is called in messages: "date range"
     * @param valueClass the Java type of the values, without its type arguments
     */
    protected ValueType(String kind, String noun, Class<T> valueClass) {
        this.kind = kind;
        this.noun = noun;
        this.valueClass = valueClass;
    }

    /** The kind that reports count the values under; several types may share one. */
    public final String kind() {
        return kind;
    }

    /** What a value is called in messages. */
    public final String noun() {
        return noun;
    }

    /** The Java type of the values, without its type arguments. */
    public final Class<T> valueClass() {
        return valueClass;
    }

    /**
     * Reads the value at the parser, and leaves the parser at its last token.
     *
     * @throws ValueFormatException when it is not of this type; the parser is then within the value
     * @throws IOException when the JSON itself is malformed
     */
    public abstract T read(JsonParser in) throws IOException, ValueFormatException;

    /** Writes a value in compiled form. */
    public abstract void write(T value, ValueOutput out);

    /** Reads a value that {@link #write} wrote: one equal to it. */
    public abstract T read(ValueInput in);

    /**
     * The JSON Schema of the values: their shape, and their form as far as possible. It allows every value that {@link #read} accepts, and
     * none of another shape.
     */
    public abstract JsonSchema jsonSchema();

    /** The relation of {@code a} to {@code b}: equal or in conflict, unless a type overrides this. */
    public Relation relate(T a, T b) {
        return a.equals(b) ? Relation.EQUAL : Relation.CONFLICTS;
    }

    /** Merges two values that complement each other; the first prevails where both have a part. */
    public T combine(T a, T b) {
        return a;
    }

    /** The entities that a value refers to; none unless a type overrides this. An id among them need not be claimed. */
    public List<Id<?>> referredToBy(T value) {
        return List.of();
    }

    /** The texts that a value consists of, each in its language; none unless a type overrides this. */
    public List<TaggedText> texts(T value) {
        return List.of();
    }

    /** Whether values are names or titles, of which a claim may quote more words than of others. */
    public boolean isName() {
        return false;
    }

    /** The text of the string at the parser. */
    protected final String string(JsonParser in) throws IOException, ValueFormatException {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            throw shape(in, "a string");
        }
        String text = in.getText();
        if (Printable.hasLoneSurrogate(text)) {
            throw meaning(Printable.of(text), HALF);
        }
        return text;
    }

    /** The fault of a value that is of another JSON type. */
    protected final ValueFormatException shape(JsonParser in, String json) {
        return new ValueFormatException(Fault.SHAPE, noun + " (" + json + ")", nameOf(in.currentToken()), "");
    }

    /** The fault of a value without a meaning. */
    protected final ValueFormatException meaning(String found, String detail) {
        return new ValueFormatException(Fault.MEANING, noun, found, detail);
    }

    /** The fault of a code that is not known. */
    protected final ValueFormatException unknownCode(String found, String known) {
        return new ValueFormatException(Fault.UNKNOWN_CODE, noun, found, "Known are: " + known + ".");
    }

    /** Whether a whole number is here, also one with an exponent, as in JSON Schema. */
    public static boolean isWholeNumber(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
            return in.currentToken() == JsonToken.VALUE_NUMBER_INT;
        }
        try {
            return new BigDecimal(in.getText()).stripTrailingZeros().scale() <= 0;
        } catch (ArithmeticException | NumberFormatException e) {
            return false; // the exponent overflows
        }
    }

    /** Whether a text is one to nine digits, and nothing else. */
    public static boolean isShortNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() <= MOST_DIGITS;
    }

    /** What a token is called in messages. */
    public static String nameOf(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> token.name();
        };
    }

    @Override
    public String toString() {
        return noun;
    }
}
