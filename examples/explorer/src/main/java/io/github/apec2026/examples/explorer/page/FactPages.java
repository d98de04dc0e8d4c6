package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.examples.explorer.page.FactPage.ValueFact;
import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SingleProperty;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.TypedProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /fact/meeting/som1-2026/dates}: why a property has its value, and what else is claimed. Each source mark leads here. */
@Controller
class FactPages {

    private final Presentation presentation;
    private final Templates templates;

    FactPages(Presentation presentation, Templates templates) {
        this.presentation = presentation;
        this.templates = templates;
    }

    /** The page of a property; 404 when there is no such entity or property, or nothing is claimed. */
    @GetMapping("/fact/" + Addresses.TYPE + "/{key}/{property}")
    ResponseEntity<byte[]> fact(
            @PathVariable String type, @PathVariable String key, @PathVariable String property, Reader reader) {
        return page(type + "/" + key, property, reader);
    }

    /** The key of an article is of two parts: its document's and its own. */
    @GetMapping("/fact/article/{document}/{part}/{property}")
    ResponseEntity<byte[]> factOfArticle(
            @PathVariable String document, @PathVariable String part, @PathVariable String property, Reader reader) {
        return page("article/" + document + "/" + part, property, reader);
    }

    private ResponseEntity<byte[]> page(String text, String name, Reader reader) {
        Id<?> id = Asked.read(() -> presentation.apec().get(Id.parse(text))).id();
        return templates.page("fact", Asked.read(() -> of(id, property(id, name), reader)));
    }

    private static TypedProperty<?, ?> property(Id<?> id, String name) {
        return EntityProperties.named(id.type(), name)
                .orElseThrow(() -> new NoSuchElementException("There is no property \"" + name + "\" of a " + id.type()
                        + "; there are "
                        + EntityProperties.of(id.type()).stream()
                                .map(TypedProperty::name)
                                .toList()));
    }

    private FactPage of(Id<?> id, TypedProperty<?, ?> property, Reader reader) {
        Texts texts = presentation.texts(reader);
        List<ValueFact> facts = property instanceof SingleProperty<?, ?>
                ? presentation.apec().fact(id, property.name()).stream()
                        .map(fact -> single(fact, reader, texts))
                        .toList()
                : many(id, property.name(), reader, texts);
        if (facts.isEmpty()) {
            throw new NoSuchElementException("Nothing is claimed about \"" + property.name() + "\" of " + id);
        }
        Shown entity = presentation.names().of(id, reader);
        String name = texts.property(id.type(), property.name());
        return new FactPage(
                presentation.frame(
                        texts.get("fact.title", entity.text(), name),
                        "",
                        reader,
                        "/api/facts/" + id + "/" + property.name(),
                        ""),
                entity,
                name,
                facts,
                presentation.sourcesOf(presentation.apec().claims(id, property.name()), reader));
    }

    private ValueFact single(Fact<?> fact, Reader reader, Texts texts) {
        return new ValueFact(
                presentation
                        .values()
                        .of(fact.entity(), fact.value(), fact.chosen().basis(), reader, texts),
                presentation.cards().of(fact.chosen(), reader, texts),
                cards(Exactness.exact(fact), reader, texts),
                cards(Exactness.lessExact(fact), reader, texts),
                cards(fact.rivals(), reader, texts),
                texts.code(fact.reason()));
    }

    private List<ValueFact> many(Id<?> id, String property, Reader reader, Texts texts) {
        List<ValueFact> facts = new ArrayList<>();
        Rows.byValue(presentation.apec().claims(id, property)).values().forEach(claims -> {
            Claim<?> first = claims.get(0);
            facts.add(new ValueFact(
                    presentation.values().of(id, first.value(), first.basis(), reader, texts),
                    presentation.cards().of(first, reader, texts),
                    cards(claims.subList(1, claims.size()), reader, texts),
                    List.of(),
                    List.of(),
                    reason(id, property, first.value(), texts)));
        });
        return facts;
    }

    /** Why a value is one of several; who passed a statement on has a place in a chain. */
    private String reason(Id<?> id, String property, Object value, Texts texts) {
        List<Id<?>> chain = id.type().equals(EntityType.STATEMENT) && property.equals(Statement.RELAYED_BY.name())
                ? presentation.apec().get(id.as(EntityType.STATEMENT)).relayedBy()
                : List.of();
        int place = chain.indexOf(value);
        return place < 0 ? texts.get("fact.of-several") : texts.get("fact.of-chain", place + 1, chain.size());
    }

    private List<ClaimCard> cards(List<? extends Claim<?>> claims, Reader reader, Texts texts) {
        return claims.stream()
                .map(claim -> presentation.cards().of(claim, reader, texts))
                .toList();
    }
}
