package io.github.apec2026.core.compiled;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.store.EntityStore;
import io.github.apec2026.core.store.Lazy;
import io.github.apec2026.core.store.StoredEntity;
import io.github.apec2026.core.store.VerifiedRecord;
import io.github.apec2026.core.verify.Verified;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.core.verify.VerifiedFiles;
import io.github.apec2026.core.verify.VerifiedPassage;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.Report;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The entities and claims of a compiled record, each made when it is first asked for, and remembered. Thread-safe: where
 * threads ask for a claim at the same time, all get the same.
 */
public final class CompiledStore implements EntityStore, VerifiedRecord {

    private final CompiledRecord record;
    private final AtomicReferenceArray<VerifiedPassage> passages;
    private final AtomicReferenceArray<VerifiedClaim<?>> claims;
    private final AtomicReferenceArray<StoredEntity> entities;

    /** The entities that were asked for: faster than looking for their number again. */
    private final Map<Id<?>, StoredEntity> found = new ConcurrentHashMap<>();

    private final Lazy<Header> header = new Lazy<>() {
        @Override
        protected Header make() {
            return new Header(record().header());
        }
    };

    private final Lazy<Verified> verified = new Lazy<>() {
        @Override
        protected Verified make() {
            return everything();
        }
    };

    private final Lazy<Map<Id<?>, DocumentParts>> documents = new Lazy<>() {
        @Override
        protected Map<Id<?>, DocumentParts> make() {
            return documentParts();
        }
    };

    /** The store over a compiled record. */
    public CompiledStore(CompiledRecord record) {
        this.record = record;
        this.passages = new AtomicReferenceArray<>(Directory.size(record.bytes(), record.at(Block.PASSAGES)));
        this.claims = new AtomicReferenceArray<>(Directory.size(record.bytes(), record.at(Block.CLAIMS)));
        this.entities = new AtomicReferenceArray<>(Directory.size(record.bytes(), record.at(Block.ENTITIES)));
    }

    private CompiledRecord record() {
        return record;
    }

    /** The report of the compilation; made at each call. */
    public Report report() {
        return new ReportReader(record.reader(record.at(Block.REPORT))).read();
    }

    @Override
    public int verifiedNotices() {
        return header.get().notices().verified();
    }

    /** The claim files, to verify others beside them. */
    public VerifiedFiles files() {
        BlockReader in = record.reader(record.at(Block.FILES));
        Verified all = verified.get();
        return new VerifiedFiles(
                new FilesReader(in, header.get(), all).read(),
                all.claims(),
                all.checked(),
                report().notices(),
                header.get().notices());
    }

    /** The documents that were compiled, in the order of the files. */
    public List<Id<SourceDocument>> described() {
        return header.get().checked().described();
    }

    @Override
    public Verified verified() {
        return verified.get();
    }

    private Verified everything() {
        List<VerifiedClaim<?>> allClaims = new ArrayList<>(claims.length());
        for (int i = 0; i < claims.length(); i++) {
            allClaims.add(claim(i));
        }
        List<VerifiedPassage> allPassages = new ArrayList<>(passages.length());
        for (int i = 0; i < passages.length(); i++) {
            allPassages.add(passage(i));
        }
        return new Verified(
                allClaims,
                allPassages,
                header.get().redirects(),
                List.of(),
                header.get().checked(),
                header.get().notices());
    }

    @Override
    public Schemas schemas() {
        return header.get().schemas();
    }

    @Override
    public @Nullable StoredEntity find(Id<?> id) {
        StoredEntity entity = found.get(id);
        if (entity == null) {
            int number = record.tables().entityOf(id);
            if (number >= 0) {
                entity = entity(number);
                found.put(entity.id(), entity);
            }
        }
        return entity;
    }

    private StoredEntity entity(int number) {
        StoredEntity entity = entities.get(number);
        if (entity == null) {
            int at = Directory.at(record.bytes(), record.at(Block.ENTITIES), number);
            StoredEntity made = new EntityReader(record.reader(at), this).read();
            entity = entities.compareAndSet(number, null, made) ? made : entities.get(number);
        }
        return entity;
    }

    VerifiedClaim<?> claim(int number) {
        VerifiedClaim<?> claim = claims.get(number);
        if (claim == null) {
            int at = Directory.at(record.bytes(), record.at(Block.CLAIMS), number);
            VerifiedClaim<?> made = new ClaimReader(record.reader(at), header.get(), this).read();
            claim = claims.compareAndSet(number, null, made) ? made : claims.get(number);
        }
        return claim;
    }

    VerifiedPassage passage(int number) {
        VerifiedPassage passage = passages.get(number);
        if (passage == null) {
            int at = Directory.at(record.bytes(), record.at(Block.PASSAGES), number);
            VerifiedPassage made = ClaimReader.passage(record.reader(at));
            passage = passages.compareAndSet(number, null, made) ? made : passages.get(number);
        }
        return passage;
    }

    @Override
    public Collection<StoredEntity> all() {
        List<StoredEntity> all = new ArrayList<>(entities.length());
        for (int i = 0; i < entities.length(); i++) {
            all.add(entity(i));
        }
        return all;
    }

    @Override
    public Collection<StoredEntity> of(EntityType<?> type) {
        List<StoredEntity> all = new ArrayList<>();
        for (int i = 0; i < entities.length(); i++) {
            int at = Directory.at(record.bytes(), record.at(Block.ENTITIES), i);
            if (record.reader(at).id().type() == type) {
                all.add(entity(i));
            }
        }
        return all;
    }

    @Override
    public Map<Id<?>, Id<?>> formerIds() {
        return header.get().formerIds();
    }

    @Override
    public List<VerifiedClaim<?>> claimsOf(Id<SourceDocument> document) {
        DocumentParts parts = documents.get().get(document);
        return parts == null
                ? List.of()
                : new ByNumber<>(parts.claims()) {
                    @Override
                    VerifiedClaim<?> at(int number) {
                        return claim(number);
                    }
                };
    }

    @Override
    public List<Passage> passagesOf(Id<SourceDocument> document) {
        DocumentParts parts = documents.get().get(document);
        return parts == null
                ? List.of()
                : new ByNumber<>(parts.passages()) {
                    @Override
                    Passage at(int number) {
                        return passage(number).passage();
                    }
                };
    }

    /** Some of the parts of a block, each made when it is asked for. Unmodifiable. */
    private abstract static class ByNumber<T> extends AbstractList<T> implements RandomAccess {

        private final int[] numbers;

        ByNumber(int[] numbers) {
            this.numbers = numbers;
        }

        abstract T at(int number);

        @Override
        public T get(int index) {
            return at(numbers[index]);
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }

    private Map<Id<?>, DocumentParts> documentParts() {
        BlockReader in = record.reader(record.at(Block.DOCUMENTS));
        Map<Id<?>, DocumentParts> byDocument = new HashMap<>();
        for (int i = in.number(); i > 0; i--) {
            byDocument.put(in.id(), new DocumentParts(in.ascending(), in.ascending()));
        }
        return byDocument;
    }

    /** The numbers of the claims and passages of a document. */
    @SuppressWarnings("ArrayRecordComponent") // seen by this class only, and never changed
    private record DocumentParts(int[] claims, int[] passages) {}
}
