package io.github.apec2026.core.grammar.chinese;

import java.util.Set;

/** Words that refer back to a name: pronouns, and 該, 本, 這個 or the like with a common noun. */
final class Pronouns {

    private static final int LONGEST = 8;

    private static final Set<String> PRONOUNS = Set.of(
            "我", "你", "您", "他", "她", "它", "牠", "祂", "其", "之", "此", "這", "这", "那", "誰", "谁", "我們", "我们", "你們", "你们",
            "他們", "他们", "她們", "她们", "它們", "它们", "咱們", "咱们", "自己", "本人", "對方", "对方", "雙方", "双方", "各方", "大家", "前者", "後者",
            "后者", "兩者", "两者", "這裏", "這裡", "这里", "那裏", "那裡", "那里", "此處", "此处", "當地", "当地", "我方");

    private static final Set<String> DETERMINERS = Set.of(
            "該", "该", "本", "此", "這", "这", "那", "貴", "贵", "我", "全", "其", "各", "上述", "有關", "有关", "這個", "这个", "那個", "那个",
            "這些", "这些", "那些", "這次", "这次", "這位", "这位", "該個", "该个", "我們的", "我们的", "他的", "她的", "它的", "其的");

    private static final Set<String> NOUNS = Set.of(
            // 人
            "人",
            "人士",
            "官員",
            "官员",
            "部長",
            "部长",
            "省長",
            "省长",
            "市長",
            "市长",
            "主席",
            "主任",
            "教授",
            "專家",
            "专家",
            "學者",
            "学者",
            "記者",
            "记者",
            "代表",
            "領導人",
            "领导人",
            "發言人",
            "发言人",
            "負責人",
            "负责人",
            "先生",
            "女士",
            // 地
            "省",
            "市",
            "縣",
            "县",
            "區",
            "区",
            "鎮",
            "镇",
            "國",
            "国",
            "國家",
            "国家",
            "城市",
            "省份",
            "地區",
            "地区",
            "地",
            "島",
            "岛",
            "經濟體",
            "经济体",
            "成員",
            "成员",
            // 機構
            "部",
            "廳",
            "厅",
            "局",
            "處",
            "处",
            "部門",
            "部门",
            "機構",
            "机构",
            "組織",
            "组织",
            "委員會",
            "委员会",
            "政府",
            "公司",
            "企業",
            "企业",
            "集團",
            "集团",
            "大學",
            "大学",
            "學校",
            "学校",
            "校",
            "院",
            "學院",
            "学院",
            "銀行",
            "银行",
            "報",
            "报",
            "社",
            "論壇",
            "论坛",
            "工作組",
            "工作组",
            "代表團",
            "代表团",
            // 事
            "會",
            "会",
            "會議",
            "会议",
            "峰會",
            "峰会",
            "活動",
            "活动",
            "屆",
            "届",
            "次",
            "計劃",
            "计划",
            "規劃",
            "规划",
            "協定",
            "协定",
            "協議",
            "协议",
            "倡議",
            "倡议",
            "項目",
            "项目",
            "產品",
            "产品",
            "系統",
            "系统",
            "報告",
            "报告",
            "年");

    private Pronouns() {}

    /** Whether words are among these. */
    static boolean contain(String words) {
        if (words.length() > LONGEST) {
            return false;
        }
        if (PRONOUNS.contains(words)) {
            return true;
        }
        for (int end = 1; end < words.length(); end++) {
            if (DETERMINERS.contains(words.substring(0, end)) && NOUNS.contains(words.substring(end))) {
                return true;
            }
        }
        return false;
    }
}
