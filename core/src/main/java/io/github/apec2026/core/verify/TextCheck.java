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
        for (Repeat repeat : file.repeats()) {
            if (repeats(repeat, file, text)) {
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
        for (int from = covered.nextClearBit(0); from < text.length(); ) {
            int to = covered.nextSetBit(from);
            to = to < 0 ? text.length() : to;
            int first = from;
            while (first < to && Characters.isSpace(text.charAt(first))) {
                first++;
            }
            if (first < to) {
                findings.add(Findings.notice(NoticeCode.TEXT_NOT_COVERED, before(file, first))
                        .passage(first)
                        .with("at", first)
                        .with("end", to));
            }
            from = covered.nextClearBit(to);
        }
    }

    /** The place in the claim file at which the missing passage belongs: that of the one before it. */
    private static Location before(ReadFile file, int at) {
        Location where = Location.of(file.name());
        for (ReadPassage passage : file.passages()) {
            if (passage.passage().at() > at) {
                break;
            }
            where = passage.where();
        }
        return where;
    }

    private static boolean repeats(Repeat repeat, ReadFile file, String text) {
        if ((long) repeat.at() + repeat.length() > text.length()) {
            return false;
        }
        ReadPassage original = startingAt(file, repeat.of());
        if (original == null) {
            return false;
        }
        Passage passage = original.passage();
        return squeezed(text, passage.at(), passage.length()).equals(squeezed(text, repeat.at(), repeat.length()));
    }

    private static @Nullable ReadPassage startingAt(ReadFile file, int at) {
        for (ReadPassage passage : file.passages()) {
            if (passage.passage().at() == at) {
                return passage;
            }
        }
        return null;
    }

    private static String squeezed(String text, int at, int length) {
        StringBuilder out = new StringBuilder(length);
        for (int i = at; i < at + length; i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
