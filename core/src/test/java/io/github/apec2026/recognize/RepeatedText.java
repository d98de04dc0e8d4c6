package io.github.apec2026.recognize;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text that would take a careless reader far more time than its length: one piece, again and again. The test of this package and the
 * benchmark {@code Linearity} read the same ones.
 */
public record RepeatedText(String piece) {

    /** Pieces between spaces; a space in a piece is written ␣. */
    private static final String CHINESE =
            "七 億 一萬億 2萬億 一萬零 點五 2026年至 2月10日、 1至 百分之 1比 第一 兩個半 一 零 十 萬億 十萬億 一億 三個億 2026年與 起至 第三至 三分二 三點 半 第 負 1至2 "
                    + "一至 年 2026年 月 2月 2月1日至 10日 今 今年 上上 農曆 正月初 大年 年初 人民幣 元 1元 元5角 個 個半 餘 1餘 多 幾十 數 比 又 1又 1又1/2 約 超過 以上 自 "
                    + "起 1小時 3個月零 成 1成 折";

    private static final String ENGLISH =
            "one, one␣and␣ one␣hundred␣and␣ twenty- million␣ and␣a␣half␣ third␣of␣ May␣ Feb.␣1␣to␣ of␣the␣ a@ a1 Aa␣ a.␣ 1e5 "
                    + "RMB a http:// ’s␣ half␣ half␣a␣ a␣ one␣ one␣hundred␣ one␣million␣ hundred␣and␣ point␣ one␣point␣ "
                    + "first␣ May␣2␣ May- Feb.␣ 2␣to␣ 2026␣and␣ to␣ since␣ from␣ between␣1␣and␣ Q1␣ the␣ more␣than␣ up␣to␣ "
                    + "no.␣ USD␣ 5␣USD␣ 5␣dollars␣and␣ 1␣hour␣ 2␣years␣and␣ 5␣small␣ www. A e1 1e9 a␣couple␣of␣ one␣in␣ "
                    + "nine␣out␣of␣ Monday␣ this␣ year's␣end␣ twenty␣first␣ 5␣to␣ five-year- Phase␣One␣ U.S.␣";

    private static final String SIGNS =
            "7 1, 12, 123, 12、 123. ,000 000␣ 1/ 1. 1: 1- 2026- - $ ( 《 「 ␣ 1 〇 1,234 1␣000␣ .5 -1 2026/ $1 @ : / % 1% 1␣ 123␣ -␣ ' "
                    + "2026␣ 5% # :// ½ 2^9 +1␣ ３ 5' 9.9. \n \uD83D \uD83D\uDE00 \uDE00 \u0000 \\ \u3000 \ud800 \udc00";

    private static final String NUMBERS = "1 １ 一";

    /** What may separate the numbers of a list, of a range, of a date or of nothing. */
    private static final String SEPARATORS =
            ", ， 、 . 。 : ： ; ； / ／ - – — ~ ～ _ + × * = | · ' ( ) ␣ \u3000 ,␣ .␣ :␣ ;␣ \n \t \u00A0 至 到 和 與 或 比 ␣and␣ ␣or␣ ␣to␣";

    /** All of them. */
    public static List<RepeatedText> all() {
        return Stream.concat(pieces(CHINESE + " " + ENGLISH + " " + SIGNS), separated())
                .distinct()
                .map(RepeatedText::new)
                .toList();
    }

    private static Stream<String> separated() {
        return pieces(NUMBERS).flatMap(number -> pieces(SEPARATORS).map(separator -> number + separator));
    }

    private static Stream<String> pieces(String printed) {
        return Stream.of(printed.split(" ")).map(piece -> piece.replace('␣', ' '));
    }

    /** So many characters of it. */
    public String text(int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    /** Asks everything that a recognizer can be asked of a text; answers how much there is. */
    public static int ask(Recognizer recognizer, String text) {
        return recognizer.recognize(text).size()
                + recognizer.modalWords(text).size()
                + recognizer.dependentOpening(text).length();
    }

    /** The piece, in one line. */
    @Override
    public String toString() {
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean plain = c > ' ' && !Character.isSurrogate(c) && !Character.isSpaceChar(c);
            printed.append(c == ' ' ? "␣" : plain ? c : String.format("\\u%04X", (int) c));
        }
        return printed.toString();
    }
}
