package io.github.apec2026.badfiles;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.read.Attribution;
import io.github.apec2026.core.read.Given;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.core.read.Referent;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.List;

/** What the loader made of claim files, in the form in which {@link Told} tells what their JSON says. */
final class Kept {

    private final Properties properties;

    Kept(Properties properties) {
        this.properties = properties;
    }

    /** The claims about an entity in a data set. */
    List<String> claims(ApecDataset dataset, Id<?> subject) {
        List<String> all = new ArrayList<>();
        for (Claim<?> claim : dataset.claims(subject)) {
            Telling telling = new Telling(
                    subject.toString(),
                    claim.property(),
                    Texts.value(claim.value(), properties.isOfAnyType(subject, claim.property())),
                    claim.evidence().map(Evidence::words).orElse(List.of()),
                    claim.because().orElse(""),
                    basis(claim.basis()),
                    claim.rank().code(),
                    claim.according().stream().map(Id::toString).toList(),
                    claim.evidence().map(Evidence::passage).map(Kept::passage).orElse(""),
                    "");
            all.add(telling.kept(telling.rank()));
        }
        return all;
    }

    private static String basis(Basis basis) {
        return basis == Basis.INFERRED || basis == Basis.CURATED ? basis.code() : "";
    }

    /** The passages of a document in a data set. */
    static List<String> passages(ApecDataset dataset, Id<SourceDocument> document) {
        return dataset.passages(document).stream().map(Kept::passage).toList();
    }

    private static String passage(Passage passage) {
        return passage.document() + " " + passage.at() + " " + passage.length() + " " + passage.digest() + " "
                + passage.article().map(Id::key).orElse("") + " "
                + passage.nothing().orElse("");
    }

    /** The claims of a file as it was read, with what is not kept of them. */
    List<String> claims(ReadFile file) {
        List<String> all = new ArrayList<>();
        for (ReadClaim<?> claim : file.claims()) {
            ReadPassage passage = claim.passage();
            boolean isOfRegister = file.document() == null;
            all.add(new Telling(
                            claim.subject().toString(),
                            claim.property().name(),
                            Texts.value(
                                    claim.value(),
                                    properties.isOfAnyType(
                                            claim.subject(), claim.property().name())),
                            claim.words(),
                            claim.because() == null ? "" : Texts.reason(claim.because()),
                            isOfRegister
                                    ? "curated"
                                    : claim.basis() == null ? "" : claim.basis().code(),
                            claim.rank().code(),
                            claim.according().stream()
                                    .map(credit -> credit.source().toString())
                                    .toList(),
                            passage == null ? "" : passage(passage.passage()),
                            claim.nth() + " " + given(claim.given()) + " " + (claim.isInherited() ? "given" : "") + " "
                                    + claim.according().stream()
                                            .map(Attribution::words)
                                            .toList())
                    .read());
        }
        return all;
    }

    private static String given(Given given) {
        if (given instanceof Given.ByPassage by) {
            return String.valueOf(by.at());
        }
        return given instanceof Given.ByClaim by
                ? by.entity().type().plural() + "/" + by.entity().key() + "/" + by.property()
                : "";
    }

    /** What is only there to be checked against: the length of the text, referents, repeats; in any order. */
    static List<String> rest(ReadFile file) {
        List<String> rest = new ArrayList<>();
        if (file.document() != null) {
            rest.add("length " + file.length());
        }
        file.referents().forEach(each -> rest.add(referent("", each)));
        file.repeats().forEach(each -> rest.add("repeat " + each.at() + " " + each.length() + " " + each.of()));
        file.passages()
                .forEach(passage -> passage.referents()
                        .forEach(each -> rest.add(referent(passage.passage().at() + " ", each))));
        return rest;
    }

    private static String referent(String where, Referent referent) {
        return "referent " + where + referent.words() + " = " + referent.means();
    }
}
