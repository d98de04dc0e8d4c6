package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTest {

    private static final String LAID_OUT = """
            {
              "format": 1,
              "document": {"id": "bulletin", "language": "en"},
              "referents": [
                {"words": "the port", "means": "place/callao"}
              ],
              "repeats": [
                {"at": 9, "length": 2, "of": 0}
              ],
              "passages": [
                {"at": 0, "length": 2, "digest": "00", "article": "main",
                  "referents": [{"words": "he", "means": "person/x"}],
                  "gives": {"speaker": {"value": "person/x"}},
                  "facts": {
                    "persons": {
                      "x": {
                        "formerly": ["y", "z"],
                        "names": [
                          {"value": {"en": "X \\"Y\\" \\\\ 陳🚢"}, "quote": "X"},
                          {"value": {"en": "Z"}}
                        ],
                        "from": {"value": "place/callao"}
                      },
                      "w": {}
                    },
                    "observations": {
                      "o": {
                        "value": {"value": {"amount": "9.49E12", "unit": "CNY"}},
                        "according": [{"value": "person/x"}]
                      }
                    }
                  }},
                {"at": 9, "length": 2, "digest": "00", "nothing": "page furniture"}
              ],
              "mine": {"number": 1.50, "list": [], "nothing": null, "yes": true}
            }
            """;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() {
        desk = new Desk(folder);
    }

    private Desk.Ran format(String... options) {
        return options.length == 0
                ? Desk.run("format", desk.claims().toString())
                : Desk.run("format", desk.claims().toString(), options[0]);
    }

    @Test
    void structureIsExpandedAndAClaimStandsOnOneLine() {
        desk.claims(LAID_OUT.replaceAll("\n *", " "));
        assertThat(format().out()).isEqualTo(LAID_OUT);
    }

    @Test
    void layingOutTwiceChangesNothing() {
        desk.claims(LAID_OUT);
        assertThat(format().out()).isEqualTo(LAID_OUT);
    }

    @Test
    void theHeadOfAPassageComesFirst() {
        desk.claims(
                "{\"passages\": [{\"nothing\": \"n\", \"article\": \"a\", \"last\": \"l\", \"first\": \"f\"}], \"format\": 1}");
        assertThat(format().out()).isEqualTo("""
                        {
                          "format": 1,
                          "passages": [
                            {"first": "f", "last": "l", "article": "a", "nothing": "n"}
                          ]
                        }
                        """);
    }

    @Test
    void theFileIsWrittenOnlyWhenAsked() {
        desk.claims("{\"format\":1}");
        format();
        assertThat(desk.claimsText()).isEqualTo("{\"format\":1}");
        assertThat(format("--write").out()).isEmpty();
        assertThat(desk.claimsText()).isEqualTo("{\n  \"format\": 1\n}\n");
    }

    @Test
    void halfASurrogatePairIsRefusedAndNothingIsWritten() {
        desk.claims("{\"format\": \"\\ud83d\"}");
        assertThat(format("--write").code()).isEqualTo(1);
        assertThat(desk.claimsText()).isEqualTo("{\"format\": \"\\ud83d\"}");
    }
}
