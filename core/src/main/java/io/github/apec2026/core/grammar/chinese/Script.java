package io.github.apec2026.core.grammar.chinese;

/**
 * Makes one of what is written in several ways: a Traditional character becomes its Simplified one, a full-width character its half-width
 * one, position for position. So each word is once in the tables, in Simplified characters. Only characters of those words are listed.
 */
final class Script {

    /** Each Traditional character (or variant) before its Simplified one. */
    private static final String PAIRS =
            "兒儿両两亞亚佈布佔占來来侖仑倉仓個个們们倫伦側侧傳传僅仅價价億亿優优內内兩两冊册別别則则創创劃划動动務务勛勋勝胜勢势勳勋區区協协參参叄叁員员問问啟启單单嗎吗噸吨國国圍围圎圆園园圓圆圖图團团圜圆堅坚報报場场"
                    + "塊块壩坝奧奥學学宮宫實实審审將将對对導导屆届層层島岛崙仑帥帅帳帐幣币幫帮幹干幾几庫库廠厂廣广廳厅張张強强後后徑径從从慮虑慶庆應应懷怀戰战戶户戸户搖摇撥拨撾挝撿捡擔担據据攝摄數数斷断於于昇升時时晝昼曆历"
                    + "曬晒書书會会東东枱台條条棟栋業业極极榮荣樁桩樂乐樓楼標标樣样樹树橋桥機机檔档檯台歐欧歩步歲岁歷历歸归殲歼氣气決决沒没減减準准溫温滬沪滿满濟济灣湾為为無无熱热燈灯營营爭争爲为爾尔牀床獎奖現现瓊琼產产畝亩"
                    + "畢毕畫画異异當当疊叠發发盃杯盞盏盤盘盧卢碼码礦矿祕秘禎祯禮礼種种稱称積积筆笔節节簡简簽签籃篮籤签紀纪約约紅红納纳紐纽紙纸級级終终組组結结給给統统經经綫线網网緒绪線线締缔編编緬缅緯纬縣县總总績绩續续罰罚"
                    + "羅罗羣群義义聯联聲声腳脚臉脸臘腊臨临臺台與与舉举舊旧舖铺艙舱茲兹莊庄華华萊莱萬万著着薩萨蘇苏蘋苹蘭兰處处號号裏里補补裡里製制襪袜襲袭見见視视親亲觀观計计記记訪访設设許许訴诉証证評评詞词話话認认語语誤误"
                    + "說说課课論论諜谍諾诺謀谋謝谢證证識识議议譽誉變变豬猪貝贝貞贞負负財财貨货貮贰貳贰買买賓宾賣卖賬账賺赚賽赛趕赶車车軍军載载輕轻輛辆輪轮輯辑輸输轉转轟轰農农這这連连週周遊游運运過过達达違违遠远選选邁迈邊边"
                    + "郵邮鄉乡鄰邻釐厘鈴铃鉛铅銖铢錢钱錯错錶表鍋锅鍾钟鎊镑鎮镇鐘钟鐵铁長长門门開开閏闰間间閘闸關关陣阵陰阴陸陆隊队際际隻只雙双雞鸡電电韓韩頁页頂顶頃顷項项順顺預预頓顿頭头頻频顆颗題题額额願愿類类顧顾風风颱台"
                    + "飛飞飯饭餅饼餘余館馆馬马騰腾驍骁驗验體体髮发魚鱼魯鲁鮮鲜麥麦黃黄點点黨党齡龄龍龙烏乌韋韦敘叙維维贊赞寬宽剛刚紮扎錦锦鏡镜牆墙墻墙驢驴慘惨難难趙赵職职"
                    + "漲涨擴扩縮缩較较貶贬飆飙飈飙躍跃調调銳锐驟骤劇剧壓压瀉泻彈弹揚扬測测規规屬属獲获儲储環环購购銷销銹锈鏽锈籌筹損损債债淨净凈净複复復复纔才確确貿贸擬拟範范穩稳勁劲顯显該该賃赁險险釋释態态縱纵橫横暫暂趨趋緩缓滯滞虧亏錄录遞递拋抛跡迹縫缝鏟铲錫锡衛卫籲吁聽听備备執执術术愛爱獨独監监離离稅税糾纠紛纷練练紹绍訂订訓训訖讫訟讼請请談谈敗败費费輩辈遲迟還还鋒锋錨锚閉闭闊阔霧雾須须領领衝冲虛虚";

    /** From here on characters are folded by the table; below it lie only the full-width space and what is folded by rule. */
    private static final int FIRST = 0x4E00;

    private static final int COUNT = 0x5200;

    private static final char[] SIMPLIFIED = simplified();

    private Script() {}

    private static char[] simplified() {
        char[] table = new char[COUNT];
        for (int i = 0; i < PAIRS.length(); i += 2) {
            table[PAIRS.charAt(i) - FIRST] = PAIRS.charAt(i + 1);
        }
        return table;
    }

    /** The text in one script and width, of the same length. */
    static char[] fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            if (folded[i] >= 0x80) {
                folded[i] = fold(folded[i]);
            }
        }
        return folded;
    }

    private static char fold(char c) {
        if (c >= FIRST && c < FIRST + COUNT) {
            char simplified = SIMPLIFIED[c - FIRST];
            return simplified == 0 ? c : simplified;
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return switch (c) {
            case '\u3000', '\u00A0', '\u2009', '\u202F' -> ' ';
            case '￥' -> '¥';
            case '￡' -> '£';
            case '￠' -> '¢';
            case '￦' -> '₩';
            case '−', '﹣' -> '-';
            case '﹪' -> '%';
            case '﹐' -> ',';
            case '∶' -> ':';
            case '〜', '∼', '﹏' -> '~';
            case '〇', '○', '◯' -> '零';
            case '–', '―', '─', '━' -> '—';
            default -> c;
        };
    }
}
