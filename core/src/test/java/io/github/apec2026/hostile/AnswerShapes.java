package io.github.apec2026.hostile;

import static io.github.apec2026.hostile.Facts.because;
import static io.github.apec2026.hostile.Facts.plain;
import static io.github.apec2026.hostile.Facts.quoted;
import static io.github.apec2026.hostile.Facts.said;
import static io.github.apec2026.hostile.Facts.text;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.util.List;
import java.util.Locale;

/** A question across the types of entities that is hard to answer, of a data set that has much of what makes it hard. */
final class AnswerShapes {

    /** Fewer levels than a load allows. */
    private static final int DEEP = 90;

    private static final int FEW = 40;

    private AnswerShapes() {}

    static List<Shape> all() {
        return List.of(
                new Shape(
                        "mentions of many names in many claims",
                        1_000,
                        AnswerShapes::named,
                        (result, n) -> result.orThrow().mentions(Place.id("lima"))),
                new Shape(
                        "a timeline in places of many levels",
                        500,
                        AnswerShapes::meetingsInDeepPlaces,
                        (result, n) -> timeline(result.orThrow())),
                new Shape(
                        "an agenda that is a chain",
                        1_000,
                        n -> agenda(n, i -> i - 1),
                        (result, n) -> result.orThrow().agenda(Edition.id("2026"))),
                new Shape(
                        "an agenda of one heading",
                        1_000,
                        n -> agenda(n, i -> 0),
                        (result, n) -> result.orThrow().agenda(Edition.id("2026"))),
                new Shape(
                        "outcomes of a chain of meetings",
                        500,
                        AnswerShapes::chainOfMeetings,
                        (result, n) -> result.orThrow().outcomes(Meeting.id("m0"))),
                new Shape(
                        "a meeting that many may be",
                        1_000,
                        AnswerShapes::perhapsSame,
                        (result, n) -> result.orThrow().perhapsSame(Meeting.id("m0"))),
                new Shape(
                        "statements with many relays and capacities",
                        200,
                        AnswerShapes::statements,
                        (result, n) -> statements(result.orThrow())),
                new Shape(
                        "agreements of a few documents on much",
                        200,
                        AnswerShapes::agreed,
                        (result, n) -> result.orThrow().agreements()));
    }

    private static void timeline(ApecDataset dataset) {
        dataset.timeline()
                .in(Place.id("p" + DEEP))
                .overlapping(DateRange.parse("2026"))
                .decided();
        dataset.timeline().in(Place.id("p0")).undecided();
    }

    private static void statements(ApecDataset dataset) {
        dataset.statements().byOtherEconomiesThan(Economy.PERU).size();
        dataset.statements().byOfficials().size();
        dataset.statements().attributed(Locale.ENGLISH);
    }

    /** A place of some names, of which each of many claims has the letters of nearly all. */
    private static Input named(int n) {
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            String words = "Limas Limaa " + Words.name(i);
            String key = "t" + i;
            document.passage(words + ".", facts -> facts.each("topics/" + key + "/names", said(text(words), words)));
        }
        return Input.register(facts -> {
                    facts.place("lima", "Lima");
                    for (int i = 0; i < FEW; i++) {
                        facts.each("places/lima/names", because(text("Lima" + "a".repeat(i + 2))));
                    }
                })
                .and(document);
    }

    private static Input meetingsInDeepPlaces(int n) {
        return Input.register(facts -> {
            facts.place("p0", "Top");
            for (int i = 1; i <= DEEP; i++) {
                facts.place("p" + i, Words.name(i));
                facts.one("places/p" + i + "/within", because(quoted("p" + (i - 1))));
            }
            for (int i = 0; i < n; i++) {
                facts.one("meetings/m" + i + "/kind", because("\"dialogue\""));
                facts.one("meetings/m" + i + "/dates", because("\"2026\""));
                facts.one("meetings/m" + i + "/place", because(quoted("p" + (DEEP - i % 2))));
            }
        });
    }

    private static Input agenda(int n, java.util.function.IntUnaryOperator whole) {
        return Input.register(facts -> {
            facts.one("editions/2026/year", because("2026"));
            for (int i = 0; i < n; i++) {
                facts.one("initiatives/i" + i + "/kind", because("\"plan\""));
                facts.one("initiatives/i" + i + "/edition", because("\"2026\""));
                if (i > 0) {
                    facts.one("initiatives/i" + i + "/partOf", because(quoted("i" + whole.applyAsInt(i))));
                }
            }
        });
    }

    private static Input chainOfMeetings(int n) {
        return Input.register(facts -> {
            facts.place("lima", "Lima");
            for (int i = 0; i < n; i++) {
                facts.one("meetings/m" + i + "/kind", because("\"dialogue\""));
                if (i > 0) {
                    facts.one("meetings/m" + i + "/partOf", because(quoted("m" + (i - 1))));
                }
                facts.one("initiatives/i" + i + "/kind", because("\"plan\""));
                facts.one("initiatives/i" + i + "/occasion", because(quoted("m" + i)));
            }
        });
    }

    private static Input perhapsSame(int n) {
        return Input.register(facts -> {
            facts.one("meetings/m0/kind", because("\"dialogue\""));
            for (int i = 1; i < n; i++) {
                facts.one("meetings/m" + i + "/kind", because("\"dialogue\""));
                facts.each("meetings/m" + i + "/perhapsSameAs", because("\"m0\""));
            }
        });
    }

    private static Input statements(int n) {
        return Input.register(facts -> {
            for (int i = 0; i < FEW; i++) {
                facts.each("persons/a" + i + "/names", because(text(Words.name(i))));
                facts.one("positions/a" + i + "/holder", because(quoted("a" + i)));
                facts.one("positions/a" + i + "/title", because(text("Minister")));
                facts.one("positions/a" + i + "/sector", because("\"government\""));
            }
            for (int i = 0; i < n; i++) {
                facts.one("statements/s" + i + "/mode", because("\"reported\""));
                facts.one("statements/s" + i + "/summary", because(text("Words")));
                facts.one("statements/s" + i + "/speaker", because("\"person/a0\""));
                for (int k = 0; k < FEW; k++) {
                    facts.each("statements/s" + i + "/relayedBy", because(quoted("person/a" + k)));
                    facts.each("statements/s" + i + "/capacities", because(quoted("a" + k)));
                }
            }
        });
    }

    private static Input agreed(int n) {
        Input input = Input.register(facts -> facts.place("lima", "Lima"));
        for (int k = 0; k < 4; k++) {
            Document document = new Document("post-" + k);
            for (int i = 0; i < n; i++) {
                String meeting = "meetings/m" + i;
                document.passage(
                        "Talks " + i + " in Lima.",
                        facts -> facts.one(meeting + "/kind", plain("\"dialogue\""))
                                .one(meeting + "/place", said("\"lima\"", "Lima")));
            }
            input = input.and(document);
        }
        return input;
    }
}
