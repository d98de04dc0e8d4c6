package io.github.apec2026.core.grammar.english;

/** The words of fractions and percentages. */
final class PartWords {

    static final String TABLE = """
            PART half=2 third=3 quarter=4 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11
            PART twelfth=12 fifteenth=15 sixteenth=16 twentieth=20 hundredth=100 thousandth=1000 millionth=1000000
            PARTS halves=2 thirds=3 quarters=4 fourths=4 fifths=5 sixths=6 sevenths=7 eighths=8 ninths=9 tenths=10
            PARTS elevenths=11 twelfths=12 thirteenths=13 fifteenths=15 sixteenths=16 twentieths=20 hundredths=100
            PARTS thousandths=1000 millionths=1000000
            PERCENT percent pct percents pc
            POINTS pp pps ppt ppts
            BASIS_POINTS bp bps
            """;

    private PartWords() {}
}
