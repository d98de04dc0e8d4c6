package io.github.apec2026.core.grammar.english;

/** Words that count nothing: where a counted noun is looked for, they end the search. */
final class CueWords {

    static final String TABLE = """
            FUNCTION the of in on at by to from for with without as and or but nor than then that this these those
            FUNCTION is are was were be been being am has have had having does do did done will would shall should can
            FUNCTION could may might must not no its it his her hers their theirs our ours my your yours he she they we
            FUNCTION you i who whom whose which what where when while if unless because since until till before after
            FUNCTION during between among amid amongst across through throughout into onto over under above below about
            FUNCTION around against per via within toward towards up down off out so such also only just even still
            FUNCTION yet ago later earlier respectively compared including versus vs a an each every all both said says
            FUNCTION plus minus times less is this upwards onwards afterwards always perhaps besides sometimes has
            FUNCTION thus it's that's there's regardless overseas nowadays hits rises falls drops gains wins loses
            FUNCTION comes goes makes takes gives remains becomes
            PLURAL people men women children persons staff police personnel cattle sheep fish feet teeth mice geese
            PLURAL aircraft species series media data criteria phenomena buses viruses campuses
            PLURAL headquarters analyses crises bases gas pieces businesses focuses
            SCORE won beat lost drew win draw tied defeated victory defeat score scored leading led trailing wins
            IDIOM_TAIL way off sided sum tolerance on size stop hand rate class aid fold dimensional something
            """;

    private CueWords() {}
}
