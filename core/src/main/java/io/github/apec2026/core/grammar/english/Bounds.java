package io.github.apec2026.core.grammar.english;

import io.github.apec2026.value.Bound;

/** The words before and behind a figure that tell how it limits the true one. */
final class Bounds {

    private static final Bound[] ALL = Bound.values();

    private static final PhraseTable BEFORE = PhraseTable.backward("""
            more than=1
            over=1
            above=1
            exceed=1
            exceeds=1
            exceeded=1
            exceeding=1
            surpass=1
            surpasses=1
            surpassed=1
            surpassing=1
            topped=1
            topping=1
            outnumber=1
            in excess of=1
            upward of=1
            upwards of=1
            north of=1
            greater than=1
            larger than=1
            higher than=1
            bigger than=1
            longer than=1
            older than=1
            >=1
            at least=2
            no less than=2
            not less than=2
            no fewer than=2
            not fewer than=2
            no lower than=2
            not below=2
            not under=2
            a minimum of=2
            minimum of=2
            minimum=2
            as few as=2
            as little as=2
            as low as=2
            ≥=2
            less than=3
            fewer than=3
            lower than=3
            smaller than=3
            shorter than=3
            younger than=3
            under=3
            below=3
            nearly=3
            almost=3
            virtually=3
            approaching=3
            nearing=3
            short of=3
            shy of=3
            not quite=3
            south of=3
            <=3
            up to=4
            at most=4
            at the most=4
            no more than=4
            not more than=4
            no greater than=4
            no higher than=4
            not exceed=4
            not exceeding=4
            cannot exceed=4
            can't exceed=4
            won't exceed=4
            don't exceed=4
            doesn't exceed=4
            didn't exceed=4
            shouldn't exceed=4
            never exceed=4
            never exceeds=4
            never exceeded=4
            not over=4
            not above=4
            as many as=4
            as much as=4
            as high as=4
            as long as=4
            a maximum of=4
            maximum of=4
            maximum=4
            ≤=4
            about=5
            around=5
            roughly=5
            approximately=5
            approx=5
            approx .=5
            approximate=5
            some=5
            circa=5
            ca .=5
            estimated=5
            an estimated=5
            close to=5
            near=5
            in the region of=5
            in the order of=5
            on the order of=5
            in the neighborhood of=5
            in the neighbourhood of=5
            somewhere around=5
            give or take=5
            ~=5
            ≈=5
            """);

    private static final PhraseTable BEHIND = PhraseTable.forward("""
            or more=2
            or above=2
            or over=2
            or higher=2
            or greater=2
            or longer=2
            or better=2
            or older=2
            and above=2
            and older=2
            and younger=4
            and over=2
            and more=2
            and up=2
            and upwards=2
            and counting=2
            - plus=2
            or less=4
            or fewer=4
            or below=4
            or under=4
            or lower=4
            or younger=4
            or shorter=4
            and below=4
            and under=4
            or so=5
            or thereabouts=5
            odd=5
            - odd=5
            - ish=5
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
        return found.value() < 0 || found.next() + 1 < from || over ? Bound.EXACT : ALL[found.value()];
    }

    /** What the words from a token on say; a bare number before them may have its noun behind them. */
    static Bound behind(Tokens t, int token, boolean number) {
        if (t.gluedSymbol(token, '+') && !t.isDigits(token + 1)) {
            return Bound.AT_LEAST;
        }
        PhraseTable.Hit found = BEHIND.at(t, token);
        return found.value() < 0 || !BoundWords.isClosed(t, token, found.next(), number)
                ? Bound.EXACT
                : ALL[found.value()];
    }
}
