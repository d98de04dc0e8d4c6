package io.github.apec2026.badfiles;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.apec2026.model.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the JSON of a claim file says, read a second time and independently of the loader: from its tree, with databind, and without any
 * check. The loader accepted the file, so everything in it has the right shape.
 */
final class Told {

    private static final String FORMERLY = "formerly";

    private final List<Telling> claims = new ArrayList<>();
    private final List<String> passages = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private final List<Judging> judgings = new ArrayList<>();
    private final Map<String, String> formers = new LinkedHashMap<>();
    private final Properties properties;
    private String document = "";

    private Told(Properties properties) {
        this.properties = properties;
    }

    static Told by(JsonNode file, Properties properties) {
        Told told = new Told(properties);
        for (Map.Entry<String, JsonNode> member : file.properties()) {
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "document" -> told.head(value);
                case "referents" -> told.referents("", value);
                case "repeats" ->
                    value.forEach(each -> told.rest.add(
                            "repeat " + each.get("at") + " " + each.get("length") + " " + each.get("of")));
                case "passages" -> told.passages(value);
                case "facts" -> told.facts(value, "");
                case "judgements" -> value.forEach(told::judgement);
                default -> {}
            }
        }
        return told;
    }

    /** The claims in the order of the file. */
    List<Telling> claims() {
        return claims;
    }

    /** The passages with all that is told of them. */
    List<String> passages() {
        return passages;
    }

    /** What is only there to be checked against: the length of the text, referents, repeats. */
    List<String> rest() {
        return rest;
    }

    /** The judgements. */
    List<Judging> judgings() {
        return judgings;
    }

    /** Ids of today by former ids. */
    Map<String, String> formers() {
        return formers;
    }

    /** The id of the document, or empty for a register. */
    String document() {
        return document;
    }

    private void head(JsonNode head) {
        document = "document/" + head.get("id").textValue();
        claims.add(inHead(document, "language", head.get("language").textValue()));
        claims.add(inHead(document, "sha256", head.at("/text/sha256").textValue()));
        rest.add("length " + head.at("/text/length"));
    }

    private static Telling inHead(String subject, String property, String value) {
        return new Telling(subject, property, value, List.of(), "", "", "normal", List.of(), "", "0   []");
    }

    private void referents(String where, JsonNode referents) {
        referents.forEach(each -> rest.add("referent " + where
                + each.get("words").textValue() + " = " + each.get("means").textValue()));
    }

    private void passages(JsonNode all) {
        Set<String> articles = new LinkedHashSet<>();
        String article = "";
        for (JsonNode each : all) {
            article = each.has("article")
                    ? Texts.key(document) + "/" + each.get("article").textValue()
                    : article;
            String passage = document + " " + each.get("at") + " " + each.get("length") + " "
                    + each.get("digest").textValue() + " " + article + " "
                    + each.path("nothing").asText("");
            passages.add(passage);
            if (each.has("referents")) {
                referents(each.get("at") + " ", each.get("referents"));
            }
            int from = claims.size();
            facts(each.path("facts"), passage);
            Gifts.handOn(each.path("gives"), claims.subList(from, claims.size()), passage, properties)
                    .forEach(claims::add);
            claims.subList(from, claims.size()).stream()
                    .map(Telling::subject)
                    .filter(subject -> subject.startsWith("article/"))
                    .forEach(articles::add);
        }
        articles.forEach(each -> claims.add(inHead(each, "document", Texts.key(document))));
    }

    private void facts(JsonNode facts, String passage) {
        for (Map.Entry<String, JsonNode> type : facts.properties()) {
            EntityType<?> of = Texts.ofPlural(type.getKey());
            for (Map.Entry<String, JsonNode> entity : type.getValue().properties()) {
                String prefix = of == EntityType.ARTICLE && !document.isEmpty() ? Texts.key(document) + "/" : "";
                String subject = of + "/" + prefix + entity.getKey();
                for (Map.Entry<String, JsonNode> property : entity.getValue().properties()) {
                    if (property.getKey().equals(FORMERLY)) {
                        property.getValue().forEach(key -> formers.put(of + "/" + prefix + key.textValue(), subject));
                    } else if (property.getValue().isArray()) {
                        property.getValue()
                                .forEach(claim -> claims.add(claim(subject, property.getKey(), claim, passage)));
                    } else {
                        claims.add(claim(subject, property.getKey(), property.getValue(), passage));
                    }
                }
            }
        }
    }

    private Telling claim(String subject, String property, JsonNode claim, String passage) {
        String basis = document.isEmpty() ? "curated" : claim.path("basis").asText("");
        return Texts.claim(subject, property, claim, basis, passage, false);
    }

    private void judgement(JsonNode judgement) {
        JsonNode claim = judgement.get("claim");
        judgings.add(new Judging(
                claim.has("document") ? "document/" + claim.get("document").textValue() : "",
                claim.get("entity").textValue(),
                claim.get("property").textValue(),
                Texts.value(claim.get("value")),
                judgement.get("rank").textValue()));
    }

    /**
     * A judgement.
     *
     * @param document the document whose claim is judged, or empty
     * @param subject what the claim is about
     * @param property its property
     * @param value its value
     * @param rank the rank that it gets
     */
    record Judging(String document, String subject, String property, String value, String rank) {}
}
