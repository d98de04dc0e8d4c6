package io.github.apec2026.core.grammar.korean;

import io.github.apec2026.core.grammar.kernel.IsoCurrencies;
import io.github.apec2026.core.grammar.kernel.WordTable;

/** The words of the grammar, in tables. */
final class KoreanWords {

    static final WordTable PERCENT =
            WordTable.of("%=% %포인트=percentage-point %p=percentage-point 퍼센트=% 프로=% 퍼센트포인트=percentage-point");

    static final WordTable MONEY = WordTable.of(
            "원!유천래=KRW 달러=$ 미국달러=USD 호주달러=AUD 유로=EUR 엔!진=JPY 위안=CNY 파운드=GBP 페소=peso 동!안=VND 바트=THB 홍콩달러=HKD");

    static final WordTable CODES = WordTable.of(IsoCurrencies.table() + "$=$ ￦=KRW ¥=JPY US$=USD HK$=HKD");

    static final WordTable UNITS = WordTable.of(
            "년=YEAR 개년=YEAR 년간=YEAR 개월=MONTH 개월간=MONTH 주=WEEK 주간=WEEK 일=DAY 일간=DAY 시간=HOUR 분=MINUTE 분간=MINUTE 초=SECOND");

    /** What makes a number of years, days or minutes a duration. */
    static final WordTable LASTING = WordTable.of("동안 만에 이내 간 넘게");

    static final WordTable COUNTERS = WordTable.of("명=명 개=개 곳=곳 건=건 대!회=대 개국=개국 가지=가지 회=회 차례=차례 톤=톤 킬로미터=킬로미터 km=km");

    static final WordTable BEFORE = WordTable.ending("약=~ 대략=~ 거의=< 최소=+ 최대=- 최고=- 적어도=+");

    static final WordTable BEHIND = WordTable.of("이상=+ 이하=- 미만=< 초과=> 정도=~ 가량=~ 여=> 을넘는=> 를넘는=> 을넘어=> 를넘어=>");

    static final WordTable DAYS = WordTable.of("오늘=0 어제=-1 그저께=-2 그제=-2 내일=1 모레=2");

    static final WordTable RELATIVE = WordTable.of("지난=-1 이번=0 다음=1 올=0 이=0");

    static final WordTable PERIODS = WordTable.of("주!년=w 달=m 해=y 분기=q");

    static final WordTable YEARS = WordTable.of("올해=0 작년=-1 지난해=-1 내년=1 재작년=-2");

    static final WordTable PRONOUNS = WordTable.of("그 그녀 그들 이것 그것 저것 우리 나 너 여기 거기 해당지역");

    static final WordTable OPENINGS = WordTable.of("또한 그러나 하지만 그리고 따라서 그는 그녀는 그들은 이는");

    private KoreanWords() {}
}
