package io.github.apec2026.core.type;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;

/** The value types that schemas are written with. */
public final class ValueTypes {

    /** A name, a title or another text in a language. */
    public static final ValueType<LocalizedText> TEXT = new TextType();

    /** A short text that is in no language: an acronym. */
    public static final ValueType<String> TOKEN = new TokenType();

    /** The SHA-256 of the text of a document. */
    public static final ValueType<String> DIGEST = new DigestType();

    /** The language of a document, as a tag of BCP 47. */
    public static final ValueType<String> LANGUAGE = new LanguageType();

    /** A whole number. */
    public static final ValueType<Integer> INTEGER = new IntegerType();

    /** A place in an order, from 1. */
    public static final ValueType<Integer> ORDINAL = new IntegerType("place in an order", 1, 999_999_999);

    /** The year of an edition: from that of the first APEC meeting on, in four digits. */
    public static final ValueType<Integer> YEAR = new IntegerType("year of an edition", 1989, 9999);

    /** A date or a range of dates. */
    public static final ValueType<DateRange> DATES = new DatesType();

    /** An amount with unit and bound. */
    public static final ValueType<Quantity> QUANTITY = new QuantityType();

    /** A member economy, by its code. */
    public static final ValueType<Economy> ECONOMY = new EconomyType();

    /** A reference to an entity of any type, written {@code type/key}. */
    public static final ValueType<Id<?>> ANY = AnyIdType.INSTANCE;

    private ValueTypes() {}

    /** A reference to an entity of one type, written as its key. */
    public static <E extends Entity> ValueType<Id<E>> id(EntityType<E> type) {
        return new IdType<>(type);
    }

    /** One of the constants of an enum, written as its code. */
    public static <C extends Enum<C> & Coded> ValueType<C> oneOf(String noun, Class<C> constants) {
        return new CodeType<>(noun, constants);
    }
}
