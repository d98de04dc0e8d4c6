package io.github.apec2026.hostile;

import static io.github.apec2026.hostile.Facts.because;
import static io.github.apec2026.hostile.Facts.quoted;
import static io.github.apec2026.hostile.Facts.said;
import static io.github.apec2026.hostile.Facts.text;

import java.util.List;
import java.util.Locale;

/** Names in great number, of one entity or of many, and what refers by them. */
final class NameShapes {

    private NameShapes() {}

    static List<Shape> all() {
        return List.of(
                new Shape("names of one entity", 4_000, NameShapes::ofOneEntity),
                new Shape("names of one hash code", 750, NameShapes::ofOneHash),
                new Shape("entities of one name", 500, NameShapes::ofOneName),
                new Shape("references to an entity of many names", 500, n -> references(n, "Lima")),
                new Shape("references by none of many names", 500, n -> references(n, "here")),
                new Shape("referents of a document", 1_000, n -> referents(n, true)),
                new Shape("referents of a passage", 1_000, n -> referents(n, false)),
                new Shape("referents of many names", 1_000, NameShapes::referentsOfManyNames),
                new Shape("referents of an edition", 500, NameShapes::referentsOfAnEdition),
                new Shape("judgements on names", 1_000, NameShapes::judgements),
                new Shape("places of an organization of many names", 500, NameShapes::grounds),
                new Shape("languages of a title", 500, NameShapes::languages),
                new Shape("a name of combining marks", 20_000, n -> name("a" + marks(n))),
                new Shape("a long name", 4_000, n -> name("a".repeat(n))),
                new Shape("long names", 30, NameShapes::longNames));
    }

    private static Input ofOneEntity(int n) {
        return Input.register(facts -> {
            facts.place("lima", "Lima");
            for (int i = 0; i < n; i++) {
                facts.each("places/lima/names", because(text(Words.name(i))));
            }
        });
    }

    private static Input ofOneHash(int n) {
        Input input = Input.register(facts -> {
            facts.place("lima", "Lima");
            for (int i = 0; i < n; i++) {
                facts.each("places/lima/names", because(text(Words.nameOfOneHash(i))));
            }
        });
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            String name = Words.nameOfOneHash(i);
            document.passage(name + ".", facts -> facts.each("places/lima/names", said(text(name), name)));
        }
        return input.and(document);
    }

    private static Input ofOneName(int n) {
        Input input = Input.register(facts -> {
            for (int i = 0; i < n; i++) {
                facts.place("p" + i, "Lima");
            }
        });
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            String key = quoted("p" + i);
            String meeting = "meetings/m" + i;
            document.passage(
                    "Talks in Lima.",
                    facts -> facts.one(meeting + "/place", said(key, "Lima"))
                            .one(meeting + "/kind", said("\"dialogue\"", "Talks")));
        }
        return input.and(document);
    }

    private static Input references(int n, String words) {
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            String meeting = "meetings/m" + i;
            document.passage(
                    "Talks in " + words + " today.",
                    facts -> facts.one(meeting + "/place", said("\"lima\"", "in " + words + " today"))
                            .one(meeting + "/kind", said("\"dialogue\"", "Talks")));
        }
        return ofOneEntity(n).and(document);
    }

    private static Input referents(int n, boolean ofDocument) {
        StringBuilder all = new StringBuilder("\"referents\": [");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < n; i++) {
            String word = "the " + Words.name(i).toLowerCase(Locale.ROOT);
            all.append(i == 0 ? "" : ", ").append("{\"words\": \"" + word + "\", \"means\": \"place/p" + i + "\"}");
            words.append(word).append(". ");
        }
        String members = all.append("]").toString();
        Document document = new Document("post");
        if (ofDocument) {
            document.head(members);
        }
        document.passage(words.toString(), ofDocument ? "" : members + ", ", facts -> {
            for (int i = 0; i < n; i++) {
                String word = "the " + Words.name(i).toLowerCase(Locale.ROOT);
                facts.one("meetings/m" + i + "/place", said(quoted("p" + i), word));
                facts.one("meetings/m" + i + "/kind", Facts.plain("\"dialogue\""));
            }
        });
        return Input.register(facts -> {
                    for (int i = 0; i < n; i++) {
                        facts.place("p" + i, "City " + Words.name(i));
                    }
                })
                .andNotAtHand(document);
    }

    /** Words that name many entities mean yet another one, which has many names. */
    private static Input referentsOfManyNames(int n) {
        StringBuilder all = new StringBuilder("\"referents\": [");
        for (int i = 0; i < n; i++) {
            all.append(i == 0 ? "" : ", ").append("{\"words\": \"Lima\", \"means\": \"place/callao\"}");
        }
        Document document = new Document("post").head(all.append("]").toString());
        document.passage("Here.", facts -> {
            for (int i = 0; i < n; i++) {
                facts.each("places/callao/names", Facts.plain(text("Callao " + Words.name(i))));
            }
        });
        return Input.register(facts -> {
                    facts.place("callao", "Callao");
                    for (int i = 0; i < n; i++) {
                        facts.place("p" + i, "Lima");
                    }
                })
                .andNotAtHand(document);
    }

    private static Input referentsOfAnEdition(int n) {
        StringBuilder all = new StringBuilder("\"referents\": [");
        for (int i = 0; i < n; i++) {
            all.append(i == 0 ? "" : ", ").append("{\"words\": \"2026\", \"means\": \"edition/2026\"}");
        }
        Document document = new Document("post").head(all.append("]").toString());
        for (int i = 0; i < n; i++) {
            document.passage("It is 2026.", facts -> facts.one("editions/2026/year", said("2026", "2026")));
        }
        return new Input().andNotAtHand(document);
    }

    private static Input judgements(int n) {
        StringBuilder all = new StringBuilder(", \"judgements\": [");
        for (int i = 0; i < n; i++) {
            all.append(i == 0 ? "" : ", ")
                    .append("{\"claim\": {\"entity\": \"place/lima\", \"property\": \"names\", \"value\": ")
                    .append(text(Words.name(i)))
                    .append("}, \"rank\": \"preferred\", \"because\": \"usual\"}");
        }
        return ofOneEntity(n).and(Input.registerOf(facts -> facts.place("callao", "Callao"), all + "]"));
    }

    /** Where an organization is, claimed again and again for a reason that its many names are compared with. */
    private static Input grounds(int n) {
        Input input = Input.register(facts -> {
            facts.place("lima", "Lima");
            facts.one("organizations/bank/kind", because("\"company\""));
            for (int i = 0; i < n; i++) {
                facts.each("organizations/bank/names", because(text("Bank of " + Words.name(i))));
                facts.each("places/lima/names", because(text(Words.name(n + i))));
            }
        });
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            document.passage("Lima.", facts -> facts.one("organizations/bank/place", said("\"lima\"", "Lima")));
        }
        for (int i = 0; i < n; i++) {
            input.andRegister(facts -> facts.one("organizations/bank/place", because("\"lima\"")));
        }
        return input.and(document);
    }

    private static Input languages(int n) {
        Input input = Input.register(facts -> facts.one("initiatives/plan/kind", because("\"plan\""))
                .one("initiatives/plan/state", because("\"existing\"")));
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            String tag = "en-x-" + Words.name(i).substring(5).toLowerCase(Locale.ROOT);
            document.passage(
                    "Text.",
                    facts -> facts.one(
                            "initiatives/plan/summary", Facts.plain("{" + quoted(tag) + ": \"A plan for ports\"}")));
        }
        return input.andNotAtHand(document);
    }

    private static Input name(String name) {
        return Input.register(facts -> facts.place("lima", name).place("callao", name));
    }

    private static Input longNames(int n) {
        return Input.register(facts -> {
            for (int i = 0; i < n; i++) {
                facts.place("p" + i, "港".repeat(4_000));
            }
        });
    }

    /** Combining marks in an order that normalising turns round. */
    static String marks(int n) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            out.append(i % 2 == 0 ? '\u0301' : '\u0316');
        }
        return out.toString();
    }
}
