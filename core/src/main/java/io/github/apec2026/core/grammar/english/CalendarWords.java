package io.github.apec2026.core.grammar.english;

/** The words of the calendar and the clock, and those that tell when a number is a date. */
final class CalendarWords {

    static final String TABLE = """
            MONTH january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11
            MONTH december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12
            MONTH_SHORT jan feb mar apr jun jul aug sep sept oct nov dec
            MONTH_OR_WORD may march mar
            MONTH_OR_NAME april june august
            WEEKDAY monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7
            WEEKDAY_SHORT mon=1 tue=2 tues=2 wed=3 weds=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=7
            TIME year=YEAR years=YEAR month=MONTH months=MONTH week=WEEK weeks=WEEK day=DAY days=DAY hour=HOUR hours=HOUR
            TIME minute=MINUTE minutes=MINUTE second=SECOND seconds=SECOND yr=YEAR yrs=YEAR wk=WEEK wks=WEEK hr=HOUR hrs=HOUR
            TIME min=MINUTE mins=MINUTE sec=SECOND secs=SECOND decade=DECADE decades=DECADE century=CENTURY centuries=CENTURY
            TIME millennium=MILLENNIUM millennia=MILLENNIUM fortnight=FORTNIGHT fortnights=FORTNIGHT
            TIME_MARK h=HOUR y=YEAR
            TIME_ADJECTIVE more consecutive straight full whole calendar additional successive working business long
            TIME_ADJECTIVE further extra short solid entire trading
            SEASON spring=21 summer=22 autumn=23 fall=23 winter=24
            YEAR_CUE in for of from before after between around circa compared and than starting beginning beyond into
            YEAR_CUE_STRONG by since until till during through throughout year early late mid fiscal financial copyright
            MONTH_CUE in by since until till from to through of last next this early late mid during between before
            MONTH_CUE for after around every each and or past previous
            DAY_CUE between on by since until till before after from dated through
            TO to through thru until till
            RELATIVE this last next current
            ANAPHORIC previous prior preceding following
            PREFIX pre mid post early late
            CLOCK am pm gmt utc bst cst est edt pst pdt cet cest hkt jst
            """;

    private CalendarWords() {}
}
