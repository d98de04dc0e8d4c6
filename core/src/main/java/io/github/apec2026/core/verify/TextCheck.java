package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.read.ClaimFormat;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.core.read.Repeat;
import io.github.apec2026.core.text.Characters;
import io.github.apec2026.core.text.Sha256;
import io.github.apec2026.notice.NoticeCode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** With the document at hand: digests, repeats, and that the passages cover it. */
final class TextCheck {

    private final Findings findings;

    TextCheck(Findings findings) {
        this.findings = findings;
    }

    /**
     * Checks one file against its text; its passages lie inside the text that the file announces. Answers false when the text is of
     * another length, so that nothing could be checked.
     */
    boolean check(ReadFile file, String text) {
        if (text.length() != file.length()) {
            findings.add(Findings.notice(NoticeCode.TEXT_DIFFERS, Location.of(file.name()))
                    .with("found", text.length())
                    .with("expected", file.length()));
            return false;
        }
        BitSet covered = new BitSet(text.length());
        for (ReadPassage each : file.passages()) {
            Passage passage = each.passage();
            covered.set(passage.at(), passage.at() + passage.length());
            String actual = digest(text.substring(passage.at(), passage.at() + passage.length()));
            if (!actual.equals(passage.digest()) && !passage.digest().isEmpty()) {
                findings.add(Findings.notice(NoticeCode.DIGEST_DIFFERS, each.where())
                        .passage(passage.at())
                        .with("at", passage.at())
                        .with("found", actual)
                        .with("expected", passage.digest()));
            }
        }
        Map<Integer, Passage> passages = byStart(file);
        for (Repeat repeat : file.repeats()) {
            if (repeats(repeat, passages.get(repeat.of()), text)) {
                covered.set(repeat.at(), repeat.at() + repeat.length());
            } else {
                findings.add(Findings.notice(NoticeCode.REPEAT_DIFFERS, repeat.where())
                        .with("at", repeat.at())
                        .with("of", repeat.of()));
            }
        }
        gaps(file, text, covered);
        return true;
    }

    /** The digest of a passage: the first hex digits of the SHA-256 of its text. */
    private static String digest(String passage) {
        return Sha256.hex(passage).substring(0, ClaimFormat.DIGEST_DIGITS);
    }

    private void gaps(ReadFile file, String text, BitSet covered) {
        int behind = 0; // the number of the first passage behind a gap
        for (int from = covered.nextClearBit(0); from < text.length(); ) {
            int to = covered.nextSetBit(from);
            to = to < 0 ? text.length() : to;
            int first = from;
            while (first < to && Characters.isSpace(text.charAt(first))) {
                first++;
            }
            if (first < to) {
                while (behind < file.passages().size()
                        && file.passages().get(behind).passage().at() <= first) {
                    behind++;
                }
                Location where = behind == 0
                        ? Location.of(file.name())
                        : file.passages().get(behind - 1).where();
                findings.add(Findings.notice(NoticeCode.TEXT_NOT_COVERED, where)
                        .passage(first)
                        .with("at", first)
                        .with("end", to));
            }
            from = covered.nextClearBit(to);
        }
    }

    private static Map<Integer, Passage> byStart(ReadFile file) {
        if (file.repeats().isEmpty()) {
            return Map.of();
        }
        Map<Integer, Passage> byStart = new HashMap<>();
        for (ReadPassage passage : file.passages()) {
            byStart.putIfAbsent(passage.passage().at(), passage.passage());
        }
        return byStart;
    }

    /** Whether text is that of a passage, but for white space. */
    private static boolean repeats(Repeat repeat, @Nullable Passage original, String text) {
        if (original == null
                || repeat.length() > PassageOrder.LONGEST
                || (long) repeat.at() + repeat.length() > text.length()) {
            return false;
        }
        int end = original.at() + original.length();
        int endOfRepeat = repeat.at() + repeat.length();
        int one = next(text, original.at(), end);
        int other = next(text, repeat.at(), endOfRepeat);
        while (one < end && other < endOfRepeat && text.charAt(one) == text.charAt(other)) {
            one = next(text, one + 1, end);
            other = next(text, other + 1, endOfRepeat);
        }
        return one == end && other == endOfRepeat;
    }

    /** The next place from {@code at} on that is no white space, or the end. */
    private static int next(String text, int at, int end) {
        int next = at;
        while (next < end && Characters.isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
