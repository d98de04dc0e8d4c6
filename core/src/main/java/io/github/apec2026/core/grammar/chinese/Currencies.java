package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.IsoCurrencies;
import io.github.apec2026.core.grammar.kernel.WordTable;

/** The names, codes and symbols of currencies. Minor units carry {@code /100} or {@code /10}; a name that several share is its own code. */
final class Currencies {

    /** Names that follow an amount, and most of them before it too. */
    static final WordTable NAMES = WordTable.of(
            "元!旦月宵素朝代帅首老件化论里桥凶勋次谋氏芳戎稹宇宙=CNY 圆!桌满形圈周柱=CNY 块=CNY 块钱=CNY 元钱=CNY 元整=CNY 圆整=CNY 人民币=CNY 人民币元=CNY 元人民币=CNY 圆人民币=CNY 块人民币=CNY 华币=CNY "
                    + "美元=USD 美金=USD 美圆=USD 美币=USD 元美金=USD 块美金=USD 美刀=USD 美分=USD/100 美仙=USD/100 "
                    + "港元=HKD 港币=HKD 港圆=HKD 港纸=HKD 元港币=HKD 块港币=HKD 港仙=HKD/100 港毫=HKD/10 "
                    + "台币=TWD 新台币=TWD 元台币=TWD 元新台币=TWD 块台币=TWD 台元=TWD 新台币元=TWD "
                    + "澳门元=MOP 澳门币=MOP 葡币=MOP 澳门圆=MOP "
                    + "日元=JPY 日圆=JPY 日币=JPY 元日币=JPY "
                    + "欧元=EUR 欧罗=EUR 欧分=EUR/100 英镑=GBP 英磅=GBP 镑=GBP 便士=GBP/100 韩元=KRW 韩圆=KRW 韩圜=KRW 韩币=KRW 元韩币=KRW 朝鲜元=KPW "
                    + "澳元=AUD 澳币=AUD 澳洲元=AUD 澳大利亚元=AUD 澳分=AUD/100 加元=CAD 加币=CAD 加拿大元=CAD 加分=CAD/100 "
                    + "新西兰元=NZD 纽元=NZD 纽币=NZD 新元=SGD 新加坡元=SGD 新加坡币=SGD 坡币=SGD 坡元=SGD 叻币=SGD "
                    + "瑞士法郎=CHF 瑞郎=CHF 法郎=法郎 瑞典克朗=SEK 挪威克朗=NOK 丹麦克朗=DKK 冰岛克朗=ISK 捷克克朗=CZK 克朗=克朗 "
                    + "卢布=RUB 俄罗斯卢布=RUB 俄卢布=RUB 白俄罗斯卢布=BYN 印度卢比=INR 印尼卢比=IDR 印尼盾=IDR 印度尼西亚盾=IDR 巴基斯坦卢比=PKR 斯里兰卡卢比=LKR 尼泊尔卢比=NPR 卢比=卢比 盾=盾 "
                    + "泰铢=THB 铢=THB 越南盾=VND 菲律宾比索=PHP 墨西哥比索=MXN 智利比索=CLP 阿根廷比索=ARS 哥伦比亚比索=COP 比索=比索 "
                    + "林吉特=MYR 马来西亚林吉特=MYR 马来西亚元=MYR 令吉=MYR 马币=MYR 索尔=PEN 秘鲁索尔=PEN 新索尔=PEN 雷亚尔=BRL 巴西雷亚尔=BRL 兰特=ZAR 南非兰特=ZAR 里拉=TRY 土耳其里拉=TRY "
                    + "兹罗提=PLN 波兰兹罗提=PLN 福林=HUF 匈牙利福林=HUF 迪拉姆=AED 阿联酋迪拉姆=AED 沙特里亚尔=SAR 里亚尔=里亚尔 卡塔尔里亚尔=QAR 伊朗里亚尔=IRR 第纳尔=第纳尔 科威特第纳尔=KWD 谢克尔=ILS 新谢克尔=ILS 以色列谢克尔=ILS "
                    + "文莱元=BND 文莱币=BND 基那=PGK 缅元=MMK 缅币=MMK 基普=LAK 老挝基普=LAK 瑞尔=KHR 蒙古图格里克=MNT 图格里克=MNT 坚戈=KZT 哈萨克斯坦坚戈=KZT 格里夫纳=UAH 埃及镑=EGP 埃镑=EGP 奈拉=NGN 塔卡=BDT 孟加拉塔卡=BDT "
                    // the same words of other countries, and the names that only one country uses
                    + "披索=比索 菲律宾披索=PHP 墨西哥披索=MXN 古巴比索=CUP 多米尼加比索=DOP 乌拉圭比索=UYU 马来西亚令吉=MYR 柬埔寨瑞尔=KHR 吉尔吉斯斯坦索姆=KGS 索姆=索姆 乌兹别克斯坦索姆=UZS 苏姆=UZS 乌兹别克斯坦苏姆=UZS "
                    + "牙买加元=JMD 斐济元=FJD 巴哈马元=BSD 巴巴多斯元=BBD 伯利兹元=BZD 圭亚那元=GYD 苏里南元=SRD 利比里亚元=LRD 纳米比亚元=NAD 津巴布韦元=ZWL 所罗门群岛元=SBD 特立尼达和多巴哥元=TTD 东加勒比元=XCD 开曼群岛元=KYD "
                    + "叙利亚镑=SYP 黎巴嫩镑=LBP 苏丹镑=SDG 约旦第纳尔=JOD 伊拉克第纳尔=IQD 突尼斯第纳尔=TND 利比亚第纳尔=LYD 阿尔及利亚第纳尔=DZD 巴林第纳尔=BHD 塞尔维亚第纳尔=RSD 阿曼里亚尔=OMR 也门里亚尔=YER 摩洛哥迪拉姆=MAD "
                    + "先令=先令 肯尼亚先令=KES 坦桑尼亚先令=TZS 乌干达先令=UGX 索马里先令=SOS 尼日利亚奈拉=NGN 埃塞俄比亚比尔=ETB 比尔!盖·克=ETB 加纳塞地=GHS 塞地=GHS 赞比亚克瓦查=ZMW 马拉维克瓦查=MWK 安哥拉宽扎=AOA 宽扎=AOA 博茨瓦纳普拉=BWP "
                    + "西非法郎=XOF 中非法郎=XAF 非洲法郎=XAF 太平洋法郎=XPF 卢旺达法郎=RWF 刚果法郎=CDF 几内亚法郎=GNF 毛里求斯卢比=MUR 塞舌尔卢比=SCR 马尔代夫拉菲亚=MVR 阿富汗尼=AFN 不丹努尔特鲁姆=BTN "
                    + "罗马尼亚列伊=RON 列伊=RON 摩尔多瓦列伊=MDL 保加利亚列弗=BGN 列弗=BGN 克罗地亚库纳=HRK 乌克兰格里夫纳=UAH 亚美尼亚德拉姆=AMD 德拉姆=AMD 格鲁吉亚拉里=GEL 拉里!·=GEL 阿塞拜疆马纳特=AZN 土库曼斯坦马纳特=TMT 马纳特=AZN 索莫尼=TJS "
                    + "玻利维亚诺=BOB 瓜拉尼=PYG 玻利瓦尔=VES 哥斯达黎加科朗=CRC 科朗=CRC 格查尔=GTQ 伦皮拉=HNL 科多巴=NIO 巴波亚=PAB 古德!里=HTG 德国马克=DEM 马克!思·吐斯=DEM 法国法郎=FRF 荷兰盾=NLG 意大利里拉=ITL");

    /** Codes and symbols, which are written on either side. */
    static final WordTable CODES = WordTable.of(IsoCurrencies.table()
            + "RMB=CNY CNH=CNY US$=USD HK$=HKD NTD=TWD NT$=TWD TW$=TWD MOP$=MOP AU$=AUD A$=AUD CA$=CAD C$=CAD NZ$=NZD SG$=SGD S$=SGD Rp=IDR R$=BRL LAK=LAK MNT=MNT "
            + "RM=MYR $=$ ¥=CNY 円=JPY CN¥=CNY JP¥=JPY");

    /** The names that precede an amount. */
    static final WordTable PREFIXES = WordTable.of(
            "人民币=CNY 美元=USD 美金=USD 港币=HKD 港元=HKD 港纸=HKD 台币=TWD 新台币=TWD 澳门币=MOP 澳门元=MOP 葡币=MOP 日元=JPY 日圆=JPY 日币=JPY 欧元=EUR 英镑=GBP 韩元=KRW 韩币=KRW 澳元=AUD 澳币=AUD 加元=CAD "
                    + "加币=CAD 纽元=NZD 纽币=NZD 新加坡元=SGD 新加坡币=SGD 坡币=SGD 瑞士法郎=CHF 瑞郎=CHF 卢布=RUB 泰铢=THB 马币=MYR 令吉=MYR 林吉特=MYR 越南盾=VND 印尼盾=IDR 印度卢比=INR 卢比=卢比 雷亚尔=BRL 菲律宾比索=PHP 墨西哥比索=MXN 比索=比索 兹罗提=PLN 兰特=ZAR "
                    + "加拿大元=CAD 新西兰元=NZD 澳大利亚元=AUD 菲律宾披索=PHP 墨西哥披索=MXN 智利比索=CLP 阿根廷比索=ARS 哥伦比亚比索=COP 韩圆=KRW 韩圜=KRW 欧罗=EUR 英磅=GBP 文莱元=BND 秘鲁索尔=PEN 基那=PGK 披索=比索");

    private Currencies() {}

    static void markFirst(byte[] rules, int rule) {
        CODES.markFirst(rules, rule);
        PREFIXES.markFirst(rules, rule);
    }

    /** The code in the value of an entry, without its share. */
    static String code(String value) {
        int slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }

    /** How many digits to the right of its currency a minor unit lies: 2 for a cent. */
    static int digits(String value) {
        int slash = value.indexOf('/');
        return slash < 0 ? 0 : value.length() - slash - 2;
    }
}
