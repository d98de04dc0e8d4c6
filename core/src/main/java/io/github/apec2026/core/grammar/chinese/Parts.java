package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.recognition.Kind;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;

/** What follows the unit of an amount of money and belongs to it: 多, 角 and 分, a last digit (三塊五), 錢, the name of the currency. */
final class Parts {

    private final Text text;
    private int end;
    private BigDecimal amount;
    private String currency;
    private boolean more;

    Parts(Text text, int end, BigDecimal amount, String currency) {
        this.text = text;
        this.end = end;
        this.amount = amount;
        this.currency = currency;
    }

    /** Reads on behind a main unit; {@code yuan} says that it is 元 or 塊, whose parts are 角 and 分. */
    void read(boolean yuan) {
        if ((text.at(end) == '多' && text.at(end + 1) != '种') || text.at(end) == '余') {
            more = true;
            end++;
            money();
        } else if (text.at(end) == '半' && yuan && text.isEnd(end + 1)) {
            amount = amount.add(new BigDecimal("0.5"));
            end++;
        } else {
            part(yuan);
        }
        if (yuan) {
            name();
        }
    }

    private void part(boolean yuan) {
        Numeral n = NumeralReader.read(text, text.skipSpace(end));
        if (n == null || n.isMalformed() || n.value().compareTo(BigDecimal.valueOf(100)) >= 0) {
            return;
        }
        char c = text.at(n.end());
        boolean small = n.value().signum() >= 0 && n.value().compareTo(BigDecimal.TEN) < 0;
        if ((c == '角' || c == '毛') && small) {
            add(n, 1, n.end() + 1);
            cents(true);
        } else if (c == '分' && isCent(n.end() + 1)) {
            add(n, 2, n.end() + 1);
            money();
        } else if (yuan && small && n.end() == n.start() + 1 && isLast(n)) {
            add(n, 1, n.end());
            money();
        } else {
            namedCents(n);
        }
    }

    /** A digit behind 塊 or 元 that nothing else claims: 三塊五. */
    private boolean isLast(Numeral n) {
        boolean pieces = text.at(n.start() - 1) == '块' && !Counts.isMeasure(text, n.end());
        return n.value().signum() > 0 && (pieces || text.isEnd(n.end()));
    }

    /** 5美元30美分. */
    private void namedCents(Numeral n) {
        int entry = Currencies.NAMES.find(text, n.end());
        String value = entry < 0 ? "" : Currencies.NAMES.value(entry);
        if (Currencies.digits(value) > 0 && Currencies.code(value).equals(currency)) {
            add(n, Currencies.digits(value), n.end() + Currencies.NAMES.length(entry));
        }
    }

    /** The 分 behind 角, perhaps without its unit: 五毛二. */
    void cents(boolean expected) {
        Numeral n = expected ? NumeralReader.read(text, end) : null;
        if (n != null && n.form() != Numeral.Form.MALFORMED && n.end() == n.start() + 1) {
            if (text.at(n.end()) == '分' && isCent(n.end() + 1)) {
                add(n, 2, n.end() + 1);
            } else if (text.isEnd(n.end()) && n.value().compareTo(BigDecimal.TEN) < 0) {
                add(n, 2, n.end());
            }
        }
        money();
    }

    private boolean isCent(int behind) {
        return !Text.isIn("钟之米贝数析", text.at(behind));
    }

    private void add(Numeral n, int digits, int newEnd) {
        amount = amount.signum() < 0
                ? amount.subtract(n.value().movePointLeft(digits))
                : amount.add(n.value().movePointLeft(digits));
        end = newEnd;
    }

    private void money() {
        if (text.at(end) == '钱' || text.at(end) == '整') {
            end++;
        }
    }

    /** The currency named behind 元: 300元港幣, 3億元（人民幣）. */
    private void name() {
        int at = text.skipSpace(end);
        boolean paren = text.at(at) == '(';
        int entry = Currencies.PREFIXES.find(text, paren ? at + 1 : at);
        int behind = entry < 0 ? at : at + (paren ? 1 : 0) + Currencies.PREFIXES.length(entry);
        if (entry >= 0 && (!paren || text.at(behind) == ')') && !text.isDigit(text.skipSpace(behind))) {
            currency = Currencies.PREFIXES.value(entry);
            end = paren ? end : behind;
        }
    }

    /** The amount from the start of {@code n}. */
    FigureMatch found(Numeral n) {
        Numeral bounded = more ? n.bound(Bound.MORE_THAN) : n;
        return FigureMatch.of(n.start(), end, Kind.MONEY, amount, currency, Bounds.of(text, n.start(), end, bounded));
    }
}
