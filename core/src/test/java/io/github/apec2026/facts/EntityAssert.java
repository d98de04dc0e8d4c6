package io.github.apec2026.facts;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;

/**
 * Sentences about one entity: what the record holds, and right after it, who says so.
 *
 * @param <S> the sentences of this kind of entity
 * @param <E> the kind of entity
 */
abstract class EntityAssert<S extends EntityAssert<S, E>, E extends Entity> extends AbstractAssert<S, E> {

    private final ApecDataset dataset;
    private final List<Said> said = new ArrayList<>();
    private boolean attributed;

    EntityAssert(ApecDataset dataset, E entity, Class<S> type) {
        super(entity, type);
        this.dataset = dataset;
        as("%s", entity.id());
    }

    /** Exactly these documents say so: each of them says all that stands in the sentence so far. */
    final S accordingTo(String... documents) {
        if (said.isEmpty()) {
            throw failure("Nothing was said that %s could say", Arrays.toString(documents));
        }
        TreeSet<String> expected = new TreeSet<>(Arrays.asList(documents));
        for (Said each : said) {
            TreeSet<String> saying = new TreeSet<>();
            for (Claim<?> claim : claims(each)) {
                claim.evidence().map(Evidence::document).ifPresent(document -> saying.add(document.key()));
            }
            expect(each + " is said by", saying, expected);
        }
        attributed = true;
        return myself;
    }

    /** The words alone do not say the last of this: it is inferred, for a reason that is given. */
    final S inferred() {
        return on(Basis.INFERRED);
    }

    /** No document says the last of this: the register does, for a reason that is given. */
    final S fromTheRegister() {
        return on(Basis.CURATED);
    }

    private S on(Basis basis) {
        Said last = said.get(said.size() - 1);
        List<Claim<?>> claims = claims(last);
        boolean all = !claims.isEmpty()
                && claims.stream()
                        .allMatch(claim -> claim.basis() == basis
                                && !claim.because().orElse("").isBlank());
        if (!all) {
            throw failure("Expected %s to be %s, with a reason, found %s", last, basis.code(), claims);
        }
        return myself;
    }

    private List<Claim<?>> claims(Said what) {
        return dataset.claims(actual.id(), what.property).stream()
                .filter(claim -> says(claim.value(), what.value))
                .toList();
    }

    /** The record holds this one value. */
    final S holds(String of, Optional<?> held, Object expected) {
        remember(of, expected);
        if (held.isEmpty() || !says(held.get(), expected)) {
            throw failure("Expected %s to be <%s>, found %s", of, expected, held);
        }
        return myself;
    }

    /** The record holds this one number. */
    final S holds(String of, OptionalInt held, int expected) {
        return holds(of, boxed(held), expected);
    }

    /** The record holds no number, since no document states one. */
    final S open(String of, OptionalInt held) {
        return open(of, boxed(held));
    }

    private static Optional<Integer> boxed(OptionalInt held) {
        return held.isPresent() ? Optional.of(held.getAsInt()) : Optional.empty();
    }

    /** The record holds this value, among others. */
    final S includes(String of, List<?> held, Object expected) {
        remember(of, expected);
        if (held.stream().noneMatch(each -> says(each, expected))) {
            throw failure("Expected %s to include <%s>, found %s", of, expected, held);
        }
        return myself;
    }

    /** The record holds these values and no others, in any order. */
    final S holdsOnly(String of, List<?> held, String... expected) {
        TreeSet<String> found = new TreeSet<>();
        held.forEach(each -> found.add(each.toString()));
        return expect(of, found, new TreeSet<>(Arrays.asList(expected)));
    }

    /** The record holds nothing, since no document tells. */
    final S open(String of, Optional<?> held) {
        if (held.isPresent() || !dataset.claims(actual.id(), of).isEmpty()) {
            throw failure("Expected %s to stay open, found %s", of, held);
        }
        return myself;
    }

    final S expect(String of, Object found, Object expected) {
        if (!found.equals(expected)) {
            throw failure("Expected %s <%s>, found <%s>", of, expected, found);
        }
        return myself;
    }

    final ApecDataset dataset() {
        return dataset;
    }

    /** After an attribution the next sentence begins. */
    final void remember(String of, Object value) {
        if (attributed) {
            said.clear();
            attributed = false;
        }
        said.add(new Said(of, value));
    }

    /** Whether a value is the one that is meant: itself, its written form or code, or a text in one of its languages. */
    static boolean says(Object held, Object meant) {
        if (held instanceof LocalizedText text && meant instanceof String) {
            return text.texts().containsValue(meant);
        }
        if (held instanceof Coded coded && meant instanceof String) {
            return coded.code().equals(meant);
        }
        if (held instanceof Economy economy && meant instanceof String) {
            return economy.code().equals(meant);
        }
        return held.equals(meant) || (meant instanceof String && held.toString().equals(meant));
    }

    private record Said(String property, Object value) {
        @Override
        public String toString() {
            return property + " = " + value;
        }
    }
}
