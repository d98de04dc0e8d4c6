package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.recognition.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A verb of change whose object is between it and the size of the change: 減少碳排放三成, 增加投資500億元, 高於去年同期2.3個百分點,
 * 下調增長預測0.5個百分點.
 */
final class Objectives {

    /** The longest object, in characters. */
    private static final int LONGEST = 8;

    private static final WordTable VERBS = WordTable.ending(
            "增加=+ 提高=+ 提升=+ 扩大=+ 净增=+ 上调=+ 调高=+ 调升=+ 减少=- 降低=- 削减=- 裁减=- 缩减=- 压减=- 压缩=- 缩小=- 收窄=- 下调=- 调低=- 调降=-");

    /** Verbs that compare; the size of the difference is in percentage points. */
    private static final WordTable COMPARISONS = WordTable.ending("高于=+ 高过=+ 快于=+ 多于=+ 低于=- 慢于=- 少于=-");

    /** Verbs that change what was forecast. */
    private static final WordTable REVISIONS = WordTable.ending("上调=+ 调高=+ 调升=+ 提高=+ 上修=+ 下调=- 调低=- 调降=- 降低=- 下修=-");

    /** Characters of no object. */
    private static final String NOT_OBJECTS = "的占为是达在有和及与或比到至对向给被把等其中将已约值点由从个每其之前后以于仍不未没无";

    private Objectives() {}

    /** The direction of the verb whose object ends at {@code end}; null when there is none from {@code from} on. */
    static @Nullable Direction object(Text text, int end, int from) {
        return find(text, VERBS, end, from, true);
    }

    /** The direction of the comparison that ends at {@code end}. */
    static @Nullable Direction comparison(Text text, int end, int from) {
        return find(text, COMPARISONS, end, from, false);
    }

    /** The direction of the verb that changes the forecast which ends at {@code end}. */
    static @Nullable Direction revision(Text text, int end, int from) {
        return find(text, REVISIONS, end, from, false);
    }

    private static @Nullable Direction find(Text text, WordTable verbs, int end, int from, boolean strict) {
        for (int i = end; i > from && i >= end - LONGEST; i--) {
            int entry = verbs.find(text, i);
            if (entry >= 0 && i - verbs.length(entry) >= from && (i < end || !strict)) {
                int verb = i - verbs.length(entry);
                boolean denied = Denials.isDenied(text, verb, Math.max(from, verb - LONGEST));
                boolean rise = "+".equals(verbs.value(entry));
                return denied ? Direction.NONE : rise ? Direction.RISE : Direction.FALL;
            } else if (!text.isHan(i - 1) || (strict && Text.isIn(NOT_OBJECTS, text.at(i - 1)))) {
                return null;
            }
        }
        return null;
    }
}
