package io.github.apec2026.report;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.ClaimCounts;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.notice.Tally;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reports of nothing, of a few things, of everything, and of what somebody wrote to do harm. */
final class Reports {

    static final Tally TALLY = Tally.builder()
            .files(2)
            .documents(2)
            .documentsChecked(1)
            .passages(12)
            .passagesChecked(11)
            .wordsChecked(40)
            .wordsNotChecked(3)
            .putClaimsByBasis(Basis.STATED, 40)
            .putClaimsByBasis(Basis.CURATED, 2)
            .putClaimsByOutcome(Outcome.DERIVED_EXACT, 39)
            .putClaimsByOutcome(Outcome.MISMATCH, 1)
            .putClaimsByOutcome(Outcome.NOT_DERIVABLE, 2)
            .addClaimsByKind(counts("lima-bulletin", "dates", 10, 1), counts("lima-bulletin", "text", 20, 0))
            .addClaimsByKind(counts("gazette", "dates", 10, 0))
            .addClaimsByKind(ClaimCounts.builder()
                    .kind("text")
                    .putByBasis(Basis.CURATED, 2)
                    .putByOutcome(Outcome.NOT_DERIVABLE, 2)
                    .build())
            .entities(9)
            .build();

    static final Notice MISSPELT = Notice.of(NoticeCode.UNKNOWN_REFERENCE)
            .at("lima.json", 12, 7, "/passages/3/facts/meetings/talks/place/value")
            .entity(Meeting.id("talks"))
            .property("place")
            .document(SourceDocument.id("lima-bulletin"))
            .passage(45)
            .with("value", "place/atlantis")
            .build();

    static final Notice SECOND = Notice.of(NoticeCode.CONFLICTING_CLAIMS)
            .at("lima.json", 9, 3, "/passages/2/facts/meetings/talks/dates")
            .entity(Meeting.id("talks"))
            .property("dates")
            .with("value", "2026-05-01")
            .with("other", "2026-05-02")
            .with("reason", "it was published later")
            .build();

    static final Notice OF_THE_FILE =
            Notice.of(NoticeCode.REST_NOT_READ).at("gazette.json", 0, 0, "").build();

    static final Notice OF_NO_FILE = Notice.of(NoticeCode.NO_SOURCE)
            .with("detail", "the class path has none")
            .build();

    /** Everything that could pass for markup, for an escape sequence, for the next line, or for text in the other direction. */
    static final String HARM =
            "<script>alert(1)</script>\"'>&amp;<!--]]>\u001b[31m\r\nx.json:1:1 ERROR [forged] \u0000\u0085\u2028"
                    + "\u202egnp\u2066\u200f\u061c\uFEFF\uD800\uFFFE\u00AD\uDB40\uDC41 </style><h1>";

    static final Notice HARMFUL = Notice.of(NoticeCode.INVALID_VALUE)
            .at(HARM + ".json", 1, 1, "/" + HARM)
            .entity(Meeting.id("talks"))
            .property(HARM)
            .with("expected", HARM)
            .with("value", HARM)
            .with("detail", HARM)
            .build();

    private Reports() {}

    static Report of(Notice... notices) {
        return Report.builder().addNotices(notices).tally(TALLY).build();
    }

    static Report ofNothing() {
        return Report.builder()
                .tally(Tally.builder()
                        .files(0)
                        .documents(0)
                        .documentsChecked(0)
                        .passages(0)
                        .passagesChecked(0)
                        .wordsChecked(0)
                        .wordsNotChecked(0)
                        .entities(0)
                        .build())
                .build();
    }

    /** A notice of each code in each severity, over several files; with attributes that make long lines. */
    static Report ofEverything() {
        Report.Builder report = Report.builder().tally(TALLY);
        int n = 0;
        for (NoticeCode code : NoticeCode.values()) {
            for (Severity severity : Severity.values()) {
                Notice.Draft notice = Notice.of(code)
                        .severity(severity)
                        .at("file-" + n % 5 + ".json", 1000 - n * 7 % 900, 1 + n % 90, "/passages/" + n)
                        .entity(Meeting.id("talks-" + n));
                Pattern.compile("(?<=\\{)\\w+(?=})")
                        .matcher(code.template())
                        .results()
                        .map(MatchResult::group)
                        .forEach(name -> notice.with(name, "the words of " + name + " 「逾120名代表到會」"));
                report.addNotice(notice.property("dates").build());
                n++;
            }
        }
        return report.build();
    }

    private static ClaimCounts counts(String document, String kind, int stated, int mismatched) {
        ClaimCounts.Builder counts = ClaimCounts.builder()
                .document(SourceDocument.id(document))
                .kind(kind)
                .putByBasis(Basis.STATED, stated)
                .putByOutcome(Outcome.DERIVED_EXACT, stated - mismatched);
        return (mismatched == 0 ? counts : counts.putByOutcome(Outcome.MISMATCH, mismatched)).build();
    }
}
