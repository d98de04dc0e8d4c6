package io.github.apec2026.recognize;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any text, read as Chinese. */
class ChineseFuzzTest {

    private static final Recognizer CHINESE = Recognizer.of("zh");

    @DictionaryEntries({
        "一", "二", "兩", "十", "百", "千", "萬", "億", "兆", "零", "〇", "點", "半", "幾", "數", "多", "餘", "廿", "壹", "拾", "負", "年",
        "月", "日", "號", "今年", "昨日", "本週", "月底", "上", "下", "第", "首", "至", "起", "以來", "以前", "自", "季度", "世紀", "農曆", "正月",
        "初", "個", "小時", "天", "元", "塊", "角", "美", "港", "百分之", "成", "折", "倍", "又", "分之", "比", "約", "超過", "以上", "左右", "瓦",
        "米", "打", "家", "2026", "10", "RMB", "$", "%", "Q1", "6G", "http://", "《", "「", "、", "的"
    })
    @FuzzTest
    void anyText(byte[] input) {
        TextLaws.hold(CHINESE, AnyText.of(input));
    }
}
