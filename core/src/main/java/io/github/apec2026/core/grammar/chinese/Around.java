package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;

/** What follows a year and says only where near it something lies: 2026年春節前, 2026年前夕, 2028年（含）前. */
final class Around {

    private static final WordTable ABOUT = WordTable.of("前夕");

    private static final WordTable OCCASIONS = WordTable.of(
            "春节 农历新年 新年 元旦 元宵 元宵节 清明 清明节 五一 端午 端午节 中秋 中秋节 国庆 国庆节 十一 圣诞 圣诞节 除夕 暑假 寒假 春 夏 秋 冬 春季 夏季 秋季 冬季 "
                    + "年会 峰会 会议 会 大会 领导人会议 领导人非正式会议 大选 选举 总统选举 奥运会 冬奥会 亚运会 世界杯 世博会 两会 开学 到来 来临 结束 终结 完结 落幕 届满 中叶 春运 春节假期 国庆假期 财年");

    private static final WordTable SIDES = WordTable.of("前!往海沿景 之前 以前 前后 后!勤续期 之后 以后 前夕 过后");

    private Around() {}

    /** Behind such words behind {@code date}; its end where there are none. */
    static int skip(Text text, DateMatch date) {
        if (date.lastDay > 0) {
            int side = text.has(date.end, "(含)") ? SIDES.skip(text, date.end + 3) : 0;
            return side > date.end + 3 ? side : date.end;
        }
        int about = ABOUT.skip(text, date.end);
        if (about > date.end) {
            return about;
        }
        int from = text.at(date.end) == '的' ? date.end + 1 : date.end;
        int first = text.has(date.end, "(含)") ? date.end + 3 : OCCASIONS.skip(text, from);
        int occasion = OCCASIONS.skip(text, first); // 會議 and 結束
        int side = first > from ? SIDES.skip(text, occasion) : occasion;
        return side > occasion ? side : date.end;
    }
}
