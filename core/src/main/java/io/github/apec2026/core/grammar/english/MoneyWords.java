package io.github.apec2026.core.grammar.english;

/** The words of money that are one word, besides the codes of {@code IsoCurrencies}; those of several be in {@link CurrencyNames}. */
final class MoneyWords {

    static final String TABLE = """
            CODE rmb=CNY cnh=CNY ntd=TWD rm=MYR rp=IDR rs=INR sfr=CHF kr=kr tk=BDT ksh=KES dh=AED dhs=AED
            CURRENCY dollar=$ dollars=$ bucks=$ buck=$ euro=EUR euros=EUR pound=GBP pounds=GBP quid=GBP sterling=GBP zł=PLN kč=CZK
            CURRENCY kuna=HRK lek=ALL leks=ALL denar=MKD denars=MKD gourde=HTG gourdes=HTG rufiyaa=MVR ngultrum=BTN ngultrums=BTN
            CURRENCY quetzals=GTQ lempira=HNL lempiras=HNL cordoba=NIO cordobas=NIO guaranies=PYG peseta=ESP pesetas=ESP
            CURRENCY deutschmark=DEM deutschmarks=DEM drachma=GRD drachmas=GRD dalasi=GMD metical=MZN meticais=MZN vatu=VUV
            CURRENCY paanga=TOP somoni=TJS kronur=ISK ariary=MGA kwanzas=AOA leu=RON lev=BGN reals=BRL balboa=PAB balboas=PAB
            CURRENCY yen=JPY yuan=CNY yuans=CNY renminbi=CNY kwai=CNY won=KRW rupee=INR rupees=INR franc=CHF francs=CHF
            CURRENCY pataca=MOP patacas=MOP baht=THB bahts=THB ringgit=MYR ringgits=MYR rupiah=IDR rupiahs=IDR dong=VND
            CURRENCY ruble=RUB rubles=RUB rouble=RUB roubles=RUB reais=BRL sol=PEN soles=PEN kina=PGK rand=ZAR rands=ZAR
            CURRENCY krona=SEK kronor=SEK krone=kr kroner=kr zloty=PLN zlotys=PLN zloties=PLN koruna=CZK korunas=CZK
            CURRENCY forint=HUF forints=HUF shekel=ILS shekels=ILS dirham=AED dirhams=AED riyal=SAR riyals=SAR rial=IRR
            CURRENCY rials=IRR naira=NGN taka=BDT hryvnia=UAH hryvnias=UAH tenge=KZT riel=KHR riels=KHR kyat=MMK kyats=MMK
            CURRENCY lira=TRY liras=TRY peso=peso pesos=peso dinar=dinar dinars=dinar shilling=shilling shillings=shilling
            CURRENCY kip=LAK kips=LAK birr=ETB cedi=GHS cedis=GHS dram=AMD drams=AMD manat=AZN lari=GEL lei=RON leva=BGN
            CURRENCY tugrik=MNT tugriks=MNT quetzal=GTQ quetzales=GTQ guarani=PYG guaranis=PYG boliviano=BOB
            CURRENCY bolivianos=BOB bolivar=VES bolivars=VES afghani=AFN afghanis=AFN kwacha=ZMW kwanza=AOA pula=BWP
            CENTS cent=$ cents=$ penny=GBP pence=GBP pennies=GBP p=GBP fen=CNY jiao=CNY mao=CNY paise=INR paisa=INR
            CENTS kopeck=RUB kopecks=RUB eurocent=EUR eurocents=EUR
            DOLLAR_PREFIX us=USD usd=USD hk=HKD hkd=HKD a=AUD au=AUD aus=AUD aud=AUD c=CAD ca=CAD can=CAD cdn=CAD cad=CAD
            DOLLAR_PREFIX s=SGD sg=SGD sgd=SGD nz=NZD nzd=NZD nt=TWD ntd=TWD twd=TWD b=BND mx=MXN mop=MOP r=BRL
            DOLLAR_PREFIX mex=MXN mxn=MXN j=JMD jmd=JMD ec=XCD xcd=XCD fj=FJD fjd=FJD tt=TTD ttd=TTD bz=BZD bds=BBD n=NAD gy=GYD
            DOLLAR_PREFIX col=COP clp=CLP cop=COP arg=ARS ars=ARS ci=KYD bnd=BND aussie=AUD
            """;

    private MoneyWords() {}
}
