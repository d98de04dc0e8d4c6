package io.github.apec2026.core.grammar.english;

/** Units of measurement, which may touch the digits before them. */
final class NounWords {

    static final String TABLE = """
            MEASURE km kms kg kgs cm mm mg ml cl kwh mwh gwh twh kw mw gw tw kv gb tb mb kb mph kph kmh ha hz khz mhz ghz
            MEASURE lb lbs oz ft sq sqm sqft bbl teu teus dwt mbps gbps rpm ppm mm nm px kcal kj mt t
            MEASURE bhp hp ppb mah mpg mpa gpa inch foot mile yard litre liter metre meter kilometre kilometer centimetre
            MEASURE centimeter millimetre millimeter nanometre nanometer micrometre gram kilogram acre hectare watt kilowatt
            MEASURE megawatt gigawatt volt hertz horsepower degree
            """;

    private NounWords() {}
}
