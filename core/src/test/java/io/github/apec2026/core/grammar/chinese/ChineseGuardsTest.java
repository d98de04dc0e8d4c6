package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.composition.Guard;
import io.github.apec2026.recognize.Recognizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a figure or date is not read as before when a neighbour takes part in it, and that it is when a neighbour takes none. */
class ChineseGuardsTest {

    private static final Recognizer RECOGNIZER = Recognizer.of("zh");
    private static final String ORDINARY = "二三四五六七八九";
    private static final String FINANCIAL = "貳叁肆伍陸柒捌玖";

    private final List<Guard> guards = new ArrayList<>();

    private void guard(String before, String piece, String alone, String behind, String joined) {
        guards.add(new Guard(before, piece, alone, behind, joined));
        guards.add(new Guard(
                Simplified.of(before),
                Simplified.of(piece),
                Simplified.of(alone),
                Simplified.of(behind),
                Simplified.of(joined)));
    }

    @Test
    void aDigitBeforeAUnitOrScaleMultipliesIt() {
        for (int digit = 2; digit <= 9; digit++) {
            for (String head :
                    List.of(ORDINARY.substring(digit - 2, digit - 1), FINANCIAL.substring(digit - 2, digit - 1))) {
                guard(head, "百萬元", "money 1000000 CNY", "", "money " + digit + "000000 CNY");
                guard(head, "百名", "number 100 名", "", "number " + digit + "00 名");
                guard(head, "十萬人", "number 100000 人", "", "number " + digit + "00000 人");
                guard(head, "千人", "number 1000 人", "", "number " + digit + "000 人");
                guard(head, "億元", "money 100000000 CNY", "", "money " + digit + "00000000 CNY");
                guard(head + "百", "五十二人", "number 52 人", "", "number " + digit + "52 人");
                guard(head + "千", "五百名", "number 500 名", "", "number " + digit + "500 名");
                guard(head + "萬", "五千名", "number 5000 名", "", "number " + digit + "5000 名");
                guard(head + "點", "五億元", "money 500000000 CNY", "", "money " + digit + "50000000 CNY");
            }
            guard(Integer.toString(digit), "百萬元", "money 1000000 CNY", "", "money " + digit + "000000 CNY");
            guard(Integer.toString(digit), "億元", "money 100000000 CNY", "", "money " + digit + "00000000 CNY");
            guard(digit + ",", "49億元", "money 4900000000 CNY", "", "");
            guard(digit + ".", "49億元", "money 4900000000 CNY", "", "money " + digit + "49000000 CNY");
            guard(digit + ",", "490人", "number 490 人", "", "number " + digit + "490 人");
            guard(digit + "/", "49人", "number 49 人", "", "");
        }
        Guard.hold(RECOGNIZER::recognize, guards);
    }

    @Test
    void aHalfOrAnUncertainDigitBeforeAScaleMultipliesIt() {
        for (String unit : List.of("元", "人")) {
            String counted = unit.equals("元") ? "money %s CNY" : "number %s 人";
            guard("半", "億" + unit, counted.formatted("100000000"), "", counted.formatted("50000000"));
            guard("半", "萬" + unit, counted.formatted("10000"), "", counted.formatted("5000"));
            for (String head : List.of("數", "幾", "好幾", "數十", "幾百", "三個半", "半個", "第", "百分之", "千分之", "三分之")) {
                guard(head, "億" + unit, counted.formatted("100000000"), "", "");
                guard(head, "百萬" + unit, counted.formatted("1000000"), "", "");
                guard(head, "千" + unit, counted.formatted("1000"), "", "");
            }
        }
        Guard.hold(RECOGNIZER::recognize, guards);
    }

    @Test
    void whatFollowsANumberBelongsToIt() {
        for (int digit = 2; digit <= 9; digit++) {
            String han = ORDINARY.substring(digit - 2, digit - 1);
            for (String number : List.of(han, Integer.toString(digit))) {
                guard("", number + "億", "number " + digit + "00000000", "半元", "");
                guard("", number + "億", "number " + digit + "00000000", "元", "money " + digit + "00000000 CNY");
                guard("", number + "萬", "number " + digit + "0000", "億元", "money " + digit + "000000000000 CNY");
                guard("", number + "個", "number " + digit + " 個", "半億元", "");
                guard("", number + "個", "number " + digit + " 個", "百分點", "percentage " + digit + " percentage-point");
            }
            guard("", han + "百", "number " + digit + "00", "伍拾人", "number " + digit + "50 人");
            guard("", han + "千", "number " + digit + "000", "柒百人", "number " + digit + "700 人");
            guard("", han + "十", "number " + digit + "0", "分之一的人", "");
            guard("", han + "百", "number " + digit + "00", "分之一的人", "");
            guard("", han + "百", "number " + digit + "00", "點五元", "money " + digit + "00.5 CNY");
            guard("", han + "百", "number " + digit + "00", "二十幾人", "");
        }
        Guard.hold(RECOGNIZER::recognize, guards);
    }

    @Test
    void digitsBesideADateBelongToIt() {
        for (int digit = 1; digit <= 9; digit++) {
            String han = "一二三四五六七八九".substring(digit - 1, digit);
            guard("1", "2月" + digit + "日", "date XXXX-02-0" + digit, "", "date XXXX-12-0" + digit);
            guard("十", "二月" + han + "日", "date XXXX-02-0" + digit, "", "date XXXX-12-0" + digit);
            guard("", "2026年", "date 2026", digit + "月", "date 2026-0" + digit);
            guard("", "2026年2月", "date 2026-02", digit + "日", "date 2026-02-0" + digit);
            guard("", "2026年2月", "date 2026-02", han + "日", "date 2026-02-0" + digit);
            guard("2025年", digit + "月", "date XXXX-0" + digit, "", "date 2025-0" + digit);
        }
        for (String before : List.of("上", "下", "每", "這")) {
            guard(before, "一季度", "date XXXX-01/XXXX-03", "", "");
            guard(before, "一月", "date XXXX-01", "", "");
        }
        Guard.hold(RECOGNIZER::recognize, guards);
    }

    /** Each with the reason why it takes no part. */
    @Test
    void aNeighbourThatTakesNoPartLeavesTheFigureAsItIs() {
        // They say which are counted, not how many.
        for (String pointing : List.of("這", "那", "另", "其他", "前", "首")) {
            guard(pointing, "三名", "number 3 名", "", "number 3 名");
        }
        // They say how the number is spread.
        for (String each : List.of("每", "各", "平均")) {
            guard(each, "三人", "number 3 人", "", "number 3 人");
        }
        // They say that it is all.
        for (String all : List.of("共", "僅", "共有", "其中")) {
            guard(all, "三百人", "number 300 人", "", "number 300 人");
        }
        // 第 belongs to the quarter already.
        guard("第", "一季度", "date XXXX-01/XXXX-03", "", "date XXXX-01/XXXX-03");
        // A number of another clause.
        guard("有五家，", "三百人", "number 300 人", "", "number 300 人");
        Guard.keep(RECOGNIZER::recognize, guards);
    }
}
