package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.kernel.BoundSigns;
import io.github.apec2026.value.Bound;

/** The words before and behind a figure that tell how it limits the true one. */
final class Bounds {

    private static final PhraseTable BEFORE = PhraseTable.backward("""
            more than=>
            over=>
            above=>
            exceed=>
            exceeds=>
            exceeded=>
            exceeding=>
            surpass=>
            surpasses=>
            surpassed=>
            surpassing=>
            topped=>
            topping=>
            outnumber=>
            in excess of=>
            upward of=>
            upwards of=>
            north of=>
            greater than=>
            larger than=>
            higher than=>
            bigger than=>
            longer than=>
            older than=>
            >=>
            at least=+
            no less than=+
            not less than=+
            no fewer than=+
            not fewer than=+
            no lower than=+
            not below=+
            not under=+
            a minimum of=+
            minimum of=+
            minimum=+
            as few as=+
            as little as=+
            as low as=+
            ≥=+
            less than=<
            fewer than=<
            lower than=<
            smaller than=<
            shorter than=<
            younger than=<
            under=<
            below=<
            nearly=<
            almost=<
            virtually=<
            approaching=<
            nearing=<
            short of=<
            shy of=<
            not quite=<
            south of=<
            <=<
            up to=-
            at most=-
            at the most=-
            no more than=-
            not more than=-
            no greater than=-
            no higher than=-
            not exceed=-
            not exceeding=-
            cannot exceed=-
            can't exceed=-
            won't exceed=-
            don't exceed=-
            doesn't exceed=-
            didn't exceed=-
            shouldn't exceed=-
            never exceed=-
            never exceeds=-
            never exceeded=-
            not over=-
            not above=-
            as many as=-
            as much as=-
            as high as=-
            as long as=-
            a maximum of=-
            maximum of=-
            maximum=-
            ≤=-
            about=~
            around=~
            roughly=~
            approximately=~
            approx=~
            approx .=~
            approximate=~
            some=~
            circa=~
            ca .=~
            estimated=~
            an estimated=~
            close to=~
            near=~
            in the region of=~
            in the order of=~
            on the order of=~
            in the neighborhood of=~
            in the neighbourhood of=~
            somewhere around=~
            give or take=~
            ~=~
            ≈=~
            """);

    private static final PhraseTable BEHIND = PhraseTable.forward("""
            or more=+
            or above=+
            or over=+
            or higher=+
            or greater=+
            or longer=+
            or better=+
            or older=+
            and above=+
            and older=+
            and younger=-
            and over=+
            and more=+
            and up=+
            and upwards=+
            and counting=+
            - plus=+
            or less=-
            or fewer=-
            or below=-
            or under=-
            or lower=-
            or younger=-
            or shorter=-
            and below=-
            and under=-
            or so=~
            or thereabouts=~
            odd=~
            - odd=~
            - ish=~
            """);

    private Bounds() {}

    /** What the words before a token say, not counting those before {@code from}. */
    static Bound before(Tokens t, int token, int from) {
        PhraseTable.Hit found = BEFORE.at(t, token - 1);
        boolean motion = t.same(token - 1, "to") && t.same(token - 2, "up") && BoundWords.isMotion(t, token - 3);
        if (motion) {
            return Bound.EXACT;
        }
        boolean over = from > 0 && found.next() == token - 2 && t.same(token - 1, "over") && from == token - 1;
        return found.value() < 0 || found.next() + 1 < from || over ? Bound.EXACT : BoundSigns.of((char) found.value());
    }

    /** What the words from a token on say; a bare number before them may have its noun behind them. */
    static Bound behind(Tokens t, int token, boolean number) {
        if (t.gluedSymbol(token, '+') && !t.isDigits(token + 1)) {
            return Bound.AT_LEAST;
        }
        PhraseTable.Hit found = BEHIND.at(t, token);
        return found.value() < 0 || !BoundWords.isClosed(t, token, found.next(), number)
                ? Bound.EXACT
                : BoundSigns.of((char) found.value());
    }
}
