package io.github.apec2026.core.compiled;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.read.Attribution;
import io.github.apec2026.core.read.ClaimDetails;
import io.github.apec2026.core.read.Given;
import io.github.apec2026.core.read.Judgement;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.read.Redirect;
import io.github.apec2026.core.read.Referent;
import io.github.apec2026.core.read.RestoredFile;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.verify.Verified;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.core.verify.VerifiedPassage;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the claim files again from a compiled record, as far as verifying others beside them needs them. Used by one thread. */
final class FilesReader {

    private final BlockReader in;
    private final Header header;
    private final Verified verified;

    FilesReader(BlockReader in, Header header, Verified verified) {
        this.in = in;
        this.header = header;
        this.verified = verified;
    }

    List<ReadFile> read() {
        int count = in.count();
        List<RestoredFile> files = new ArrayList<>(count);
        int[] claims = new int[count];
        int passage = 0;
        for (int i = 0; i < count; i++) {
            String name = in.text();
            RestoredFile file = new RestoredFile(name, 0, in.idOrNull(EntityType.DOCUMENT), in.text());
            claims[i] = in.number();
            int passages = in.number();
            for (Referent each : referents(name)) {
                file.referent(each);
            }
            Map<Integer, List<Referent>> explained = explained(name);
            for (int j = 0; j < passages; j++) {
                VerifiedPassage each = verified.passages().get(passage);
                file.passage(each.passage(), explained.getOrDefault(j, List.of()), each.where());
                passage++;
            }
            for (int j = in.number(); j > 0; j--) {
                file.judgement(judgement(name));
            }
            redirects(name, file);
            files.add(file);
        }
        claims(files, claims);
        List<ReadFile> read = new ArrayList<>(count);
        for (RestoredFile each : files) {
            read.add(each.file());
        }
        return read;
    }

    private Map<Integer, List<Referent>> explained(String file) {
        Map<Integer, List<Referent>> explained = new HashMap<>();
        for (int each : in.ascending()) {
            explained.put(each, referents(file));
        }
        return explained;
    }

    private List<Referent> referents(String file) {
        int count = in.count();
        List<Referent> referents = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            referents.add(new Referent(in.text(), in.id(), Location.of(file)));
        }
        return referents;
    }

    private Judgement judgement(String file) {
        Optional<Id<SourceDocument>> document = Optional.ofNullable(in.idOrNull(EntityType.DOCUMENT));
        Id<?> entity = in.id();
        String name = in.text();
        Property<?> property = header.schemas().of(entity.type()).property(name);
        if (property == null) {
            throw new IllegalStateException("There is no property " + name + " of " + entity.type());
        }
        return new Judgement(
                document,
                entity,
                name,
                property.type().read(in),
                Rank.fromString(in.text()),
                in.text(),
                new Location(file, in.number(), in.number(), in.text()));
    }

    private void redirects(String name, RestoredFile file) {
        for (Redirect each : header.redirects()) {
            if (each.where().file().equals(name)) {
                file.redirect(each);
            }
        }
    }

    private void claims(List<RestoredFile> files, int[] counts) {
        int[] detailed = in.ascending();
        int next = 0;
        int number = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int j = counts[i]; j > 0; j--) {
                boolean isDetailed = next < detailed.length && detailed[next] == number;
                next += isDetailed ? 1 : 0;
                claim(files.get(i), verified.claims().get(number), isDetailed);
                number++;
            }
        }
    }

    private <T> void claim(RestoredFile file, VerifiedClaim<T> claim, boolean isDetailed) {
        file.claim(
                claim.written(),
                claim.property(),
                claim.claim().value(),
                isDetailed ? detailed(claim) : plain(claim),
                claim.position());
    }

    private static ClaimDetails plain(VerifiedClaim<?> claim) {
        List<Attribution> according = new ArrayList<>(claim.claim().according().size());
        for (Id<?> each : claim.claim().according()) {
            according.add(new Attribution(each, List.of()));
        }
        return details(claim, words(claim), 0, null, claim.claim().rank(), according);
    }

    private ClaimDetails detailed(VerifiedClaim<?> claim) {
        int nth = in.number();
        Given given = given();
        Rank rank = Rank.fromString(in.text());
        List<String> unquoted = words();
        int count = in.count();
        List<Attribution> according = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            according.add(new Attribution(claim.claim().according().get(i), words()));
        }
        return details(claim, unquoted.isEmpty() ? words(claim) : unquoted, nth, given, rank, according);
    }

    /** Only of an inferred claim the file states the basis, or has to. */
    private static ClaimDetails details(
            VerifiedClaim<?> claim,
            List<String> words,
            int nth,
            @Nullable Given given,
            Rank rank,
            List<Attribution> according) {
        Basis basis = claim.claim().basis() == Basis.INFERRED ? Basis.INFERRED : null;
        String because = claim.claim().because().orElse(null);
        return new ClaimDetails(words, nth, given, because, basis, rank, according);
    }

    private static List<String> words(VerifiedClaim<?> claim) {
        Optional<Evidence> evidence = claim.claim().evidence();
        return evidence.isPresent() ? evidence.get().words() : List.of();
    }

    private @Nullable Given given() {
        return switch (in.number()) {
            case 0 -> null;
            case 1 -> new Given.ByClaim(in.id(), in.text());
            default -> new Given.ByPassage(in.number());
        };
    }

    private List<String> words() {
        int count = in.count();
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            words.add(in.text());
        }
        return words;
    }
}
