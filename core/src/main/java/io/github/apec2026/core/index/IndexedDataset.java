package io.github.apec2026.core.index;

import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.verify.Verified;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Product;
import io.github.apec2026.model.SingleProperty;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Topic;
import io.github.apec2026.model.TypedProperty;
import io.github.apec2026.model.Unit;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.Conflict;
import io.github.apec2026.query.DatasetInfo;
import io.github.apec2026.query.DocumentCatalog;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.IndicatorCatalog;
import io.github.apec2026.query.InitiativeCatalog;
import io.github.apec2026.query.Label;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.query.ObservationCatalog;
import io.github.apec2026.query.OfficialCatalog;
import io.github.apec2026.query.PriorityCatalog;
import io.github.apec2026.query.StatementCatalog;
import io.github.apec2026.query.Surroundings;
import io.github.apec2026.value.Printable;
import io.github.apec2026.value.Quantity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The data set over its indexes. */
final class IndexedDataset implements ApecDataset {

    private final EntityIndex entities;
    private final ClaimIndex claims;
    private final Citations citations;
    private final Relations connections;
    private final DatasetInfo info;
    private final Schemas schemas;
    private final Verified verified;
    private final int found;
    private final IndexedDataset whole;

    /**
     * The whole record.
     *
     * @param verified what the entities were resolved from
     * @param found how many of the notices are of the stages up to that
     */
    IndexedDataset(
            EntityIndex entities,
            ClaimIndex claims,
            Citations citations,
            DatasetInfo info,
            Schemas schemas,
            Verified verified,
            int found) {
        this.entities = entities;
        this.claims = claims;
        this.citations = citations;
        this.connections = new Relations(entities, claims);
        this.info = info;
        this.schemas = schemas;
        this.verified = verified;
        this.found = found;
        this.whole = this;
    }

    /** What some documents of a whole record alone tell. */
    IndexedDataset(
            EntityIndex entities, ClaimIndex claims, Citations citations, DatasetInfo info, IndexedDataset whole) {
        this.entities = entities;
        this.claims = claims;
        this.citations = citations;
        this.connections = new Relations(entities, claims);
        this.info = info;
        this.schemas = whole.schemas;
        this.verified = whole.verified;
        this.found = whole.found;
        this.whole = whole;
    }

    /** The record that this is the whole or a part of. */
    IndexedDataset whole() {
        return whole;
    }

    EntityIndex entities() {
        return entities;
    }

    ClaimIndex claimIndex() {
        return claims;
    }

    Schemas schemas() {
        return schemas;
    }

    /** What the whole record was resolved from. */
    Verified verified() {
        return verified;
    }

    /** What was found until then. */
    List<Notice> foundUntilVerified() {
        return whole.info.notices().subList(0, found);
    }

    @Override
    public <E extends Entity> E get(Id<E> id) {
        return entities.get(id);
    }

    @Override
    public <E extends Entity> Optional<E> find(Id<E> id) {
        return entities.optional(Objects.requireNonNull(id, "id"));
    }

    @Override
    public MeetingCatalog meetings() {
        return entities.meetings();
    }

    @Override
    public ObservationCatalog observations() {
        return entities.observations();
    }

    @Override
    public Catalog<Edition> editions() {
        return entities.catalog(EntityType.EDITION);
    }

    @Override
    public PriorityCatalog priorities() {
        return entities.priorities();
    }

    @Override
    public Catalog<Person> persons() {
        return entities.catalog(EntityType.PERSON);
    }

    @Override
    public Catalog<Position> positions() {
        return entities.catalog(EntityType.POSITION);
    }

    @Override
    public Catalog<Organization> organizations() {
        return entities.catalog(EntityType.ORGANIZATION);
    }

    @Override
    public Catalog<Place> places() {
        return entities.catalog(EntityType.PLACE);
    }

    @Override
    public Catalog<Topic> topics() {
        return entities.catalog(EntityType.TOPIC);
    }

    @Override
    public InitiativeCatalog initiatives() {
        return entities.initiatives();
    }

    @Override
    public IndicatorCatalog indicators() {
        return entities.indicators();
    }

    @Override
    public StatementCatalog statements() {
        return entities.statements();
    }

    @Override
    public Catalog<Product> products() {
        return entities.catalog(EntityType.PRODUCT);
    }

    @Override
    public Catalog<Unit> units() {
        return entities.catalog(EntityType.UNIT);
    }

    @Override
    public Catalog<Economy> economies() {
        return entities.catalog(EntityType.ECONOMY);
    }

    @Override
    public DocumentCatalog documents() {
        return entities.documents();
    }

    @Override
    public Catalog<Article> articles() {
        return entities.catalog(EntityType.ARTICLE);
    }

    @Override
    public OfficialCatalog officials() {
        return entities.officials();
    }

    @Override
    public Optional<Id<?>> subject(Indicator indicator) {
        return entities.narrowing().indicators().subject(Objects.requireNonNull(indicator, "indicator"));
    }

    @Override
    public List<Hit> search(String text) {
        return entities.narrowing().names().index().search(Objects.requireNonNull(text, "text"));
    }

    @Override
    public List<Claim<?>> claims(Id<?> entity) {
        return claims.claims(entities.identities().sought(entity, "entity"));
    }

    @Override
    public List<Claim<?>> claims(Id<?> entity, String property) {
        return claims.claims(entities.identities().sought(entity, "entity"), property);
    }

    @Override
    public List<Claim<?>> claimsOf(Id<SourceDocument> document) {
        entities.byId().require(document, "document");
        return claims.claimsOf(document);
    }

    @Override
    public Label label(Id<?> entity, Locale... preferred) {
        Id<?> claimed = entities.identities().sought(entity, "entity");
        Objects.requireNonNull(preferred, "preferred");
        return new Labels(claims).of(entities.get(claimed), preferred);
    }

    @Override
    @SuppressWarnings("unchecked") // the schema is made with the property, and reads values of its type only
    public <E extends Entity, T> Optional<Fact<T>> fact(Id<E> entity, SingleProperty<E, T> property) {
        return (Optional<Fact<T>>) (Optional<?>)
                fact(entity, Objects.requireNonNull(property, "property").name());
    }

    @Override
    @SuppressWarnings("unchecked") // the schema is made with the property, and reads values of its type only
    public <E extends Entity, T> List<Claim<T>> claims(Id<E> entity, TypedProperty<E, T> property) {
        return (List<Claim<T>>) (List<?>)
                claims(entity, Objects.requireNonNull(property, "property").name());
    }

    @Override
    public Optional<Fact<?>> fact(Id<?> entity, String property) {
        return claims.fact(entities.identities().sought(entity, "entity"), property);
    }

    @Override
    public Optional<Citation> citation(Claim<?> claim) {
        return citations.of(Objects.requireNonNull(claim, "claim"));
    }

    @Override
    public List<Passage> passages(Id<SourceDocument> document) {
        entities.byId().require(document, "document");
        return claims.passages(document);
    }

    @Override
    public Surroundings about(Id<?> entity) {
        return connections.about(Objects.requireNonNull(entity, "entity"));
    }

    @Override
    public List<Id<?>> sharedSources(Id<SourceDocument> a, Id<SourceDocument> b) {
        return new Provenance(entities).shared(Objects.requireNonNull(a, "a"), Objects.requireNonNull(b, "b"));
    }

    @Override
    public boolean areIndependent(Id<SourceDocument> a, Id<SourceDocument> b) {
        return new Provenance(entities).areIndependent(Objects.requireNonNull(a, "a"), Objects.requireNonNull(b, "b"));
    }

    /** Worked out when asked for: few ask, and loading need not wait for it. */
    @Override
    public List<Conflict> conflicts() {
        return Conflicts.of(
                claims.contested(),
                observations().list(),
                observation ->
                        claims.fact(observation.id(), "value", Quantity.class).map(Fact::chosen));
    }

    @Override
    public ApecDataset accordingTo(Collection<Id<SourceDocument>> documents) {
        return new DatasetSubset(this).accordingTo(documents);
    }

    @Override
    public ApecDataset asOf(LocalDate day) {
        return new DatasetSubset(this).asOf(day);
    }

    @Override
    public DatasetInfo info() {
        return info;
    }

    /** What it was made from, fit for a log. */
    @Override
    public String toString() {
        String told = whole == this
                ? ""
                : " according to " + Printable.of(info.documents().toString(), 200);
        return "ApecDataset of " + Printable.of(info.sources().toString(), 200) + told + ": "
                + info.tally().entities() + " entities, " + info.tally().claims() + " claims";
    }
}
