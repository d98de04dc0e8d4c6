package io.github.apec2026.examples.curation;

/** What the tool says of itself. */
final class Usage {

    static final String WHOLE = """
            The curators' tool of apec2026: from a news article to a claim file that holds.

              mvn -q -Pcuration compile -Dcuration.args="COMMAND ..."

            Commands
              place DOCUMENT CLAIMFILE [--write]     find where the passages stand; print the file, or write it
              show DOCUMENT CLAIMFILE                the document in order, each passage followed by its claims
              check [--documents DIR] [--html FILE] [--json FILE] CLAIMFILE...
                                                     load the data with these files in it; print the report
              cover [--documents DIR] [--only SORTS] [CLAIMFILE...]
                                                     what the documents say and no claim holds
              format CLAIMFILE... [--write]          lay out only, for example a register
              recognize [--language TAG] [--as-of DATE] [--dollar CODE] [--published DATE]
                                                     what each line of standard input says; a JSON array a line
              schema                                 the JSON Schema of claim files, for editors
              help                                   this text

            A claim file about a document that the data already has takes the place of the data's own.
            check also writes its report as one page for a browser (--html FILE) and as JSON (--json FILE).
            cover without files takes those of the data. It prints each figure, date and name that stands in no
            claim's words, with its position, and how much is hidden by passages that say nothing and by long
            summaries. SORTS are some of figures, dates and names, with commas between them; without --only, all.
            A document whose text is not at hand is NOT CHECKED; when none is at hand, that is an error.
            Exit code: 0 nothing wrong, 1 something refused or an error found, 2 called wrongly.

            recognize reads UTF-8, line by line. The language is en, zh-Hant or zh-Hans; without --language, en.
            --as-of 2026-02-10 says from which day "yesterday" counts, --published 2026-02-10 that the text is
            news of that day, in which "on Monday" and "April 7" are the last ones or the next ones, --dollar USD
            what a bare $ is. Each object has "start" and "end" (exclusive) in UTF-16 code units, "kind" and
            "value", and where there is one "unit", "bound", "direction" (rise or fall, of a figure by which
            something changed) and "ratio" (1/3, of a fraction in words). "value" is a string: of a figure its
            decimal digits, never with an exponent; of a date ISO 8601-2, with X for each digit that is left open
            (XXXX-02-01/XXXX-02-10). It is null for a lunar date, and for "yesterday" without --as-of. What a line
            does not say is not there: an empty line gives [].
              echo 'up 4.4% to RMB9.49 trillion' | mvn -q -Pcuration compile -Dcuration.args="recognize"

            The whole way
              1. Save the text of the article as UTF-8, outside the repository. Never edit it again: its SHA-256
                 and every position depend on each character. Its text does not enter the repository.
              2. Write a draft: a claim file whose passages are given by their first and last words.
                   {"format": 1,
                    "document": {"id": "lima-bulletin-2026-05-03", "language": "en"},
                    "passages": [
                      {"first": "Transport officials", "last": "in Lima", "article": "main", "facts": {...}},
                      {"first": "Subscribe", "last": "now!", "nothing": "page furniture"}]}
                 Passages are a sentence or a few, never more than a paragraph. Together they are the whole
                 document; each has "facts", or "nothing" with the reason.
                 Where a claim needs a passage: "given": {"passage": "its first words"}. Text printed twice:
                 "repeats": [{"first": "...", "last": "...", "of": "first words of the passage"}].
              3. place DOCUMENT CLAIMFILE --write
                 Each passage runs from the first standing of its first words, after the passage before it, to
                 the end of the first standing of its last words. What can be read in two ways is refused, with
                 the positions: give more words. With one refusal nothing is written.
                 Later, when the text has moved, place again: passages are found by their digests.
              4. show DOCUMENT CLAIMFILE
                 Read each passage against its claims: nothing too much, nothing missing, the shortest words.
              5. check --documents DIR CLAIMFILE, until there is no error; read the warnings too.
              6. cover --documents DIR CLAIMFILE, until no figure, date or name is left out.
              7. Somebody else reads the file against the document a second time, with show.
              8. Put the file beside the others in seeds-data, its name into index.txt, a line into CHANGELOG.md.

            CONTRIBUTING.md has the format on one page, and the rules about text and truth.
            """;

    private Usage() {}
}
