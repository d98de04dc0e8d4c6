package io.github.apec2026.examples.curation;

/** The steps from an article to a claim file, printed below the help of the tool. */
final class Steps {

    static final String TEXT = """

            The steps
              1. Save the text of the article as UTF-8, outside the repository. Never edit it again: its SHA-256
                 and every position depend on each character. Its text does not enter the repository.
              2. Write a draft: a claim file whose passages are given by their first and last words.
                   {"format": 1,
                    "document": {"id": "lima-bulletin-2026-05-03", "language": "en"},
                    "passages": [
                      {"first": "Transport officials", "last": "in Lima", "article": "main", "facts": {...}},
                      {"first": "Subscribe", "last": "now!", "nothing": "page furniture"}]}
                 Passages are a sentence or a few, never more than a paragraph. Together they cover the
                 document; each has "facts", or "nothing" with the reason.
                 Where a claim needs a passage: "given": {"passage": "its first words"}. Text printed twice:
                 "repeats": [{"first": "...", "last": "...", "of": "first words of the passage"}].
              3. place DOCUMENT CLAIMFILE --write
                 Each passage runs from the first occurrence of its first words, after the previous passage, to
                 the end of the first occurrence of its last words. What can be read in two ways is refused, with
                 the positions: give more words. With one refusal nothing is written.
                 Later, when the text has moved, place again: passages are found by their digests.
              4. show DOCUMENT CLAIMFILE
                 Read each passage against its claims: nothing too much, nothing missing, the shortest words.
              5. check --documents DIR CLAIMFILE, until there is no error; read the warnings too.
              6. cover --documents DIR CLAIMFILE, until no figure, date or name is left out.
              7. Somebody else reads the file against the document a second time, with show.
              8. Put the file beside the others in seeds-data, its name into index.txt, a line into CHANGELOG.md.
              9. compile --output seeds-data/src/main/resources/io/github/apec2026/seeds/record.compiled

            CONTRIBUTING.md has the format on one page, and the rules about text and truth.

            Completion of commands and options in bash and zsh:
              curation() { mvn -q -Pcuration compile -Dcuration.args="$*"; }
              source <(curation generate-completion)
            """;

    private Steps() {}
}
