package io.github.apec2026.benchmark;

/** The name of something, or the words for a value, in either language. */
record Words(String english, String chinese) {

    private static final String[] SYLLABLES = {
        "ba", "be", "bo", "da", "de", "di", "ka", "ke", "ko", "la", "le", "lu", "ma", "mi", "mo", "na", "ne", "no",
        "ra", "re", "ro", "sa", "se", "su", "ta", "te", "to", "va", "ve", "vi"
    };
    private static final String HAN = "嵐汀桐梧榆柏楓荷芷蘭蓉菱瀾澄湘沅沛涵淳淇琅琪瑜瑾璐皓睿穎筠翎";

    /** The same in both languages. */
    static Words of(String both) {
        return new Words(both, both);
    }

    /** A made-up name; no two numbers below 115,000 have the same. */
    static Words name(int number) {
        StringBuilder english = new StringBuilder();
        StringBuilder chinese = new StringBuilder();
        int rest = number * 7 + 11;
        for (int i = 0; i < 4; i++) {
            int digit = (rest + i * 7) % SYLLABLES.length;
            english.append(SYLLABLES[digit]);
            chinese.append(HAN.charAt(digit));
            rest /= SYLLABLES.length;
        }
        english.setCharAt(0, Character.toUpperCase(english.charAt(0)));
        return new Words(english.append('n').toString(), chinese.toString());
    }

    /** With what follows in each language. */
    Words then(String moreEnglish, String moreChinese) {
        return new Words(english + moreEnglish, chinese + moreChinese);
    }

    String in(String language) {
        return "en".equals(language) ? english : chinese;
    }
}
