package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.recognition.Direction;

/** The verb between the level that a change starts from and the one it ends at: 由25降至15%, 從8.5億元增加到9.4億元. */
final class Levels {

    private static final WordTable VERBS = WordTable.of(
            "增=+ 增加=+ 增长=+ 增多=+ 升=+ 上升=+ 提升=+ 提高=+ 上涨=+ 涨=+ 攀升=+ 跃升=+ 回升=+ 飙升=+ 急升=+ 调升=+ 上调=+ 调高=+ 扩大=+ 扩=+ 扩充=+ 扩展=+ 扩张=+ 猛增=+ 激增=+ 大增=+ 剧增=+ 加快=+ 延长=+ 反弹=+ "
                    + "减=- 减少=- 降=- 下降=- 降低=- 下跌=- 跌=- 下滑=- 下调=- 回落=- 滑落=- 收窄=- 缩小=- 缩减=- 缩短=- 缩=- 压缩=- 压减=- 削减=- 裁减=- 锐减=- 骤降=- 骤减=- 剧减=- 调低=- 调降=- 放缓=- 减慢=- 萎缩=- 大减=- 大跌=- 急跌=- 挫=- 下挫=- "
                    + "变=0 改=0 转=0 调整=0 发展=0 修订=0");

    private Levels() {}

    /** Behind the verb and its 至 or 到 at {@code at}; {@code at} when there is none. */
    static int skip(Text text, int at) {
        int begin = text.skipSpace(at);
        int verb = VERBS.skip(text, begin);
        int to = text.at(verb) == '了' ? verb + 1 : verb;
        boolean level =
                verb > begin && Text.isIn("至到为成", text.at(to)) && text.at(to + 1) != '少' && text.at(to + 1) != '多';
        return level ? text.skipSpace(to + 1) : at;
    }

    /** The direction of the verb at {@code at}. */
    static Direction direction(Text text, int at) {
        int entry = VERBS.find(text, text.skipSpace(at));
        String value = entry < 0 ? "" : VERBS.value(entry);
        return "+".equals(value) ? Direction.RISE : "-".equals(value) ? Direction.FALL : Direction.NONE;
    }

    /** Whether 從 or 由 precedes {@code at}, so that a level follows. */
    static boolean isFrom(Text text, int at) {
        char c = text.at(text.skipSpaceBack(at) - 1);
        return c == '从' || c == '由' || c == '自';
    }
}
