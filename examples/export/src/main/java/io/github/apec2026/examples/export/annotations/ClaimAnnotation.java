package io.github.apec2026.examples.export.annotations;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.examples.export.origin.ClaimKeys;
import io.github.apec2026.examples.export.origin.ClaimUris;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.LocalizedText;

/**
 * A claim as an annotation of the words that it rests on. The target is the document; a fragment selects the passage, refined by the
 * words. Words that are not next to each other are a target each. Nobody is named as its creator, and no time: the record states neither.
 */
final class ClaimAnnotation {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ClaimUris uris;

    ClaimAnnotation(ClaimUris uris) {
        this.uris = uris;
    }

    /** The annotation of a claim with its evidence. */
    ObjectNode of(Claim<?> claim, Evidence evidence) {
        ObjectNode node = JSON.objectNode();
        node.put("id", uris.entities().base() + "annotation/" + ClaimKeys.of(claim));
        node.put("type", "Annotation");
        node.put("motivation", motivation(claim));
        node.put("rights", RecordTerms.LICENCE_URL);
        ArrayNode bodies = node.putArray("body");
        bodies.add(claim(claim));
        bodies.add(text(claim));
        ArrayNode targets = node.putArray("target");
        if (evidence.words().isEmpty()) {
            targets.add(target(evidence));
        }
        for (String words : evidence.words()) {
            ObjectNode target = target(evidence);
            ((ObjectNode) target.get("selector"))
                    .putObject("refinedBy")
                    .put("type", "TextQuoteSelector")
                    .put("exact", words);
            targets.add(target);
        }
        return node;
    }

    private static String motivation(Claim<?> claim) {
        if (claim.basis() == Basis.CLASSIFIED) {
            return "classifying";
        }
        return claim.value() instanceof Id<?> || claim.value() instanceof Economy ? "linking" : "describing";
    }

    /** The claim as it is in the linked data of the record. */
    private ObjectNode claim(Claim<?> claim) {
        ObjectNode node = JSON.objectNode();
        node.put("id", uris.of(claim));
        node.put("type", "apec:Claim");
        node.putObject("apec:about")
                .put("id", uris.entities().of(claim.subject()).toString());
        node.putObject("apec:property").put("id", ClaimUris.VOCABULARY + claim.property());
        node.put("apec:basis", claim.basis().code());
        node.put("apec:rank", claim.rank().code());
        node.put("apec:outcome", claim.outcome().code());
        claim.because().ifPresent(reason -> node.put("apec:because", reason));
        return node;
    }

    /** The claim for people: property and value, and whether the value is in our own words. */
    private static ObjectNode text(Claim<?> claim) {
        ObjectNode node = JSON.objectNode();
        node.put("type", "TextualBody");
        node.put("format", "text/plain");
        node.put(
                "value",
                claim.subject() + " " + claim.property() + ": " + value(claim.value()) + " ("
                        + claim.basis().code() + ")");
        return node;
    }

    private static String value(Object value) {
        if (value instanceof LocalizedText text) {
            return String.join(" / ", text.texts().values());
        }
        if (value instanceof Economy economy) {
            return economy.id().toString();
        }
        return value instanceof Coded coded ? coded.code() : value.toString();
    }

    private ObjectNode target(Evidence evidence) {
        ObjectNode target = JSON.objectNode();
        target.put("type", "SpecificResource");
        target.put("source", uris.entities().of(evidence.document()).toString());
        target.putObject("selector")
                .put("type", "FragmentSelector")
                .put("value", ClaimUris.fragment(evidence.passage()));
        return target;
    }
}
