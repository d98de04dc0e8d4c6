package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.chinese.Numeral.Form;
import io.github.apec2026.core.grammar.kernel.WordTable;
import java.math.BigDecimal;

/** Tells Arabic digits that are a figure from those that are part of a name, a number plate, a version, a list or an address. */
final class ArabicContext {

    /** Names that end in a number. */
    private static final WordTable NAMED = WordTable.ending(
            "波音 空客 标普 标准普尔 沪深 中证 上证 深证 科创 国证 日经 纳斯达克 纳指 富时 罗素 道琼斯 歼 轰 运 直 苏 米格 东风 红旗 长征 神舟 天宫 天舟 嫦娥 图 伊尔 "
                    + "麒麟 骁龙 小米 红米 华为 荣耀 苹果 三星 国道 省道 高速 频道 工业 经济 窗口 版本 型号 央视 地铁 第 街 弄 巷");

    /** Words before a number that counts nothing. */
    private static final WordTable LABELLED = WordTable.ending(
            "端口 电话 电话是 电话为 手机 手机号 手机号码 号码 热线 传真 致电 拨打 邮编 邮政编码 编号 编号为 代码 代号 尾号 车牌 车牌号 航班 房间 房间号 学号 工号 密码 验证码 单号 案号 文号 "
                    + "账号 帐号 卡号 身份证 身份证号 门牌 微信 区号 分机 内线 ID ID号 QQ QQ号 QQ群 微信号 证号 单号 户号 群号 总机 客服 序号 书号 坐标 北纬 南纬 东经 西经 No No. no. Tel TEL Fax");

    /** What is named by a number: 標普500指數, 9.11事件. */
    private static final WordTable NAMING = WordTable.of("指数 国道 省道 事件 晚会 运动!员会场量 惨案 空难 大地震 单元!格 号楼");

    private static final String NOT_BEHIND = "号楼路街巷弄栋室房年月日时版线网型寸";

    private ArabicContext() {}

    static boolean isFigure(Text text, Numeral n, boolean counted) {
        return !touches(text, n, counted)
                && !isLabelled(text, n)
                && ((counted && !isMarked(text, n)) || (!isNamed(text, n) && !isNumbered(text, n)));
    }

    /** Whether signs or letters around the digits make them part of something longer. */
    private static boolean touches(Text text, Numeral n, boolean counted) {
        char before = text.at(n.start() - 1);
        char after = text.at(n.end());
        boolean joinedBefore = Text.isIn("#@№_=/\\&-.×*^·$€£¥〔", before)
                || (before == ':' && text.isDigit(n.start() - 2))
                || text.isLetter(n.start() - 1);
        boolean joinedAfter = Text.isIn("_=\\&×*^@·", after) || (!counted && text.isLetter(n.end()));
        boolean dotted = after == '.' && text.isLetter(n.end() + 1);
        boolean slash = after == '/' && (text.isDigit(n.end() + 1) || text.isLetter(n.end() + 1));
        boolean plus = (after == '+' && (text.isDigit(n.end() + 1) || text.isLetter(n.end() + 1)))
                || (before == '+' && (text.isDigit(n.start() - 2) || text.isLetter(n.start() - 2)));
        boolean hyphen = after == '-' && Text.isIn("WQH", text.at(n.end() + 1)) && text.isDigit(n.end() + 2);
        int code = text.skipSpace(n.end());
        boolean scaled = Text.isIn("MmBKk", text.at(code)) && Currencies.CODES.has(text, code + 1); // 50 MUSD
        return scaled || hyphen || joinedBefore || joinedAfter || dotted || slash || plus;
    }

    /** Whether a name that ends in a number precedes {@code at}. */
    static boolean isNamed(Text text, int at) {
        return NAMED.has(text, text.skipSpaceBack(at));
    }

    private static boolean isNamed(Text text, Numeral n) {
        int before = text.skipSpaceBack(n.start());
        char after = text.at(text.skipSpace(n.end()));
        boolean latin = before < n.start() && text.isLetter(before - 1) && n.isBetween(0, 9999) && isPlain(n);
        boolean generation =
                after == '后' && n.end() - n.start() == 2 && n.value().intValue() % 5 == 0;
        boolean zero = text.at(n.end() - 2) == '.' && text.at(n.end() - 1) == '0' && n.isBetween(0, 20);
        boolean version = after == '版' ? n.value().scale() > 0 : zero && !text.isWhole(n.start(), n.end());
        return latin
                || generation
                || version
                || isNamed(text, n.start())
                || NAMING.has(text, text.skipSpace(n.end()))
                || Text.isIn(NOT_BEHIND, after);
    }

    private static boolean isPlain(Numeral n) {
        return n.form() == Form.ARABIC && n.isWhole();
    }

    /** Whether it numbers a thing rather than counts: a list item, a telephone, a serial number. */
    private static boolean isNumbered(Text text, Numeral n) {
        return (isSerial(text, n) && !text.isWhole(n.start(), n.end()))
                || isMarked(text, n)
                || isPhone(text, n)
                || (isCompactDate(text, n) && !text.isWhole(n.start(), n.end()));
    }

    /** Whether it is a row of digits as long as a mobile telephone's number, or longer than a quantity. */
    private static boolean isSerial(Text text, Numeral n) {
        int end = n.start();
        while (text.isDigit(end)) {
            end++;
        }
        int length = end - n.start();
        return end == n.end()
                && (length > 15 || (length == 11 && text.at(n.start()) == '1' && text.at(n.start() + 1) > '2'));
    }

    /** Whether it is one of two groups of four digits, or an area code in brackets before one: (852) 2810 2345. */
    private static boolean isPhone(Text text, Numeral n) {
        int start = n.start();
        int end = n.end();
        boolean four = end - start == 4 && isDigits(text, start, end);
        boolean before =
                four && text.at(start - 1) == ' ' && isDigits(text, start - 5, start - 1) && !text.isDigit(start - 6);
        boolean behind = text.at(end) == ' ' && isDigits(text, end + 1, end + 5) && !text.isDigit(end + 5);
        boolean area = text.at(start - 1) == '(' && text.at(end) == ')' && isDigits(text, start, end);
        boolean digits = isDigits(text, text.skipSpace(end + 1), text.skipSpace(end + 1) + 4);
        boolean code = text.at(start - 1) == '+' && text.at(end) == ' ' && text.isDigit(end + 1);
        boolean next = behind && text.at(end + 5) == ' ' && isDigits(text, end + 6, end + 10);
        return before || (four && behind) || (area && digits) || code || next;
    }

    private static boolean isDigits(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.isDigit(i)) {
                return false;
            }
        }
        return true;
    }

    /** 20260211. */
    private static boolean isCompactDate(Text text, Numeral n) {
        int start = n.start();
        boolean eight = n.end() == start + 8 && isDigits(text, start, n.end()) && n.isBetween(19000101, 21001231);
        int month = eight ? n.value().intValue() / 100 % 100 : 0;
        int day = eight ? n.value().intValue() % 100 : 0;
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static boolean isLabelled(Text text, Numeral n) {
        int before = text.skipSpaceBack(n.start());
        return LABELLED.has(text, text.at(before - 1) == ':' ? before - 1 : before);
    }

    /** Whether it is the mark of a list item: "1." or "2、" at the start of a line, (3) anywhere. */
    private static boolean isMarked(Text text, Numeral n) {
        if (n.value().compareTo(BigDecimal.valueOf(99)) > 0 || !isPlain(n)) {
            return false;
        }
        char before = text.at(n.start() - 1);
        char after = text.at(n.end());
        boolean line = text.startsLine(n.start());
        boolean mark = (after == '、' && !text.isDigit(n.end() + 1))
                || after == ')'
                || (after == '.' && !text.isDigit(n.end() + 1));
        return (line && mark) || (before == '(' && after == ')') || (before == '[' && after == ']');
    }
}
