package io.github.apec2026.core.grammar.chinese;

/** The Simplified form of the Traditional characters that composed phrases use, written down apart from the grammar's own table. */
final class Simplified {

    private static final String PAIRS = "萬万億亿兩两貳贰陸陆點点幾几數数餘余過过約约超超達达長长減减漲涨從从為为場场個个國国團团島岛貨货"
            + "會会議议業业歐欧幣币噸吨處处與与後后來来開开關关記记錄录號号間间級级佔占總总額额進进齊齐測测計计劃划員员產产"
            + "縣县門门車车輛辆裡里續续還还於于將将節节農农類类頓顿現现區区項项項项參参該该應应說说這这們们東东當当時时頭头";

    private Simplified() {}

    static String of(String traditional) {
        StringBuilder text = new StringBuilder(traditional);
        for (int i = 0; i < text.length(); i++) {
            for (int pair = 0; pair < PAIRS.length(); pair += 2) {
                if (PAIRS.charAt(pair) == text.charAt(i)) {
                    text.setCharAt(i, PAIRS.charAt(pair + 1));
                }
            }
        }
        return text.toString();
    }
}
