package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;

/** The measure words and units that follow a number, and the few nouns that are counted without one. */
final class Measures {

    private static final WordTable WORDS = WordTable.of(
            // people and institutions
            "个 个工作日 名!列誉称 位!于置居列数次 人!民工类口们行身生士心格次事均 人次 号人 员 户 家 所!有以 院 国!家际会内王防企有产民务道歌 国家 地区 组 队!长 班 方!面 方面!军 代!表理价码替 届 市 县 省 区 村 镇 乡 州 城 "
                    + "经济体 成员 代表 嘉宾 学生 企业 岁 周岁 级 "
                    // occasions
                    + "次 回!来到报应归答家国顾收 场!馆所地景 项 条 件 起 例!如外 轮!车胎椅 届 期 批!评准发判 步 趟 遍 番!茄 阵 顿 任 课时 学时 票 席 宗 桩 笔 手!机 局!长面势部 胜!利 负 平 "
                    // things
                    + "只 头 匹!配 尾 条 棵 株 朵 颗 粒 枚 支 枝 把 根!据本 块 片 张 幅 面!对临向积 本!报来身地次月周日 部!分门长署队 册 卷 页 篇 章 节 段 句 字!母 词 首 封 份!子额 套 件 台!湾北风 架 辆 艘 列 "
                    + "座 栋 幢 间!接谍隔 层!次面出 扇 堵 口!岸味 眼 井 门 床 桌 盏 盒 瓶 杯 碗 盘!水山古 锅 桶 箱 袋 包!括含裹 罐 筐 篮 捆 串 排!名放除列 行!业动为政李程 列 堆 滴 股!市东份票价 道!路理德歉 顶!级 副!总主 双 对!于外手策方 "
                    + "打 种 类!似 样 款 门类 品种 集!团中合体 辑 期 关 处!理于在长罚 点 条目 大!学军批量型 大类 小类 强 星级 标 亩 "
                    // measures
                    + "倍 度!假过 摄氏度 华氏度 公里 千米 米!饭 厘米 公分 毫米 微米 纳米 海里 英里 英尺 英寸 里!面程约 丈 尺 寸 平方公里 平方千米 平方米 平方英尺 平方厘米 平米 立方米 公顷 坪 吨 公吨 公斤 千克 克!服 毫克 微克 斤 磅 盎司 钱 "
                    + "升 毫升 公升 加仑 桶 标准箱 千瓦 千瓦时 度电 兆瓦 兆瓦时 吉瓦 瓦 伏 安培 赫兹 兆赫 吉赫 千卡 卡路里 大卡 焦耳 分贝 像素 字节 兆 光年 载重吨 总吨 海浬 节 人时 人日 马力 ℃ ° ㎡ km kg g mg t m cm mm nm "
                    + "km² m² m³ W kW MW GW TW kWh MWh GWh TWh GB TB MB KB PB Hz kHz MHz GHz ml mL L mAh km/h TEU tons");

    private Measures() {}

    /** Behind the measure word at {@code at}, or {@code at} when there is none. */
    static int skip(Text text, int at) {
        int end = WORDS.skip(text, at);
        return end > at && Text.isLetter(text.at(end - 1)) && (text.isLetter(end) || text.isDigit(end)) ? at : end;
    }
}
