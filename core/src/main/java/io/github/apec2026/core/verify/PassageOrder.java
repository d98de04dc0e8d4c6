package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.notice.NoticeCode;

/** Passages are in order, do not overlap, and lie inside the document; so do repeats, out of order. Needs no text. */
final class PassageOrder {

    /** The most UTF-16 code units of a passage, which is at most a paragraph; each quote is looked for in all of its passage. */
    static final int LONGEST = 10_000;

    private final Findings findings;

    private final RepeatCheck repeats;

    PassageOrder(Findings findings) {
        this.findings = findings;
        this.repeats = new RepeatCheck(findings);
    }

    /** Checks one file; answers whether its passages are in order, so that their positions are usable. */
    boolean check(ReadFile file) {
        boolean sound = true;
        int previous = -1;
        int end = 0;
        for (ReadPassage each : file.passages()) {
            Passage passage = each.passage();
            int at = passage.at();
            if (at < previous) {
                findings.add(Findings.notice(NoticeCode.PASSAGE_OUT_OF_ORDER, each.where())
                        .passage(at)
                        .with("at", at)
                        .with("previous", previous));
                sound = false;
                end = at;
            } else if (at < end) {
                findings.add(Findings.notice(NoticeCode.PASSAGES_OVERLAP, each.where())
                        .passage(at)
                        .with("at", at)
                        .with("end", end));
                sound = false;
            }
            boolean isBeyond = file.length() >= 0 && (long) at + passage.length() > file.length();
            if (passage.length() == 0 || isBeyond) {
                findings.add(Findings.notice(NoticeCode.PASSAGE_OUTSIDE, each.where())
                        .passage(at)
                        .with("at", at)
                        .with("end", (long) at + passage.length())
                        .with("length", file.length()));
                sound = false;
            }
            if (passage.length() > LONGEST) {
                findings.add(Findings.notice(NoticeCode.PASSAGE_TOO_LONG, each.where())
                        .passage(at)
                        .with("at", at)
                        .with("length", passage.length())
                        .with("limit", LONGEST));
                sound = false;
            }
            previous = at;
            end = Math.max(end, at + passage.length());
        }
        return sound && (file.repeats().isEmpty() || !file.isPlaced() || repeats.check(file));
    }
}
