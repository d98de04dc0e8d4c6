package io.github.apec2026.examples.export.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.examples.export.origin.ClaimUris;
import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.query.ApecDataset;
import java.util.Optional;

/**
 * Claims and passages as nodes. What a claim is to its passage depends on its basis: its words are quoted from it, or it was derived from
 * it. The document is its primary source; a claim of the register has none, and a reason.
 */
final class ClaimNodes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ApecDataset record;
    private final EntityUris uris;
    private final ClaimUris claimUris;
    private final Values values;

    ClaimNodes(ApecDataset record, EntityUris uris) {
        this.record = record;
        this.uris = uris;
        this.claimUris = new ClaimUris(uris);
        this.values = new Values(record, uris);
    }

    ObjectNode of(Claim<?> claim) {
        ObjectNode node = JSON.objectNode().put("@id", claimUris.of(claim));
        node.putArray("@type").add(Vocabulary.term("Claim")).add("prov:Entity");
        node.put("apec:subject", uris.of(claim.subject()).toString());
        node.put("apec:property", Vocabulary.term(claim.property()));
        node.set("apec:value", values.of(claim.value()));
        node.put("apec:basis", claim.basis().code());
        node.put("apec:rank", claim.rank().code());
        node.put("apec:outcome", claim.outcome().code());
        node.put("apec:standing", standing(claim, node));
        claim.because().ifPresent(reason -> node.put("apec:because", reason));
        if (!claim.according().isEmpty()) {
            ArrayNode according = node.putArray("apec:according");
            claim.according().forEach(source -> according.add(values.reference(source)));
        }
        claim.evidence().ifPresent(evidence -> addEvidence(claim, evidence, node));
        return node;
    }

    private void addEvidence(Claim<?> claim, Evidence evidence, ObjectNode node) {
        ArrayNode words = JSON.arrayNode();
        String language = record.find(evidence.document())
                .map(document -> document.language())
                .orElse("und");
        evidence.words().forEach(each -> words.add(Values.tagged(language, each)));
        if (!words.isEmpty()) {
            node.set("apec:words", words);
        }
        boolean isQuoted = claim.basis() == Basis.STATED && !words.isEmpty();
        node.put(isQuoted ? "prov:wasQuotedFrom" : "prov:wasDerivedFrom", claimUris.of(evidence.passage()));
        node.put("prov:hadPrimarySource", uris.of(evidence.document()).toString());
    }

    /** What became of a claim: chosen, in agreement with the chosen one, a rival of it; of a property with many values, counted or not. */
    private String standing(Claim<?> claim, ObjectNode node) {
        Optional<Fact<?>> fact = fact(claim);
        if (fact.isEmpty()) {
            return claim.rank() == Rank.DEPRECATED ? "deprecated" : "counted";
        }
        if (fact.get().chosen().equals(claim)) {
            node.put("apec:reason", fact.get().reason().code());
            return "chosen";
        }
        return fact.get().agreeing().contains(claim) ? "agreeing" : "rival";
    }

    /** The fact of a property with one value; empty for one with many. */
    private Optional<Fact<?>> fact(Claim<?> claim) {
        return EntityProperties.isSingle(claim.subject().type(), claim.property())
                ? record.fact(claim.subject(), claim.property())
                : Optional.empty();
    }

    ObjectNode of(Passage passage) {
        ObjectNode node = JSON.objectNode().put("@id", claimUris.of(passage));
        node.putArray("@type").add(Vocabulary.term("Passage")).add("prov:Entity");
        node.put("apec:at", passage.at());
        node.put("apec:length", passage.length());
        node.put("apec:digest", passage.digest());
        JsonNode whole = passage.article().map(values::reference).orElseGet(() -> values.reference(passage.document()));
        node.set("isPartOf", whole);
        node.put("prov:wasDerivedFrom", uris.of(passage.document()).toString());
        passage.nothing().ifPresent(reason -> node.put("apec:nothing", reason));
        return node;
    }
}
