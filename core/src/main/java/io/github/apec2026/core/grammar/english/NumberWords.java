package io.github.apec2026.core.grammar.english;

/** The words of whole numbers, and of places in an order. */
final class NumberWords {

    static final String TABLE = """
            CARDINAL zero=0 nought=0 naught=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
            CARDINAL thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19
            CARDINAL twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
            SCALE hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000
            SCALE quadrillion=1000000000000000 quintillion=1000000000000000000 lakh=100000 crore=10000000
            SCALES hundreds=100 thousands=1000 millions=1000000 billions=1000000000 trillions=1000000000000
            SCALES lakhs=100000 crores=10000000 dozens=12
            SCALE_MARK mn=1000000 mln=1000000 mio=1000000 mil=1000000 bn=1000000000 bln=1000000000 bil=1000000000
            SCALE_MARK tn=1000000000000 trn=1000000000000 tln=1000000000000
            SCALE_LETTER k=1000 m=1000000 b=1000000000 t=1000000000000 mm=1000000
            DOZEN dozen=12
            ORDINAL first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11
            ORDINAL twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18
            ORDINAL nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70
            ORDINAL eightieth=80 ninetieth=90
            ORDINAL_SCALE hundredth=100 thousandth=1000 millionth=1000000 billionth=1000000000 trillionth=1000000000000
            ORDINAL_MARK st=1 nd=2 rd=3 th=0
            ARTICLE a an
            COUPLE couple
            POINT point
            MINUS minus negative
            VAGUE several few many multiple countless numerous
            """;

    private NumberWords() {}
}
