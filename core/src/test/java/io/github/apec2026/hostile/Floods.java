package io.github.apec2026.hostile;

import static io.github.apec2026.hostile.Flood.document;
import static io.github.apec2026.hostile.Flood.known;
import static io.github.apec2026.hostile.Flood.passage;
import static io.github.apec2026.hostile.Flood.register;
import static io.github.apec2026.hostile.Flood.repeated;
import static io.github.apec2026.hostile.Flood.said;

import java.util.List;
import java.util.function.IntFunction;

/** Claim files of a given size whose notices or claims are many more, or much longer, than the file. */
final class Floods {

    private static final String LONG_KEY = "k".repeat(999);
    private static final String TALKS = "Talks in Lima.";

    private Floods() {}

    static List<IntFunction<Flood>> all() {
        return List.of(
                Floods::differing,
                Floods::ofOneName,
                Floods::referents,
                Floods::wrongTypes,
                Floods::longKeys,
                Floods::longQuote,
                Floods::longName,
                Floods::unknownMembers,
                Floods::emptyPassages,
                Floods::missing,
                Floods::formerIds,
                Floods::duplicates,
                Floods::inherited,
                Floods::cycle,
                Floods::judgements,
                Floods::names);
    }

    private static Flood differing(int size) {
        return register(
                "observations of one indicator that differ",
                "\"indicators\":{\"t\":{\"label\":" + known("{\"en\":\"Trade\"}") + ",\"measure\":" + known("\"level\"")
                        + "}},\"observations\":{"
                        + repeated(
                                size,
                                i -> "\"o" + i + "\":{\"indicator\":" + known("\"t\"") + ",\"status\":"
                                        + known("\"actual\"") + ",\"value\":"
                                        + known("{\"amount\":\"" + i + "\",\"unit\":\"percent\"}") + "}")
                        + "}");
    }

    private static Flood ofOneName(int size) {
        return document(
                "entities of one name, and what refers to them by it",
                TALKS,
                "",
                passage(
                        0,
                        TALKS,
                        "\"facts\":{\"places\":{"
                                + repeated(
                                        size / 2,
                                        i -> "\"p" + i + "\":{\"names\":[" + said("{\"en\":\"Lima\"}", "Lima") + "]}")
                                + "},\"meetings\":{"
                                + repeated(size / 2, i -> "\"m" + i + "\":{\"place\":" + said("\"p1\"", "Lima") + "}")
                                + "}}"));
    }

    private static Flood referents(int size) {
        String referents = "\"referents\":["
                + repeated(size / 3, i -> "{\"words\":\"Lima\",\"means\":\"place/q" + i + "\"}") + "],";
        String facts = "\"facts\":{\"places\":{"
                + repeated(size / 3, i -> "\"p" + i + "\":{\"names\":[" + said("{\"en\":\"Lima\"}", "Lima") + "]}")
                + "},\"meetings\":{"
                + repeated(size / 3, i -> "\"m" + i + "\":{\"place\":" + said("\"q" + i + "\"", "Lima") + "}") + "}}";
        return document("referents, names and quotes of one word", TALKS, referents, passage(0, TALKS, facts));
    }

    private static Flood wrongTypes(int size) {
        return register(
                "values of the wrong type", "\"places\":{\"p\":{\"names\":[" + repeated(size, i -> "1") + "]}}");
    }

    private static Flood longKeys(int size) {
        return register(
                "values of the wrong type below a long key",
                "\"places\":{\"" + LONG_KEY + "\":{\"names\":[" + repeated(size, i -> "1") + "]}}");
    }

    private static Flood longQuote(int size) {
        String gives = "\"gives\":{\"according\":[{\"value\":\"person/p\",\"quote\":\"" + "w".repeat(99_000) + "\"}]},";
        String facts = repeated(size - 100_000, i -> "\"o" + i + "\":{\"status\":{\"value\":\"actual\"}}");
        return document(
                "takers of a long quote",
                TALKS,
                "",
                passage(0, TALKS, gives + "\"facts\":{\"observations\":{" + facts + "}}"));
    }

    private static Flood longName(int size) {
        return register(
                "keys that are no keys, and long",
                "\"places\":{" + repeated(size, i -> "\"" + "K".repeat(990) + i + "\":{}") + "}");
    }

    private static Flood unknownMembers(int size) {
        return register("unknown members", "\"places\":{\"p\":{" + repeated(size, i -> "\"a" + i + "\":1") + "}}");
    }

    private static Flood emptyPassages(int size) {
        return document("empty passages", TALKS, "", repeated(size, i -> "{}"));
    }

    private static Flood missing(int size) {
        return register(
                "missing properties",
                "\"observations\":{"
                        + repeated(size, i -> "\"o" + i + "\":{\"status\":" + known("\"actual\"") + "}")
                        + "}");
    }

    private static Flood formerIds(int size) {
        return register(
                "former ids, all the same", "\"places\":{\"p\":{\"formerly\":[" + repeated(size, i -> "\"q\"") + "]}}");
    }

    private static Flood duplicates(int size) {
        return document(
                "passages at one place that claim the same",
                TALKS,
                "",
                repeated(
                        size,
                        i -> passage(
                                0,
                                TALKS,
                                "\"facts\":{\"meetings\":{\"m\":{\"title\":"
                                        + said("{\"en\":\"Talk " + i + "\"}", "Talks") + "}}}")));
    }

    private static Flood inherited(int size) {
        String gives =
                "\"gives\":{\"according\":[" + repeated(size / 2, i -> "{\"value\":\"person/p" + i + "\"}") + "]},";
        String facts = repeated(size / 2, i -> "\"o" + i + "\":{\"status\":{\"value\":\"actual\"}}");
        return document(
                "values that many facts inherit",
                TALKS,
                "",
                passage(0, TALKS, gives + "\"facts\":{\"observations\":{" + facts + "}}"));
    }

    private static Flood cycle(int size) {
        return register(
                "a cycle",
                "\"places\":{\"p0\":{\"in\":" + known("\"p1\"") + "},"
                        + repeated(size, i -> "\"p" + (i + 1) + "\":{\"in\":" + known("\"p" + (i + 2) + "\"") + "}")
                        + "}");
    }

    private static Flood judgements(int size) {
        String facts = "\"places\":{\"p\":{\"names\":[" + known("{\"en\":\"Lima\"}") + "]}}}, \"judgements\": ["
                + repeated(
                        size,
                        i -> "{\"claim\":{\"document\":\"d\",\"entity\":\"place/p\",\"property\":\"names\",\"value\":"
                                + "{\"en\":\"n" + i + "\"}},\"rank\":\"deprecated\",\"because\":\"k\"}")
                + "], \"x\": {";
        return register("judgements on no claim", facts);
    }

    private static Flood names(int size) {
        return register(
                "names of one place",
                "\"places\":{\"p\":{\"kind\":" + known("\"city\"") + ",\"names\":["
                        + repeated(size, i -> known("{\"en\":\"N" + i + "\"}")) + "]}}");
    }
}
