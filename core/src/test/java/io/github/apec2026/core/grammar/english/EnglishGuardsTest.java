package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.composition.Guard;
import io.github.apec2026.recognize.Recognizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** That a figure or date is not read as before when a neighbour takes part in it, and that it is when a neighbour takes none. */
class EnglishGuardsTest {

    private static final Recognizer RECOGNIZER = Recognizer.of("en");
    private static final int ROUNDS = 40;

    private final Random random = new Random(20261119);
    private final List<Guard> guards = new ArrayList<>();

    private void guard(String before, String piece, String alone, String behind, String joined) {
        guards.add(new Guard(before, piece, alone, behind, joined));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Test
    void digitsBeforeAFigureBelongToIt() {
        for (int round = 0; round < ROUNDS; round++) {
            int two = 11 + random.nextInt(88);
            int three = 101 + random.nextInt(898);
            int head = 2 + random.nextInt(8);
            String trillions = two + "000000000000 CNY";
            guard(head + ",", two + " trillion yuan", "money " + trillions, "", "");
            guard(
                    head + ".",
                    two + " trillion yuan",
                    "money " + trillions,
                    "",
                    "money " + plain(new BigDecimal(head + "." + two).movePointRight(12)) + " CNY");
            guard(head + ",", three + " ships", "number " + three + " ships", "", "number " + head + three + " ships");
            guard(head + ",", two + " percent", "percentage " + two + " percent", "", "");
            guard(head + ",", two + " ships", "number " + two + " ships", "", "");
            guard(head + "/", two + " percent", "percentage " + two + " percent", "", "");
            guard("-", two + " percent", "percentage " + two + " percent", "", "percentage -" + two + " percent");
            guard(head + ",", head + " million euros", "money " + head + "000000 EUR", "", "");
            guard(head + ",", two + " USD", "money " + two + " USD", "", "");
            guard("$" + head + ",", two + " million", "number " + two + "000000", "", "");
        }
        Guard.hold(RECOGNIZER::recognize, guards);
    }

    @Test
    void wordsBeforeAFigureInWordsBelongToIt() {
        for (int round = 0; round < ROUNDS; round++) {
            int digit = 2 + random.nextInt(8);
            String said = EnglishWriter.words(digit, true, "-");
            int tens = 2 + random.nextInt(8);
            String ten = EnglishWriter.words(tens * 10L, true, "-");
            guard(
                    ten + " ",
                    said + " percent",
                    "percentage " + digit + " percent",
                    "",
                    "percentage " + tens + digit + " percent");
            guard(ten + "-", said + " ships", "number " + digit + " ships", "", "number " + tens + digit + " ships");
            guard(
                    ten + "-",
                    said + " million yuan",
                    "money " + digit + "000000 CNY",
                    "",
                    "money " + tens + digit + "000000 CNY");
            guard(
                    "two hundred and ",
                    said + " ships",
                    "number " + digit + " ships",
                    "",
                    "number 20" + digit + " ships");
            guard("two hundred ", said + " ships", "number " + digit + " ships", "", "number 20" + digit + " ships");
            guard(
                    "two thousand and ",
                    said + " ships",
                    "number " + digit + " ships",
                    "",
                    "number 200" + digit + " ships");
            guard(
                    "two thousand ",
                    said + " hundred ships",
                    "number " + digit + "00 ships",
                    "",
                    "number 2" + digit + "00 ships");
            guard(
                    "two point ",
                    said + " percent",
                    "percentage " + digit + " percent",
                    "",
                    "percentage 2." + digit + " percent");
            guard(
                    "two point ",
                    said + " million ships",
                    "number " + digit + "000000 ships",
                    "",
                    "number 2" + digit + "00000 ships");
            guard(
                    "minus ",
                    said + " percent",
                    "percentage " + digit + " percent",
                    "",
                    "percentage -" + digit + " percent");
        }
        Guard.hold(RECOGNIZER::recognize, guards);
    }

    @Test
    void aPartOfAFigureIsNotTheFigure() {
        for (String scale : List.of("thousand", "million", "billion", "trillion")) {
            int zeros = List.of("thousand", "million", "billion", "trillion").indexOf(scale) * 3 + 3;
            String amount = "1" + "0".repeat(zeros);
            String half = "5" + "0".repeat(zeros - 1);
            guard("half ", "a " + scale + " ships", "number " + amount + " ships", "", "number " + half + " ships");
            for (String part :
                    List.of("a quarter of ", "a third of ", "two thirds of ", "three quarters of ", "half of ")) {
                guard(part, "a " + scale + " ships", "number " + amount + " ships", "", "");
                guard(part, "a " + scale + " yuan", "money " + amount + " CNY", "", "");
            }
            for (String vague : List.of("several ", "a few ", "tens of ", "hundreds of ", "dozens of ")) {
                guard(vague, "thousand million ships", "number 1000000000 ships", "", "");
                guard(vague, "hundred " + scale + " yuan", "money 100" + amount.substring(1) + " CNY", "", "");
            }
        }
        Guard.hold(RECOGNIZER::recognize, guards);
    }

    @Test
    void whatFollowsANumberBelongsToIt() {
        for (int round = 0; round < ROUNDS; round++) {
            int digit = 2 + random.nextInt(8);
            String said = EnglishWriter.words(digit, true, "-");
            for (String number : List.of(Integer.toString(digit), said)) {
                guard("", number, "number " + digit, " million", "number " + digit + "000000");
                guard("", number, "number " + digit, " hundred ships", "number " + digit + "00 ships");
                guard("", number, "number " + digit, " percent", "percentage " + digit + " percent");
                guard("", number + " million", "number " + digit + "000000", " and a half", "");
                guard("", number + " million", "number " + digit + "000000", " billion ships", "");
                guard("", number + " thousand", "number " + digit + "000", " million ships", "");
                guard("", number, "number " + digit, " and a half ships", "number " + digit + ".5 ships");
                guard("", number, "number " + digit, " and a half million ships", "number " + digit + "500000 ships");
            }
            guard("", Integer.toString(digit), "number " + digit, "th", "ordinal " + digit);
            guard("", Integer.toString(digit), "number " + digit, ".5", "number " + digit + ".5");
            guard("", Integer.toString(digit), "number " + digit, ",5", "");
            guard("", Integer.toString(digit), "number " + digit, ",000", "number " + digit + "000");
            guard("", said, "number " + digit, " hundred and two", "number " + digit + "02");
            guard("", said, "number " + digit, " thousand two hundred", "number " + digit + "200");
            guard("", said, "number " + digit, " point five", "number " + digit + ".5");
        }
        Guard.hold(RECOGNIZER::recognize, guards);
    }

    @Test
    void digitsBesideADateBelongToIt() {
        for (int digit = 1; digit <= 9; digit++) {
            String day = "2026-05-0" + digit;
            guard("1", digit + " May 2026", "date " + day, "", "date 2026-05-1" + digit);
            guard("", "May 1", "date XXXX-05-01", digit + ", 2026", "date 2026-05-1" + digit);
            guard("", "May 1", "date XXXX-05-01", digit + "th", "date XXXX-05-1" + digit);
            guard("", "2026/5/1", "date 2026-05-01", Integer.toString(digit), "date 2026-05-1" + digit);
            guard("", "November", "date XXXX-11", " 202" + digit, "date 202" + digit + "-11");
            guard("", digit + " May", "date XXXX-05-0" + digit, " 2026", "date " + day);
        }
        Guard.hold(RECOGNIZER::recognize, guards);
    }

    /** Each with the reason why it takes no part. */
    @Test
    void aNeighbourThatTakesNoPartLeavesTheFigureAsItIs() {
        // They say which ships are counted, not how many.
        for (String pointing :
                List.of("these ", "those ", "another ", "the other ", "all ", "the first ", "the same ")) {
            guard(pointing, "12 ships", "number 12 ships", "", "number 12 ships");
        }
        // They say how the number is spread.
        for (String each : List.of("each with ", "every ", "per ")) {
            guard(each, "12 ships", "number 12 ships", "", "number 12 ships");
        }
        // A number of another sentence or clause.
        for (String other : List.of("In 2025, ", "Of the 9, ", "It has 9. ", "It has 9; ")) {
            guard(other, "12 ships", "number 12 ships", "", "number 12 ships");
        }
        // The noun has its own numeral behind it.
        guard("", "12 ships", "number 12 ships", " of 9 ports", "number 12 ships");
        Guard.keep(RECOGNIZER::recognize, guards);
    }
}
