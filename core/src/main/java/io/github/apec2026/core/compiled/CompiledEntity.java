package io.github.apec2026.core.compiled;

import io.github.apec2026.claim.Reason;
import io.github.apec2026.core.resolve.Choice;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.store.StoredEntity;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entity of a compiled record. Its claims and choices are read again whenever they are asked for. */
final class CompiledEntity implements StoredEntity {

    private final Id<?> id;
    private final @Nullable Entity entity;
    private final CompiledStore store;
    private final int claimsAt;
    private final int contestedAt;
    private final List<Property<?>> withheld;

    CompiledEntity(
            Id<?> id,
            @Nullable Entity entity,
            CompiledStore store,
            int claimsAt,
            int contestedAt,
            List<Property<?>> withheld) {
        this.id = id;
        this.entity = entity;
        this.store = store;
        this.claimsAt = claimsAt;
        this.contestedAt = contestedAt;
        this.withheld = withheld;
    }

    @Override
    public Id<?> id() {
        return id;
    }

    @Override
    public @Nullable Entity entity() {
        return entity;
    }

    @Override
    public List<VerifiedClaim<?>> claims() {
        return new CompiledClaims(store, store.reader(claimsAt).ascending());
    }

    @Override
    public List<VerifiedClaim<?>> claims(String property) {
        EvidenceReader texts = store.following();
        List<VerifiedClaim<?>> some = new ArrayList<>();
        for (int number : store.reader(claimsAt).ascending()) {
            if (store.isFor(property, number)) {
                some.add(store.claim(number, texts));
            }
        }
        return some;
    }

    @Override
    public List<Choice<?>> disputed() {
        EvidenceReader texts = store.following();
        BlockReader in = store.reader(contestedAt);
        List<Choice<?>> disputed = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            String reason = in.text();
            int chosen = in.number();
            if (hasRivals(store.reader(in.at()))) {
                disputed.add(choice(Reason.fromString(reason), store.claim(chosen, texts), in, texts));
            } else {
                valueOfChoice(store.propertyOf(chosen), in);
            }
        }
        return disputed;
    }

    private static boolean hasRivals(BlockReader behindChosen) {
        behindChosen.skipNumbers(behindChosen.number());
        return behindChosen.number() > 0;
    }

    @Override
    public @Nullable Choice<?> contested(String property) {
        BlockReader in = store.reader(contestedAt);
        for (int i = in.number(); i > 0; i--) {
            String reason = in.text();
            int chosen = in.number();
            Property<?> of = store.propertyOf(chosen);
            if (of.name().equals(property)) {
                EvidenceReader texts = store.following();
                return choice(Reason.fromString(reason), store.claim(chosen, texts), in, texts);
            }
            valueOfChoice(of, in);
        }
        return null;
    }

    @Override
    public List<Property<?>> withheld() {
        return withheld;
    }

    private <T> Choice<T> choice(Reason reason, VerifiedClaim<T> chosen, BlockReader in, EvidenceReader texts) {
        List<VerifiedClaim<T>> agreeing = claims(in, texts);
        List<VerifiedClaim<T>> rivals = claims(in, texts);
        T value = chosen.property().type().read(in);
        return new Choice<>(value, chosen, agreeing, rivals, reason);
    }

    @SuppressWarnings("unchecked") // they are claims for one property
    private <T> List<VerifiedClaim<T>> claims(BlockReader in, EvidenceReader texts) {
        int count = in.count();
        List<VerifiedClaim<T>> claims = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            claims.add((VerifiedClaim<T>) store.claim(in.number(), texts));
        }
        return claims;
    }

    /** Reads on, behind the claim that was chosen, to the value and over it. */
    static <T> T valueOfChoice(Property<T> property, BlockReader in) {
        in.skipNumbers(in.number());
        in.skipNumbers(in.number());
        return property.type().read(in);
    }
}
