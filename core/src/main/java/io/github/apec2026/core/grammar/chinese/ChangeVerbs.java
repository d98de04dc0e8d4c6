package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;

/** Verbs and nouns of a rise or a fall, as they end before the size of the change. */
final class ChangeVerbs {

    /**
     * The first character is the direction (0 for what looks like a change and says none). Then n for a noun, t for what spans of time
     * change by, c for what needs something compared (多, 少), g for what may describe itself (增長為4.4%).
     */
    private static final WordTable WORDS =
            WordTable.ending("增长=+g 增加=+t 增多=+ 上升=+ 上涨=+ 上扬=+ 上调=+ 上浮=+ 提高=+ 提升=+ 提价=+ 加价=+ 涨价=+ 攀升=+ 回升=+ 飙升=+ 飙涨=+ "
                    + "跃升=+ 急升=+ 急涨=+ 抬升=+ 爬升=+ 微升=+ 微涨=+ 劲升=+ 大升=+ 大涨=+ 暴涨=+ 猛涨=+ 狂涨=+ 高涨=+ 扬升=+ 弹升=+ 反升=+ 反涨=+ 扩大=+ 扩张=+ 扩增=+ "
                    + "扩充=+ 扩展=+ 激增=+ 猛增=+ 剧增=+ 大增=+ 劲增=+ 骤增=+ 递增=+ 净增=+ 同增=+ 反增=+ 倍增=+ 多增=+ 升值=+ 增值=+ 走高=+ 拉升=+ 调高=+ "
                    + "调升=+ 加快=+ 提速=+ 加速=+ 增收=+ 增产=+ 反弹=+ 加息=+ 加薪=+ 延长=+t 增^新催=+ 升^公毫晋直高旭十下=+ 涨^涨跌=+ "
                    + "增幅=+n 升幅=+n 涨幅=+n 增速=+n 增量=+n 升势=+n 涨势=+n 增长率=+n 增长幅度=+n 增长速度=+n 正增长=+n "
                    + "下降=- 减少=-t 下跌=- 下滑=- 下调=- 下挫=- 下行=- 下浮=- 降低=- 萎缩=- 收窄=- 收缩=- 回落=- 缩减=-t 缩小=- 缩短=-t 缩水=- 负增长=-g 削减=- "
                    + "裁减=- 锐减=- 骤减=- 骤降=- 骤跌=- 递减=- 剧减=- 净减=- 同减=- 大减=- 大跌=- 大降=- 急跌=- 急降=- 暴跌=- 狂跌=- 猛跌=- 重挫=- 微跌=- 微降=- "
                    + "滑落=- 滑坡=- 走低=- 调低=- 调降=- 放缓=- 放慢=- 减慢=- 减缓=- 减速=- 贬值=- 衰退=- 倒退=- 回调=- 回撤=- 回吐=- 反降=- 反跌=- 反减=- 压减=- 压缩=-t 压降=- "
                    + "降价=- 减价=- 减排=- 减持=- 减税=- 减息=- 裁员=- 流失=- 蒸发=- 缩减开支=- 增持=+ 增资=+ 减产=- 减收=- 降息=- 降准=- 减薪=- 少增=- 急泻=- 暴泻=- 挫=- 泻=- 跌^涨=- 降^投空霜升=- 减^加增=- 缩=- "
                    + "降幅=-n 跌幅=-n 减幅=-n 缩幅=-n 跌势=-n 降速=-n 减量=-n 负增长率=-n "
                    + "高出=+c 多出=+c 高^最新=+c 多^最至许很众大更=+c 快^尽加赶=+c 多了^增=+c "
                    + "低^最减降=-c 少^至最不减=-c 慢^减放=-c 少了^减缺=-c "
                    + "涨跌=0 升跌=0 升降=0 增减=0 涨跌幅=0n 升跌幅=0n 升降幅=0n 波动=0 止跌=0 止升=0 止涨=0 新增=0 加减=0 起伏=0 变动=0");

    private ChangeVerbs() {}

    /** The longest such word that ends at {@code at}, or -1. A digit before 減 makes it a sign of arithmetic. */
    static int find(Text text, int at) {
        int entry = WORDS.find(text, at);
        boolean single = entry >= 0 && WORDS.length(entry) == 1;
        char before = text.at(at - 2);
        return single && (Text.isDigit(before) || HanDigits.isNumeral(before)) ? -1 : entry;
    }

    static int length(int entry) {
        return WORDS.length(entry);
    }

    static String value(int entry) {
        return WORDS.value(entry);
    }
}
