package io.github.apec2026.core.grammar.english;

/** Words with which a number is a name: a chapter, a version, a model. */
final class NameWords {

    static final String TABLE = """
            DESIGNATOR chapter chapters section sections sec article articles clause clauses paragraph paragraphs para
            DESIGNATOR annex appendix item items figure figures fig figs table tables exhibit slide question exercise
            DESIGNATOR page pages pp pg p number numbers no nos num version versions ver model type grade level levels
            DESIGNATOR stage phase phases step steps tier category room gate flight bus route highway channel episode
            DESIGNATOR season round game unit lot zone area district block building floor apartment apt suite box rule
            DESIGNATOR act scene verse book volume vol issue part parts track size line lines terminal platform pier
            DESIGNATOR windows android ios iphone ipad java python web boeing airbus formula apollo fortune ftse csi
            DESIGNATOR nasdaq nikkei dax kospi russell isbn issn zip postcode tel telephone phone fax hotline extension
            DESIGNATOR ext mach psalm resolution decree proposition amendment galaxy falcon pixel gpt interstate catch
            DESIGNATOR week day month footnote covid error studio exit lane bay dock hangar locker opus op sonata symphony precinct directive call dial helpline mobile whatsapp serial id code war page booth hall stand seat row
            DESIGNATOR title law protocol goal class group schedule art flat ch note notes classes regulation bylaw form line
            DESIGNATOR exhibits appendices rooms gates routes volumes vols issues questions floors
            """;

    private NameWords() {}
}
