package io.github.apec2026.core.claims;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.entities.Identities;
import io.github.apec2026.core.resolve.Choice;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.store.EntityStore;
import io.github.apec2026.core.store.StoredEntity;
import io.github.apec2026.core.text.Letters;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.value.Printable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The claims by entity and by document, the passages, and the facts with more than one claim. */
public final class ClaimIndex {

    private final EntityStore store;
    private final Facts facts;

    /** The claims of a store; {@code citations} give the source of each. */
    public ClaimIndex(EntityStore store, Citations citations) {
        this.store = store;
        this.facts = new Facts(citations);
    }

    /** All claims about an entity, in the order of the files. */
    public List<Claim<?>> claims(Id<?> entity) {
        StoredEntity stored = store.find(entity);
        return stored == null ? List.of() : new ClaimList(stored.claims());
    }

    /**
     * The claims about one property.
     *
     * @throws IllegalArgumentException when entities of that type have no such property; the message names the right ones, the nearest
     *     first
     */
    public List<Claim<?>> claims(Id<?> entity, String property) {
        if (store.schemas().property(entity, Objects.requireNonNull(property, "property")) == null) {
            throw new IllegalArgumentException("There is no property \"" + Printable.of(property, 200) + "\" of "
                    + entity + "; known are, the nearest first, " + nearest(entity, property, true));
        }
        StoredEntity stored = store.find(entity);
        return stored == null ? List.of() : new ClaimList(stored.claims(property));
    }

    /** All claims of a document, in its order. */
    public List<Claim<?>> claimsOf(Id<SourceDocument> document) {
        return new ClaimList(store.claimsOf(document));
    }

    /** The passages of a document, in its order. */
    public List<Passage> passages(Id<SourceDocument> document) {
        return store.passagesOf(document);
    }

    /** The facts with rivals. */
    Collection<Fact<?>> disputed() {
        List<Fact<?>> all = new ArrayList<>();
        for (StoredEntity entity : store.all()) {
            for (Choice<?> choice : entity.disputed()) {
                all.add(facts.of(choice));
            }
        }
        return all;
    }

    /**
     * The fact of a one-valued property, of the type that the caller expects.
     *
     * @throws IllegalArgumentException when there is no such property, or it has another type
     */
    @SuppressWarnings("unchecked") // the type was compared with that of the property
    public <T> Optional<Fact<T>> fact(Id<?> entity, String property, Class<T> type) {
        Objects.requireNonNull(type, "type");
        Class<?> held = oneValued(entity, property).type().valueClass();
        if (held != type) {
            throw new IllegalArgumentException("\"" + property + "\" of " + entity + " is a " + held.getSimpleName()
                    + ", not a " + type.getSimpleName());
        }
        return Optional.ofNullable((Fact<T>) factOrNull(entity, property));
    }

    /**
     * The fact of a one-valued property.
     *
     * @throws IllegalArgumentException when there is no such property
     */
    public Optional<Fact<?>> fact(Id<?> entity, String property) {
        return Optional.ofNullable(
                factOrNull(entity, oneValued(entity, property).name()));
    }

    /**
     * The fact of a one-valued property; none when there are no claims, all are deprecated, or it is claimed only by a document that
     * lost another property which must come from the same document.
     */
    private @Nullable Fact<?> factOrNull(Id<?> entity, String property) {
        Choice<?> choice = contested(entity, property);
        if (choice != null) {
            return facts.of(choice);
        }
        Claim<?> only = onlyClaim(entity, property);
        return only == null ? null : facts.of(only);
    }

    /** The properties of entities of a type, in order; none for a type that is computed. */
    public Collection<Property<?>> properties(EntityType<?> type) {
        return store.schemas().propertiesOf(type);
    }

    /** The entities that something is claimed about. */
    List<Id<?>> subjects() {
        List<Id<?>> subjects = new ArrayList<>();
        for (StoredEntity each : store.all()) {
            subjects.add(each.id());
        }
        return subjects;
    }

    /**
     * The value or the values that an entity has for a property, the preferred ones first, then in the order of the files; empty when
     * there are none.
     */
    public <T> List<T> values(Id<?> entity, Property<T> property) {
        if (!property.isMany()) {
            T only = only(entity, property);
            return only == null ? List.of() : List.of(only);
        }
        StoredEntity stored = store.find(entity);
        List<VerifiedClaim<?>> claims = stored == null ? List.of() : stored.claims(property.name());
        List<T> all = new ArrayList<>();
        addAll(claims, property, Rank.PREFERRED, all);
        addAll(claims, property, Rank.NORMAL, all);
        return all;
    }

    /** The value of a one-valued property, as {@link #fact} has it, without the fact; {@code null} when there is none. */
    @SuppressWarnings("unchecked") // a choice has the type of its property
    private <T> @Nullable T only(Id<?> entity, Property<T> property) {
        Choice<?> choice = contested(entity, property.name());
        if (choice != null) {
            return (T) choice.value();
        }
        Claim<?> claim = onlyClaim(entity, property.name());
        return claim == null ? null : value(claim, property);
    }

    /** The choice among several claims; {@code null} where there are not several. */
    private @Nullable Choice<?> contested(Id<?> entity, String property) {
        StoredEntity stored = store.find(entity);
        return stored == null ? null : stored.contested(property);
    }

    /** The claim that nothing contradicts, of those that may give the value; {@code null} when there is none. */
    private @Nullable Claim<?> onlyClaim(Id<?> entity, String property) {
        StoredEntity stored = store.find(entity);
        if (stored == null) {
            return null;
        }
        for (Property<?> withheld : stored.withheld()) {
            if (withheld.name().equals(property)) {
                return null;
            }
        }
        for (VerifiedClaim<?> verified : stored.claims(property)) {
            Claim<?> claim = verified.claim();
            if (claim.rank() != Rank.DEPRECATED) {
                return claim;
            }
        }
        return null;
    }

    private static <T> void addAll(List<VerifiedClaim<?>> claims, Property<T> property, Rank rank, List<T> all) {
        for (VerifiedClaim<?> verified : claims) {
            if (verified.claim().rank() == rank) {
                all.add(value(verified.claim(), property));
            }
        }
    }

    /** What the value or the values that an entity has for a property refer to; empty when there are none. */
    <T> List<Id<?>> references(Id<?> entity, Property<T> property) {
        List<Id<?>> all = new ArrayList<>();
        for (T value : values(entity, property)) {
            all.addAll(property.type().referredToBy(value));
        }
        return all;
    }

    /** The properties of an entity whose value, or one of whose values, refers to another. */
    Set<Property<?>> naming(Id<?> entity, Id<?> other, Identities identities) {
        Set<Property<?>> naming = new HashSet<>();
        Set<Property<?>> claimed = new HashSet<>();
        for (Claim<?> claim : claims(entity)) {
            Property<?> property = store.schemas().property(entity, claim.property());
            if (property != null
                    && !claimed.contains(property)
                    && identities.among(references(claim, property), other)) {
                claimed.add(property);
                // A claim that names it may not have been chosen: the values decide.
                if (identities.among(references(entity, property), other)) {
                    naming.add(property);
                }
            }
        }
        return naming;
    }

    /** What the claims about an entity refer to, rejected ones included; with repetitions. */
    List<Id<?>> mentioned(Id<?> entity) {
        List<Id<?>> all = new ArrayList<>();
        for (Claim<?> claim : claims(entity)) {
            Property<?> property = store.schemas().property(entity, claim.property());
            if (property != null) {
                all.addAll(references(claim, property));
            }
        }
        return all;
    }

    private static <T> List<Id<?>> references(Claim<?> claim, Property<T> property) {
        return property.type().referredToBy(value(claim, property));
    }

    @SuppressWarnings({"unchecked", "UnusedVariable"}) // a claim has the type of its property
    private static <T> T value(Claim<?> claim, Property<T> property) {
        return (T) claim.value();
    }

    /** The one-valued property of that name; an error that names the nearest when there is none. */
    private Property<?> oneValued(Id<?> entity, String property) {
        Property<?> row = store.schemas().property(entity, Objects.requireNonNull(property, "property"));
        if (row == null || row.isMany()) {
            throw new IllegalArgumentException(
                    "There is no one-valued property \"" + Printable.of(property, 200) + "\" of " + entity
                            + (row == null ? "" : "; it has many values: use claims(id, property)")
                            + "; known are, the nearest first, " + nearest(entity, property, false));
        }
        return row;
    }

    /** The names of the properties, of all or of those with one value, those spelled most like {@code wanted} first. */
    private List<String> nearest(Id<?> entity, String wanted, boolean all) {
        List<String> names = new ArrayList<>();
        for (Property<?> property : store.schemas().propertiesOf(entity.type())) {
            if (all || !property.isMany()) {
                names.add(property.name());
            }
        }
        return Letters.nearestFirst(wanted, names);
    }

    /** The claims as users see them. */
    private static final class ClaimList extends AbstractList<Claim<?>> implements RandomAccess {

        private final List<VerifiedClaim<?>> verified;

        ClaimList(List<VerifiedClaim<?>> verified) {
            this.verified = verified;
        }

        @Override
        public Claim<?> get(int index) {
            return verified.get(index).claim();
        }

        @Override
        public int size() {
            return verified.size();
        }

        @Override
        public Iterator<Claim<?>> iterator() {
            Iterator<VerifiedClaim<?>> each = verified.iterator();
            return new Iterator<>() {

                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Claim<?> next() {
                    return each.next().claim();
                }
            };
        }
    }
}
