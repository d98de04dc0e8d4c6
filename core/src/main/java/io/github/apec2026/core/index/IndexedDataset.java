package io.github.apec2026.core.index;

import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.catalog.EntityIndex;
import io.github.apec2026.core.claims.Citations;
import io.github.apec2026.core.claims.ClaimIndex;
import io.github.apec2026.core.claims.Conflicts;
import io.github.apec2026.core.claims.Labels;
import io.github.apec2026.core.claims.Provenance;
import io.github.apec2026.core.claims.Relations;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.core.store.Lazy;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Product;
import io.github.apec2026.model.SingleProperty;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Topic;
import io.github.apec2026.model.TypedProperty;
import io.github.apec2026.model.Unit;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.ArticleCatalog;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.Conflict;
import io.github.apec2026.query.DatasetInfo;
import io.github.apec2026.query.DocumentCatalog;
import io.github.apec2026.query.FigureTime;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.IndicatorCatalog;
import io.github.apec2026.query.InitiativeCatalog;
import io.github.apec2026.query.Label;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.query.ObservationCatalog;
import io.github.apec2026.query.OfficialCatalog;
import io.github.apec2026.query.PositionCatalog;
import io.github.apec2026.query.PriorityCatalog;
import io.github.apec2026.query.StatementCatalog;
import io.github.apec2026.query.Suggestion;
import io.github.apec2026.query.Surroundings;
import io.github.apec2026.value.Printable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data set over its indexes. */
public final class IndexedDataset extends AnsweringDataset implements ApecDataset {

    private final EntitiesById entities;
    private final EntityIndex catalogs;
    private final ClaimIndex claims;
    private final Citations citations;
    private final Relations relations;
    private final Lazy<DatasetInfo> info;
    private final Subsets subsets;
    private final IndexedDataset whole;

    /**
     * A whole record, or a part of one.
     *
     * @param whole the whole record; {@code null} for the whole record itself
     */
    IndexedDataset(
            EntitiesById entities,
            EntityIndex catalogs,
            ClaimIndex claims,
            Citations citations,
            Lazy<DatasetInfo> info,
            Subsets subsets,
            @Nullable IndexedDataset whole) {
        this.entities = entities;
        this.catalogs = catalogs;
        this.claims = claims;
        this.citations = citations;
        this.relations = new Relations(entities, claims);
        this.info = info;
        this.subsets = subsets;
        this.whole = whole == null ? this : whole;
    }

    /** The whole record that this is a part of; itself when it is not a part. */
    public IndexedDataset whole() {
        return whole;
    }

    /** The entities by id. */
    public EntitiesById entities() {
        return entities;
    }

    /** The claims by entity and document. */
    public ClaimIndex claimIndex() {
        return claims;
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
        return catalogs.meetings();
    }

    @Override
    public ObservationCatalog observations() {
        return catalogs.observations();
    }

    @Override
    public Catalog<Edition> editions() {
        return catalogs.catalog(EntityType.EDITION);
    }

    @Override
    public PriorityCatalog priorities() {
        return catalogs.priorities();
    }

    @Override
    public Catalog<Person> persons() {
        return catalogs.catalog(EntityType.PERSON);
    }

    @Override
    public PositionCatalog positions() {
        return catalogs.positions();
    }

    @Override
    public Catalog<Organization> organizations() {
        return catalogs.catalog(EntityType.ORGANIZATION);
    }

    @Override
    public Catalog<Place> places() {
        return catalogs.catalog(EntityType.PLACE);
    }

    @Override
    public Catalog<Topic> topics() {
        return catalogs.catalog(EntityType.TOPIC);
    }

    @Override
    public InitiativeCatalog initiatives() {
        return catalogs.initiatives();
    }

    @Override
    public IndicatorCatalog indicators() {
        return catalogs.indicators();
    }

    @Override
    public StatementCatalog statements() {
        return catalogs.statements();
    }

    @Override
    public Catalog<Product> products() {
        return catalogs.catalog(EntityType.PRODUCT);
    }

    @Override
    public Catalog<Unit> units() {
        return catalogs.catalog(EntityType.UNIT);
    }

    @Override
    public Catalog<Economy> economies() {
        return catalogs.catalog(EntityType.ECONOMY);
    }

    @Override
    public DocumentCatalog documents() {
        return catalogs.documents();
    }

    @Override
    public ArticleCatalog articles() {
        return catalogs.articles();
    }

    @Override
    public OfficialCatalog officials() {
        return catalogs.officials();
    }

    @Override
    public Optional<Id<?>> subject(Indicator indicator) {
        return catalogs.subject(Objects.requireNonNull(indicator, "indicator"));
    }

    @Override
    public FigureTime time(Observation observation) {
        return catalogs.time(Objects.requireNonNull(observation, "observation"));
    }

    @Override
    public List<Hit> search(String text) {
        return catalogs.search(Objects.requireNonNull(text, "text"));
    }

    @Override
    public List<Suggestion> suggest(String text) {
        return catalogs.suggest(Objects.requireNonNull(text, "text"));
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
        entities.require(document, "document");
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
        entities.require(document, "document");
        return claims.passages(document);
    }

    @Override
    public Surroundings about(Id<?> entity) {
        return relations.about(Objects.requireNonNull(entity, "entity"), catalogs::inOrder);
    }

    @Override
    public List<Id<?>> sharedSources(Id<SourceDocument> a, Id<SourceDocument> b) {
        return new Provenance(entities).shared(Objects.requireNonNull(a, "a"), Objects.requireNonNull(b, "b"));
    }

    @Override
    public boolean areIndependent(Id<SourceDocument> a, Id<SourceDocument> b) {
        return new Provenance(entities).areIndependent(Objects.requireNonNull(a, "a"), Objects.requireNonNull(b, "b"));
    }

    /** Computed at each call, so that loading does not wait for it. */
    @Override
    public List<Conflict> conflicts() {
        return Conflicts.of(claims, observations().list());
    }

    @Override
    public ApecDataset accordingTo(Collection<Id<SourceDocument>> documents) {
        return subsets.accordingTo(this, documents);
    }

    @Override
    public ApecDataset asOf(LocalDate day) {
        return subsets.asOf(this, day);
    }

    @Override
    public DatasetInfo info() {
        return info.get();
    }

    /** What it was made from, fit for a log. */
    @Override
    public String toString() {
        String subset = whole == this
                ? ""
                : " according to " + Printable.of(info().documents().toString(), 200);
        return "ApecDataset of " + Printable.of(info().sources().toString(), 200) + subset + ": "
                + info().tally().entities() + " entities, " + info().tally().claims() + " claims";
    }
}
