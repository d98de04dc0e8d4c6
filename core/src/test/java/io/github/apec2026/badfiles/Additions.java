package io.github.apec2026.badfiles;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.badfiles.Spots.Spot;
import java.util.List;
import java.util.Random;

/** Members that a fault adds to a file: such as the format has, where they may stand and where they may not, and others. */
final class Additions {

    private static final List<String> RANKS = List.of("preferred", "normal", "deprecated", "best");
    private static final List<String> BASES = List.of("inferred", "curated", "stated", "guessed");

    private Additions() {}

    static void toClaim(ObjectNode claim, Pool pool, Random random) {
        switch (random.nextInt(9)) {
            case 0 -> claim.put("rank", RANKS.get(random.nextInt(RANKS.size())));
            case 1 -> claim.put("basis", BASES.get(random.nextInt(BASES.size())));
            case 2 -> claim.put("basis", "inferred").put("because", "It is told elsewhere.");
            case 3 -> claim.put("because", random.nextBoolean() ? "" : "It is told elsewhere.");
            case 4 -> claim.put("nth", random.nextInt(3));
            case 5 -> claim.putArray("parts").add(pool.words(random));
            case 6 -> claim.putArray("according").addObject().set("value", pool.id(random));
            case 7 -> claim.put("given", random.nextInt(100));
            default -> claim.put("page", 7);
        }
    }

    static void elsewhere(Spot object, Pool pool, Random random) {
        ObjectNode to = object.object();
        switch (random.nextInt(7)) {
            case 0 -> to.putArray("formerly").add("once-" + random.nextInt(10));
            case 1 -> to.putArray("referents").addObject().put("words", "there").set("means", pool.id(random));
            case 2 -> {
                String property = pool.property(random);
                to.putObject("gives").putObject(property).set("value", pool.value(property, random));
            }
            case 3 -> {
                String property = pool.property(random);
                to.putObject(property).set("value", pool.value(property, random));
            }
            case 4 -> {
                String property = pool.property(random);
                ObjectNode claim = to.putArray(property).addObject();
                claim.set("value", pool.value(property, random));
                claim.put("because", "It is told elsewhere.").put("basis", "inferred");
            }
            case 5 -> to.put("nothing", "page furniture");
            default -> to.putObject("x").put("y", 1);
        }
    }

    /** A judgement on a claim of the same file, or nearly. */
    static void judgement(ObjectNode file, Spot claim, Random random) {
        String[] path = claim.pointer().replaceFirst(".*/facts/", "").split("/", -1);
        ObjectNode judgement = file.putArray("judgements").addObject();
        ObjectNode judged = judgement.putObject("claim");
        if (file.has("document")) {
            judged.set("document", file.at("/document/id"));
        }
        String prefix = path[0].equals("articles") ? file.at("/document/id").asText() + "/" : "";
        judged.put("entity", Texts.ofPlural(path[0]) + "/" + prefix + path[1]);
        judged.put("property", path[2]);
        judged.set("value", claim.node().get("value").deepCopy());
        judgement.put("rank", RANKS.get(random.nextInt(RANKS.size()))).put("because", "It is told elsewhere.");
    }
}
