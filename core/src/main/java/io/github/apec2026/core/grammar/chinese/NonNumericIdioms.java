package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;

/**
 * Idioms and names that hold numerals where a figure might be, and are no figures: 三只松鼠, 千萬別, 二十國集團, 萬一. Words with a
 * numeral that nothing could count (四川, 一路, 十分) need no entry: a single digit is a figure only before a measure word or unit.
 */
final class NonNumericIdioms {

    private static final WordTable WORDS = WordTable.of(
            // before what is otherwise a measure word
            "张三!个只名条件张 李四 王五 赵六 三对三 四对四 五对五 三本院 三本大 三本线 三只松鼠 七匹狼 三个臭 三人行 三人成 五人制 四人帮 二人转 二人世界 二人台 三位一体 五位一体 三番五次 三番两次 五家渠 七台河 三台县 五台山 五台县 九台区 五棵松 五笔输 五笔字 十项全能 "
                    + "五大连池 八大山人 九段线 十字 八字!方真母 三包 三部曲 半斤八两 百里挑 千里马 千里之 千里眼 千里迢 不远千里 日行千里 万里长 万里无 万里 百度 百家争 百家姓 百家乐 万家灯 万家乐 "
                    + "千克 千米 千瓦 千卡 千篇一 千层 千人一面 万人空 万人迷 万人坑 千方百 万岁 万户侯 千户 百位数 千位数 万位数 十位数 个位数 两位数 三位数 四位数 五位数 六位数 双位数 千字文 九层塔 三件套 "
                    // before what is otherwise a unit of time, a share or money
                    + "百尺竿 万儿八 千儿八 三伏天 三伏!特 神十 神二十 二月二!日号十至、 五月五!日号十至、 六月六!日号十至、 九月九!日号十至、 十天半月 十天半个月 一年半载 三年两载 三天两头 三天打鱼 两天晒网 三年五 一年一 一年四 一月一次 一天天 一天到 一年到头 十年树 十年寒 十年磨 三分钟热 四周^期前后满近约 一成不 一点一滴 一半天 八成是 九成新 七折八 十月革 十月怀 五月花 三月三!日号十至 六月飞 三元里 三元桥 二元论 二元制 二元结 二元对 二元化 "
                    + "万元户 一块!钱多半二三四五六七八九 三毛!钱 "
                    // of several digits
                    + "十五大 十六大 十七大 十八大 十九大 二十大 二十一大 二十国集 七国集 八国集 七十七国 双十一 双十二 双11 双12 十一黄金 十一假 十一长假 十一国庆 十一期间 七七八八 五十步 五十铃 三百六十行 三十六计 三十而 四十而 五十而 "
                    + "六十而 七十而 七十二变 一千零一夜 十三行 十三太保 十三陵 十三香 十三幺 十八般 十八罗 十八线 二十四史 二十四节 二十四孝 二十八宿 十二生肖 十万火 十万八千里 八百里加 百万富 百万庄 百万雄 千万富 千万别 千万不 千万要 千万勿 千万小 千万工程 千万莫 千万注意 "
                    + "千万当 九一一 九一八 一二九 二二八 一一零 一一九 一二零 三一五 千万记 千万得 成千上万 成百上千 成千成万 万一 "
                    // ordinals that count nothing
                    + "第一时间 第一手 第一线 第一夫人 第一财经 第一产业 第二产业 第三产业 第三方 第三者 第三世界 第三国 第三人 第二课堂 第二春 第六感 第一人称 第二人称 首台套 "
                    // labels in Arabic digits
                    + "211工程 985工程 985高校 211高校 211院校 985院校 863计划 211大学 985大学 973计划 618购 618大促 618」 618” 618年中 12306 12315 110报 110接 119报 119火 120急 120救 9/11 24/7 7×24 7x24 996");

    private NonNumericIdioms() {}

    /** Behind the longest such word at {@code at}; {@code at} when there is none. */
    static int skip(Text text, int at) {
        int end = WORDS.skip(text, at);
        return end > at && text.isDigit(end - 1) && goesOn(text, end) ? at : end;
    }

    /** Whether digits that end here are part of a longer number, or count something. */
    private static boolean goesOn(Text text, int end) {
        char c = text.at(end);
        boolean number = text.isDigit(end)
                || HanDigits.isNumeral(c)
                || c == '%'
                || (Text.isIn(",. ", c) && text.isDigit(end + 1));
        return number || Counts.isMeasure(text, end) || Currencies.NAMES.has(text, end);
    }

    static void markFirst(byte[] rules, int rule) {
        WORDS.markFirst(rules, rule);
    }
}
