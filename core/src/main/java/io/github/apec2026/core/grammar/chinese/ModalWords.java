package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.QuotedTitles;
import io.github.apec2026.core.grammar.Readings;
import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.recognition.ModalWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Words of obligation, intention, possibility and hope, of exploring and promoting, and of what has come to be. */
final class ModalWords {

    private static final String EXISTENCE = "L";

    /** With the letters of {@link Readings}; several letters where the word does not decide: 要 may be most things, 將 also a particle. */
    private static final WordTable WORDS =
            WordTable.of("必须=M 务必=M 务须=M 须!知=M 一定要=M 需要=MS 需!求=MS 必要=MS 必由=M 必经=M 必将=MW 应当=S 应该=S 理应=S "
                    + "应!用对急变邀聘付许答约酬届征力有声运^供适反效相响对呼顺感回因接照=S "
                    + "要!求素点闻塞么件义^主重需只必概简摘纪首提次紧=MSWH 建议=MSH 呼吁=MSH 倡议=MSH 提议=MSH 敦促=MSH 号召=MSH "
                    + "将会=W 即将=W 将于=W 将在=W 将成=W 将被=W 将是=W 将有=W 将以=W 将由=W 将继续=W 将为=W 将与=W 将举=W 将从=W 将对=W 将进=W 将進=W 将推=W "
                    + "将开=W 将实=W 将助=W 将迎=W 将不=W 将!军=WP 拟!人^模虚比草=W 打算=W 计划=WP 准备=WP 会有=WC 会成=WC 会把=WC 会在=WC 会是=WC 会让=WC 会使=WC "
                    + "会令=WC 会更=WC 会继=WC 就会=WC 也会=WC "
                    + "可以=C 能够=C 可能=C 可!持再靠爱观谓见行信复是控视惜怕溯量乐规衡扩^许认宁尚=C "
                    + "能!源力量耗级手动干效^功智性效赋产节职势风光氢高低贤无官异潜动核技本可热电机体全万多=C 才能=MC 只能=MC 或将=C 或可=C 或会=C 或能=C 或=CP 也许=C "
                    + "有望=WCH 可望=WCH 希望=H 期望=H 盼望=H 期盼=H 冀望=H 渴望=H 盼=H 期待=WH 愿!景望意^志意自情心=WH "
                    + "望!远向去见着^愿展看探瞭观名声欲失守仰威一遥绝众=H "
                    + "探讨=E 探討=E 探索=E 研究!院所生员人中机室工成^科基前=E 考虑=E 推动^正在=P 促进^正在=P 促進^正在=P 争取=P 力争=P "
                    + "已推出=L 已经推出=L 推出了=L 此前推出=L 已建成=L 已经建成=L 建成了=L 已启动=L 已经启动=L 启动了=L 正式启动=L 启动!包仪资器板=L 已成立=L 成立了=L 已建立=L 建立了=L 已设立=L "
                    + "设立了=L 已实施=L 已出台=L 近期出台=L 出台了=L 已开始=L 已开通=L 已投入=L 已完成=L 完成了=L 已发布=L 发布了=L 已形成=L 形成了=L 已上线=L 已落成=L "
                    + "不能=* 不可=* 不应=* 不须=* 无须=* 毋须=* 不必=* 未必=* 不要=* 不会=* 未能=* 不得=* 无需=* 不需=* 不希望=*");

    private ModalWords() {}

    static List<ModalWord> in(String printed) {
        Text text = new Text(printed);
        QuotedTitles titles = QuotedTitles.in(printed);
        List<ModalWord> found = new ArrayList<>();
        int last = -1;
        for (int at = 0; at < text.length(); ) {
            int entry = WORDS.find(text, at);
            if (entry < 0) {
                at++;
                continue;
            }
            int end = at + WORDS.length(entry);
            String letters = WORDS.value(entry);
            // What somebody explores or plans to launch is not launched: 擬啟動.
            boolean isStillAhead = letters.equals(EXISTENCE) && at == last;
            if (!isStillAhead) {
                found.add(new ModalWord(at, end, Readings.of(titles.contain(at) ? Readings.ANY : letters)));
            }
            last = end;
            at = end;
        }
        return Collections.unmodifiableList(found);
    }
}
