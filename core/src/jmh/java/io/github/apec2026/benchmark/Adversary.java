package io.github.apec2026.benchmark;

/** Texts that would take a careless reader far more time than their length: one piece, again and again. */
enum Adversary {
    DIGITS("7"),
    DIGITS_OF_CHINESE("七"),
    YI("億"),
    WAN_YI("一萬億"),
    TWO_WAN_YI("2萬億"),
    ZEROS("一萬零"),
    HUNDRED_AND("one hundred and "),
    TWENTIES("twenty-"),
    MILLION("million "),
    HALVES("and a half "),
    THIRDS("third of "),
    POINT("點五"),
    COMMAS("1,"),
    GROUPS(",000"),
    SPACED_GROUPS("000 "),
    SLASHES("1/"),
    POINTS("1."),
    COLONS("1:"),
    DASHES("1-"),
    YEARS("2026-"),
    YEARS_OF_CHINESE("2026年至"),
    DAYS("2月10日、"),
    MONTHS("May "),
    RANGES("Feb. 1 to "),
    TO("1至"),
    PARTS("百分之"),
    RATIOS("1比"),
    ORDINALS("第一"),
    HALF_MEASURES("兩個半"),
    SIGNS("-"),
    DOLLARS("$"),
    OF_THE("of the "),
    OPEN_ROUND("("),
    OPEN_ANGLE("《"),
    OPEN_CORNER("「"),
    ADDRESS("a@"),
    LATIN("a1"),
    CAPITALS("Aa "),
    FULL_STOPS("a. "),
    SPACES(" "),
    LINES("\n"),
    HALF_OF_A_PAIR("\uD83D");

    private final String piece;

    Adversary(String piece) {
        this.piece = piece;
    }

    String piece() {
        return piece;
    }

    /** So many characters of it. */
    String text(int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }
}
