package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.BoundSigns;
import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;

/** The words before and behind a figure that say how it limits the true one: 超過, 近, 約, 至少, 以上, 左右. */
final class Bounds {

    private static final WordTable BEFORE =
            WordTable.ending("超过=> 超过了=> 超出=> 超出了=> 超逾=> 超^中英赶高班=> 超约=> 逾=> 逾约=> 多于=> 高于=> 大于=> 突破=> 突破了=> 不止=> "
                    + "不只=> 不仅仅=> 超越=> >^-=> "
                    + "至少=+ 至少有=+ 至少为=+ 不少于=+ 不低于=+ 最少=+ 起码=+ 最低=+ 不下=+ 不下于=+ 不小于=+ 不亚于=+ ≥=+ ≧=+ "
                    + "近^附最临邻靠亲远新=< 将近=< 接近=< 几近=< 逼近=< 近乎=< 不足=< 不到=< 少于=< 低于=< 小于=< 未满=< 不满=< 未到=< 不及=< 未及=< 未达=< 未达到=< <=< "
                    + "至多=- 最多=- 最多有=- 顶多=- 不超过=- 不超=- 不逾=- 不多于=- 不高于=- 不大于=- 最高=- 未超过=- 没超过=- 未超=- ≤=- ≦=- "
                    + "约^签合条契违纽预节缔盟公制相解邀履赴失简集=~ 大约=~ 大概=~ 大致=~ 约莫=~ 约为=~ 约有=~ 约占=~ 约达=~ 大约有=~ 大约为=~ 大概有=~ 约合=~ 约计=~ "
                    + "接近于=< ≈=~ ~^0123456789%年月日时天个成=~");

    /** Those that bound nothing but a single multiple or a half: 上百, 過半. */
    private static final WordTable BEFORE_MULTIPLE = WordTable.ending("上^以海网线晚路身手头脸马加算=+ 过^通经不超=> 破^跌=>");

    private static final WordTable BEHIND = WordTable.of(
            "以上=+ 及以上=+ 或以上=+ 或更多=+ 之上=+ 以下!简几各是一二三四五六七八九十0123456789=- 及以下=- 或以下=- 以内=- 之内=- 左右!手侧两摇=~ 上下!文班游级铺=~ "
                    + "+!0123456789=+ 许!多可愿诺久=~ 开外=> 有余=> 不到!位=< 不足!以=< 出头=>");

    /** What is counted with 個, and the words of a bound behind it: 12個國家或以下. */
    private static final WordTable NOUNS = WordTable.of(
            "国家 国家和地区 国家或地区 经济体 城市 地区 成员 成员国 企业 项目 省份 职位 岗位 席位 部门 代表团 人 组织 机构 团体 会议 活动 代表 官员 部长 公司 银行 嘉宾 记者 职员 员工 工人");

    private static final WordTable BEHIND_NOUN = WordTable.of(
            "或以上!级别职官层等=+ 及以上!级别职官层等=+ 以上!级别职官层等一二三四五六七八九十0123456789各这简所是的内成=+ 或以下!级别职官层等=- 及以下!级别职官层等=- 以下!级别职官层等一二三四五六七八九十0123456789简几各是的=- 以内=- 左右!手侧=~");

    /** Units of time; the short ones, of which the last so many are spoken of less, with an h. */
    private static final WordTable SPANS =
            WordTable.of("年 个年头 周 周年 个月 个多月 个半月 月 个星期 星期 个礼拜 天 日 个交易日 个季度 季度 季 个世纪 世纪 载 个工作日 小时=h 个小时=h 分钟=h 秒=h");

    /** Words before 近 that speak of how long something lasted. */
    private static final WordTable LASTING = WordTable.ending(
            "历时 耗时 用时 费时 时隔 长达 持续 持续了 达 已 已有 了 等了 花 花了 有 超时 为期 相隔 延续 时长 跨越 走过 经过 历经 推迟 提前 缩短 延长 迟到 合作 工作 任职 服役 讨论 会谈 会晤 交谈");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Bounds() {}

    /** The bound of a figure from {@code start}, with its unit up to {@code end}, and what its own 餘 or 多 says. */
    static Bound of(Text text, int start, int end, Numeral numeral) {
        Bound before = before(text, start, numeral);
        if (before != Bound.EXACT) {
            return before;
        }
        if (numeral.bound() != Bound.EXACT) {
            return numeral.bound();
        }
        int entry = BEHIND.find(text, text.skipSpace(end));
        if (entry < 0 && Text.isIn("个家场名位项", text.at(end - 1))) {
            int noun = NOUNS.skip(text, end);
            entry = noun > end ? BEHIND_NOUN.find(text, noun) : -1;
            return entry < 0 ? Bound.EXACT : bound(BEHIND_NOUN.value(entry));
        }
        return entry < 0 ? Bound.EXACT : bound(BEHIND.value(entry));
    }

    /** Behind the word of a bound that follows a figure at {@code at}: 以上, 左右; {@code at} when there is none. */
    static int skipBehind(Text text, int at) {
        int begin = text.skipSpace(at);
        int end = BEHIND.skip(text, begin);
        return end > begin ? end : at;
    }

    /** Behind the word of a bound at {@code at}, as in 三至約五億; {@code at} when there is none. */
    static int skip(Text text, int at) {
        boolean about = Text.isIn("约近逾超", text.at(at)) && text.at(at + 1) != '过';
        return about ? at + 1 : text.has(at, "超过") || text.has(at, "大约") ? at + 2 : at;
    }

    /** The bound that the words before {@code start} say. */
    static Bound before(Text text, int start, Numeral numeral) {
        int end = text.skipSpaceBack(start);
        int entry = BEFORE.find(text, end);
        if (entry >= 0) {
            boolean recent = BEFORE.length(entry) == 1 && text.at(end - 1) == '近' && isRecent(text, end - 1, numeral);
            return recent ? Bound.EXACT : bound(BEFORE.value(entry));
        }
        return isMultiple(text, numeral) ? beforeMultiple(text, end) : Bound.EXACT;
    }

    /** Whether the 近 at {@code at} says that a span of time is the last one, as in 近三年, and not that it is nearly so long. */
    private static boolean isRecent(Text text, int at, Numeral n) {
        int unit = text.skipSpace(n.end());
        int entry = SPANS.find(text, unit);
        if (entry < 0 || n.value().compareTo(HUNDRED) >= 0 || LASTING.has(text, at)) {
            return false;
        }
        boolean hours = "h".equals(SPANS.value(entry));
        int behind = unit + SPANS.length(entry);
        return !hours || Text.isIn("来内里", text.at(behind)) || n.value().intValue() % 24 == 0;
    }

    /** The bound of a word that precedes a single multiple or a half. */
    static Bound beforeMultiple(Text text, int end) {
        int entry = BEFORE_MULTIPLE.find(text, end);
        return entry < 0 ? Bound.EXACT : bound(BEFORE_MULTIPLE.value(entry));
    }

    private static boolean isMultiple(Text text, Numeral numeral) {
        boolean scaled = HanDigits.scale(text.at(numeral.end() - 1)) > 0 && numeral.arabic();
        if (scaled && text.at(text.skipSpaceBack(numeral.start()) - 1) == '破') {
            return true; // 破12億
        }
        char first = text.at(numeral.start());
        return HanDigits.unit(first) > 1 || HanDigits.scale(first) > 0 || numeral.form() == Numeral.Form.HALF;
    }

    private static Bound bound(String sign) {
        return BoundSigns.of(sign.charAt(0));
    }
}
