package io.github.apec2026.core.grammar.english;

/** The names of currencies that are several words: "Hong Kong dollars". */
final class CurrencyNames {

    /** A line: the forms of the unit, a colon, then each country's word, with {@code _} for a space, and its code. */
    private static final String TABLE = """
            dollar dollars bucks: us=USD u_._s_.=USD american=USD united_states=USD hong_kong=HKD hk=HKD australian=AUD aussie=AUD
            dollar dollars: canadian=CAD singapore=SGD singaporean=SGD new_zealand=NZD kiwi=NZD new_taiwan=TWD taiwan=TWD
            dollar dollars: taiwanese=TWD brunei=BND bahamian=BSD barbadian=BBD barbados=BBD belize=BZD bermudian=BMD
            dollar dollars: bermuda=BMD cayman=KYD cayman_islands=KYD fijian=FJD fiji=FJD guyanese=GYD jamaican=JMD liberian=LRD
            dollar dollars: nt=TWD nz=NZD
            dollar dollars: namibian=NAD namibia=NAD solomon_islands=SBD surinamese=SRD trinidad=TTD trinidad_and_tobago=TTD
            dollar dollars: zimbabwean=ZWL east_caribbean=XCD
            cent cents: us=USD u_._s_.=USD american=USD hong_kong=HKD australian=AUD canadian=CAD singapore=SGD new_zealand=NZD euro=EUR
            pound pounds: british=GBP uk=GBP egyptian=EGP lebanese=LBP syrian=SYP sudanese=SDG falkland=FKP gibraltar=GIP
            pound pounds: scottish=GBP english=GBP irish=IEP south_sudanese=SSP
            sterling: pound=GBP pounds=GBP
            yen: japanese=JPY
            yuan renminbi rmb: chinese=CNY yuan=CNY
            won: korean=KRW south_korean=KRW north_korean=KPW
            rupee rupees: indian=INR pakistani=PKR pakistan=PKR sri_lankan=LKR nepalese=NPR mauritian=MUR seychelles=SCR
            rupee rupees: seychellois=SCR
            franc francs: swiss=CHF french=FRF belgian=BEF cfa=XOF rwandan=RWF burundian=BIF congolese=CDF guinean=GNF djiboutian=DJF comorian=KMF
            pataca patacas: macau=MOP macao=MOP macanese=MOP
            baht: thai=THB
            ringgit ringgits: malaysian=MYR malaysia=MYR
            rupiah rupiahs: indonesian=IDR
            dong: vietnamese=VND
            ruble rubles rouble roubles: russian=RUB belarusian=BYN
            real reais reals: brazilian=BRL
            peso pesos: mexican=MXN philippine=PHP filipino=PHP chilean=CLP colombian=COP argentine=ARS argentinian=ARS cuban=CUP
            peso pesos: dominican=DOP uruguayan=UYU
            sol soles: peruvian=PEN
            rand rands: south_african=ZAR
            krona kronor kronas kronur: swedish=SEK icelandic=ISK
            crown crowns: swedish=SEK danish=DKK norwegian=NOK icelandic=ISK czech=CZK
            krone kroner krones: norwegian=NOK danish=DKK
            zloty zlotys zloties: polish=PLN
            koruna korunas: czech=CZK
            forint forints: hungarian=HUF
            shekel shekels: israeli=ILS new_israeli=ILS israeli_new=ILS new=ILS
            dirham dirhams: uae=AED emirati=AED moroccan=MAD
            riyal riyals: saudi=SAR qatari=QAR
            rial rials: iranian=IRR omani=OMR yemeni=YER
            naira: nigerian=NGN
            taka: bangladeshi=BDT
            dinar dinars: kuwaiti=KWD algerian=DZD bahraini=BHD iraqi=IQD jordanian=JOD libyan=LYD serbian=RSD tunisian=TND
            lira liras: turkish=TRY
            shilling shillings: kenyan=KES tanzanian=TZS ugandan=UGX somali=SOS
            kina: papua_new_guinean=PGK papua_new_guinea=PGK
            leu lei: romanian=RON moldovan=MDL
            lev leva: bulgarian=BGN
            som: kyrgyz=KGS uzbek=UZS
            kwacha: zambian=ZMW malawian=MWK
            colon colones: costa_rican=CRC
            lek leks: albanian=ALL
            tala: samoan=WST
            afghani afghanis: afghan=AFN
            cedi cedis: ghanaian=GHS ghana=GHS
            birr: ethiopian=ETB
            lari laris: georgian=GEL
            pula pulas: botswana=BWP
            tugrik tugriks togrog: mongolian=MNT
            kip kips: lao=LAK laotian=LAK
            riel riels: cambodian=KHR
            kyat kyats: myanmar=MMK burmese=MMK
            tenge: kazakh=KZT kazakhstani=KZT kazakhstan=KZT
            manat manats: azerbaijani=AZN turkmen=TMT
            dram drams: armenian=AMD
            somoni: tajik=TJS tajikistani=TJS
            paanga: tongan=TOP
            vatu: vanuatu=VUV
            quetzal quetzals quetzales: guatemalan=GTQ
            lempira lempiras: honduran=HNL
            cordoba cordobas: nicaraguan=NIO
            balboa balboas: panamanian=PAB
            guarani guaranis guaranies: paraguayan=PYG
            boliviano bolivianos: bolivian=BOB
            bolivar bolivars bolivares bolívars bolívares: venezuelan=VES
            hryvnia hryvnias hryvnya: ukrainian=UAH
            kuna kunas: croatian=HRK
            denar denars: macedonian=MKD
            gourde gourdes: haitian=HTG
            rufiyaa rufiyaas: maldivian=MVR
            ngultrum ngultrums: bhutanese=BTN
            dalasi dalasis: gambian=GMD
            leone leones: sierra_leonean=SLE
            ariary: malagasy=MGA
            metical meticals meticais: mozambican=MZN
            kwanza kwanzas: angolan=AOA
            nakfa: eritrean=ERN
            ouguiya: mauritanian=MRU
            escudo escudos: portuguese=PTE cape_verdean=CVE
            mark marks: german=DEM deutsche=DEM
            lira lire: italian=ITL
            peseta pesetas: spanish=ESP
            schilling schillings: austrian=ATS
            guilder guilders: dutch=NLG
            drachma drachmas: greek=GRD
            markka markkas: finnish=FIM
            """;

    private static final PhraseTable ALL = PhraseTable.forward(lines());

    private CurrencyNames() {}

    /** The name that begins with a token; its {@code next} is -1 where there is none. */
    static PhraseTable.Hit at(Tokens t, int i) {
        return ALL.at(t, i);
    }

    /** Every country's word with every form of the unit, and the place of the code. */
    private static String lines() {
        StringBuilder out = new StringBuilder(16_384);
        int line = 0;
        while (line < TABLE.length()) {
            int end = TABLE.indexOf('\n', line);
            int colon = TABLE.indexOf(':', line);
            for (int nation = colon + 2; nation < end; ) {
                int space = TABLE.indexOf(' ', nation);
                int stop = space < 0 || space > end ? end : space;
                addForms(out, TABLE.substring(line, colon), TABLE.substring(nation, stop));
                nation = stop + 1;
            }
            line = end + 1;
        }
        return out.toString();
    }

    private static void addForms(StringBuilder out, String forms, String nation) {
        int equals = nation.indexOf('=');
        int place = Currencies.place(nation.substring(equals + 1));
        for (int form = 0; form < forms.length(); ) {
            int space = forms.indexOf(' ', form);
            int stop = space < 0 ? forms.length() : space;
            out.append(nation.substring(0, equals).replace('_', ' '))
                    .append(' ')
                    .append(forms, form, stop)
                    .append('=')
                    .append(place)
                    .append('\n');
            form = stop + 1;
        }
    }
}
