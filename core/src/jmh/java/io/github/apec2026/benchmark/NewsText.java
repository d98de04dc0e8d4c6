package io.github.apec2026.benchmark;

import java.util.Random;

/**
 * Text that reads like news and says nothing: made-up sentences in an order that a seed determines, with a digit from 1 to 9 for each
 * {@code #} and a Chinese one for each {@code ＃}. A few figures and dates on each hundred characters, as in reports about trade and
 * meetings.
 */
final class NewsText {

    private static final String ENGLISH = """
            The Port of Callao handled #,##0 containers in the first # months of 202#, up #.# percent from a year earlier.
            Delegates from 1# economies are expected to arrive by Feb. #, the organisers said on Monday.
            "We have listened to the fishing villages along the coast, and what they ask for is a quieter harbour," she told reporters.
            Exports of farm goods rose #.# percent to RMB#.## trillion, while imports fell slightly.
            The working group met behind closed doors for three days, and no statement was issued afterwards.
            More than #00 enterprises took part in the fair, which ran from May # to 1# in the old customs house.
            According to the harbour office, roughly half of the cranes will be replaced within # years.
            The minister thanked the hosts for their patience and said that the talks had been frank and useful.
            The second meeting of senior officials will be held in Lima in the third quarter of 202#.
            A pilot scheme for digital papers cut waiting times by a third, from ## hours to fewer than ##.
            Its budget of $##.# million, or about €##.# million, was approved without a vote.
            Rain delayed the ferry, so the ceremony began late and the band played on under a canvas roof.
            Since January 1#, 202#, ships of up to #0,000 tonnes have been allowed to enter the inner basin.
            The survey asked #,### people in ## towns; two thirds said they would rather travel by train.
            Analysts were not surprised, since the same pattern had been seen along the northern coast for decades.
            Last year the region planted #.# million trees, nearly twice as many as in 201#.
            The chair closed the session with a proverb about rivers that nobody in the hall could quite translate.
            Fishermen's unions called the plan a good start but warned that #0 percent of small boats have no radio.
            """;

    private static final String CHINESE = """
            港口今年前#個月處理貨櫃#萬#千個，按年增長#.#%，碼頭公司昨日公布。
            主辦方表示，來自1#個經濟體的代表預計於2月#日前抵達，部分人員將乘坐渡輪前往會場。
            她對記者說：「沿岸的漁村希望海港安靜一些，我們聽到了他們的聲音。」
            农产品出口上升#.#个百分点，达到#.##万亿元人民币，进口则略有下降。
            工作組閉門討論了三天，會後沒有發表聲明，與會者只說氣氛坦誠。
            逾#00家企業參加了在舊海關大樓舉行的展覽，展期由5月#日至1#日。
            據海港辦事處介紹，約一半的起重機將在＃年內更換，費用由市政府承擔。
            部長感謝東道主的耐心，並表示會談坦率而有益，各方將繼續保持溝通。
            第二次高官會將於202#年第三季度在利馬舉行，議程尚未最後確定。
            電子文件試點使等候時間縮短了三成，由##小時減至不足##小時。
            该项目预算为##.#亿美元，约合＃百＃十亿元，未经表决即获通过。
            渡輪因大雨延誤，儀式推遲開始，樂隊在帆布棚下繼續演奏。
            自202#年1月1#日起，＃萬噸以下的船隻獲准進入內港，引水員須持有執照。
            調查訪問了##個城鎮的#,###人，三分之二的受訪者表示寧願乘坐火車。
            分析人士并不感到意外，因为北部沿海多年来一直呈现同样的趋势。
            去年全區植樹#＃0萬棵，比201#年多近一倍，其中大部分種在河岸。
            主席以一句關於河流的諺語結束了會議，可是會場裡沒有人能夠翻譯。
            渔民协会称这一计划是良好的开端，但警告说百分之＃十的小船没有无线电。
            """;

    private static final String CHINESE_DIGITS = "一二三四五六七八九";

    private NewsText() {}

    /** At least so many characters, always the same. */
    static String of(String language, int length) {
        String[] sentences = ("en".equals(language) ? ENGLISH : CHINESE).strip().split("\n", -1);
        Random random = new Random(2026);
        StringBuilder text = new StringBuilder(length + 200);
        for (int count = 1; text.length() < length; count++) {
            write(sentences[random.nextInt(sentences.length)], random, text);
            text.append(count % 5 == 0 ? "\n\n" : "en".equals(language) ? " " : "");
        }
        return text.toString();
    }

    private static void write(String sentence, Random random, StringBuilder out) {
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '#') {
                out.append(1 + random.nextInt(9));
            } else {
                out.append(c == '＃' ? CHINESE_DIGITS.charAt(random.nextInt(9)) : c);
            }
        }
    }
}
