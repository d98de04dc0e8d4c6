package io.github.apec2026.core.verify;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.core.read.Repeat;
import io.github.apec2026.notice.NoticeCode;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Repeats lie inside the document and outside of all passages, and each repeats a passage. Needs no text. */
final class RepeatCheck {

    private final Findings findings;

    RepeatCheck(Findings findings) {
        this.findings = findings;
    }

    /** Checks one file whose passages are placed and in order; answers whether its repeats are sound. */
    boolean check(ReadFile file) {
        Set<Integer> passages = new HashSet<>();
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        for (ReadPassage each : file.passages()) {
            int at = each.passage().at();
            passages.add(at);
            ends.put(at, at + each.passage().length());
        }
        boolean sound = true;
        for (Repeat repeat : file.repeats()) {
            if (isInside(repeat, file) && isFree(repeat, ends) && isOfPassage(repeat, passages)) {
                ends.put(repeat.at(), repeat.at() + repeat.length());
            } else {
                sound = false;
            }
        }
        return sound;
    }

    private boolean isInside(Repeat repeat, ReadFile file) {
        long end = (long) repeat.at() + repeat.length();
        if (repeat.length() > 0 && end <= file.length()) {
            return true;
        }
        findings.add(Findings.notice(NoticeCode.PASSAGE_OUTSIDE, repeat.where())
                .passage(repeat.at())
                .with("at", repeat.at())
                .with("end", end)
                .with("length", file.length()));
        return false;
    }

    /** Whether it overlaps no passage and no repeat before it; so a passage does not repeat itself. */
    private boolean isFree(Repeat repeat, NavigableMap<Integer, Integer> ends) {
        int end = repeat.at() + repeat.length();
        Map.Entry<Integer, Integer> before = ends.floorEntry(repeat.at());
        if (before != null && before.getValue() > repeat.at()) {
            return overlap(repeat, repeat.at(), before.getValue());
        }
        Integer next = ends.higherKey(repeat.at());
        return next == null || next >= end || overlap(repeat, next, end);
    }

    private boolean overlap(Repeat repeat, int at, int end) {
        findings.add(Findings.notice(NoticeCode.PASSAGES_OVERLAP, repeat.where())
                .passage(at)
                .with("at", at)
                .with("end", end));
        return false;
    }

    private boolean isOfPassage(Repeat repeat, Set<Integer> passages) {
        if (passages.contains(repeat.of())) {
            return true;
        }
        findings.add(Findings.notice(NoticeCode.REPEAT_DIFFERS, repeat.where())
                .with("at", repeat.at())
                .with("of", repeat.of()));
        return false;
    }
}
