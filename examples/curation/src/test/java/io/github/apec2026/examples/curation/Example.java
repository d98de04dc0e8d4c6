package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;

/** A made-up document in Chinese, and its claim file, that the tests spoil. */
final class Example {

    static final String TEXT = "港口會議在卡亞俄舉行 🚢\n\n訊 今年五月一日，逾120名代表到會。\n\n版權所有\n";

    static final String DRAFT = """
            {"format": 1, "document": {"id": "callao-post-2026", "language": "zh-Hant"}, "passages": [
             {"first": "港口", "last": "🚢", "article": "main",
              "facts": {
               "documents": {"callao-post-2026": {"kind": {"value": "news"}}},
               "articles": {"main": {"kind": {"value": "news"}}},
               "meetings": {"callao-2026": {
                 "names": [{"value": {"zh-Hant": "港口會議"}, "quote": "港口會議"}],
                 "kind": {"value": "conference", "quote": "會議"},
                 "place": {"value": "callao", "quote": "卡亞俄"}}},
               "places": {"callao": {
                 "names": [{"value": {"zh-Hant": "卡亞俄"}, "quote": "卡亞俄"}],
                 "kind": {"value": "city"}}}}},
             {"first": "訊", "last": "到會。", "nothing": "made up"},
             {"first": "版權", "last": "所有", "nothing": "page furniture"}]}
            """;

    private Example() {}

    /** Lays the document and its placed claim file on a desk. */
    static Desk on(Desk desk) {
        desk.document(TEXT).claims(DRAFT);
        assertThat(desk.place("--write").err()).isEmpty();
        return desk;
    }

    /** Replaces words of the claim file. */
    static void spoil(Desk desk, String words, String others) {
        assertThat(desk.claimsText()).contains(words);
        desk.claims(desk.claimsText().replace(words, others));
    }
}
