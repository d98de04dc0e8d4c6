package io.github.apec2026.coverage;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.core.read.Repeat;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.core.text.Characters;
import io.github.apec2026.core.verify.QuoteLocator;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The state of each character of a document: quoted by a claim, hidden, or neither. */
final class Account {

    private static final String FURNITURE = "page furniture";
    private static final int LONG = 300;
    private static final int HAN = 3;
    private static final int FEW = 20;

    private final String text;
    private final BitSet words;
    private final Map<Hiding, BitSet> hidden = new EnumMap<>(Hiding.class);

    private Account(String text) {
        this.text = text;
        this.words = new BitSet(text.length());
        for (Hiding hiding : Hiding.values()) {
            hidden.put(hiding, new BitSet(text.length()));
        }
    }

    /** The account of a text by its claim file. */
    static Account of(ReadFile file, String text) {
        Account account = new Account(text);
        QuoteLocator quotes = new QuoteLocator(text);
        for (ReadClaim<?> claim : file.claims()) {
            // Our own words rest on no words of the document, even where a file gives some.
            if (!claim.property().is(Trait.EDITORIAL)) {
                for (QuoteLocator.Span span : quotes.all(claim)) {
                    account.words.set(span.start(), span.end());
                }
            }
        }
        for (ReadPassage passage : file.passages()) {
            account.hide(passage.passage());
        }
        for (Repeat repeat : file.repeats()) {
            account.repeat(repeat, file);
        }
        return account;
    }

    private void hide(Passage passage) {
        int end = Math.min(text.length(), passage.at() + passage.length());
        if (passage.nothing().isPresent()) {
            boolean furniture = passage.nothing().get().startsWith(FURNITURE);
            set(furniture ? Hiding.FURNITURE : Hiding.NOTHING).set(passage.at(), end);
        } else if (isSummedUp(passage.at(), end)) {
            BitSet summed = set(Hiding.SUMMARY);
            summed.set(passage.at(), end);
            summed.andNot(words);
        }
    }

    private boolean isSummedUp(int at, int end) {
        int length = 0;
        int characters = 0;
        int claimed = 0;
        for (int i = at; i < end; i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                length += Character.isIdeographic(text.charAt(i)) ? HAN : 1;
                characters++;
                claimed += words.get(i) ? 1 : 0;
            }
        }
        return claimed == 0 || (length >= LONG && claimed * FEW < characters);
    }

    /** Copies the state of the first printing to the second, character by character; white space may differ. */
    private void repeat(Repeat repeat, ReadFile file) {
        for (ReadPassage each : file.passages()) {
            if (each.passage().at() == repeat.of()) {
                repeat(repeat, each.passage().at(), Math.min(text.length(), repeat.at() + repeat.length()));
            }
        }
    }

    private void repeat(Repeat repeat, int original, int end) {
        int from = original;
        for (int to = repeat.at(); to < end; to++) {
            if (Characters.isSpace(text.charAt(to))) {
                continue;
            }
            while (Characters.isSpace(text.charAt(from))) {
                from++;
            }
            if (text.charAt(from) != text.charAt(to)) {
                return; // no repeat; the loader says so
            }
            words.set(to, words.get(from));
            for (BitSet each : hidden.values()) {
                each.set(to, each.get(from));
            }
            from++;
        }
    }

    /** Whether a character is in the words of a claim. */
    boolean isClaimed(int at) {
        return words.get(at);
    }

    /** Whether the passage of a character has {@code nothing}. */
    boolean isNothing(int at) {
        return set(Hiding.FURNITURE).get(at) || set(Hiding.NOTHING).get(at);
    }

    /** The share of characters that are hidden in this way, white space aside. */
    double share(Hiding hiding) {
        BitSet those = set(hiding);
        int characters = 0;
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                characters++;
                found += those.get(i) ? 1 : 0;
            }
        }
        return characters == 0 ? 0 : (double) found / characters;
    }

    private BitSet set(Hiding hiding) {
        return Objects.requireNonNull(hidden.get(hiding));
    }
}
