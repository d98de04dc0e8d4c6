package io.github.apec2026.core.compiled;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.store.EntityStore;
import io.github.apec2026.core.store.Lazy;
import io.github.apec2026.core.store.StoredEntity;
import io.github.apec2026.core.store.VerifiedRecord;
import io.github.apec2026.core.verify.Verified;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.core.verify.VerifiedFiles;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The entities and claims of a compiled record. An entity is made when it is first asked for, and remembered; a claim is read whenever it is
 * asked for, since claims take far more memory than the bytes that they are read from. Thread-safe: where threads ask for an entity at the
 * same time, all get the same.
 */
public final class CompiledStore implements EntityStore, VerifiedRecord {

    private final CompiledRecord record;
    private final EvidenceReader evidence;
    private final AtomicReferenceArray<StoredEntity> entities;

    /** The entities that were asked for: faster than looking for their number again. */
    private final Map<Id<?>, StoredEntity> found = new ConcurrentHashMap<>();

    private final Lazy<Header> header = new Lazy<>() {
        @Override
        protected Header make() {
            return new Header(record().header());
        }
    };

    /** Where the numbers of the claims and passages of each document are. */
    private final Lazy<Map<Id<?>, Integer>> documents = new Lazy<>() {
        @Override
        protected Map<Id<?>, Integer> make() {
            return documentsAt();
        }
    };

    /** The store over a compiled record. */
    public CompiledStore(CompiledRecord record) {
        this.record = record;
        this.evidence = new EvidenceReader(record);
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
        Verified all = verified();
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
        EvidenceReader.Sharing sharing = new EvidenceReader.Sharing(record);
        int count = Directory.size(record.bytes(), record.at(Block.CLAIMS));
        List<VerifiedClaim<?>> claims = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            claims.add(claim(i, sharing));
        }
        return new Verified(
                claims,
                sharing.passages(),
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
            StoredEntity made = new EntityReader(reader(Block.ENTITIES, number), this).read();
            entity = entities.compareAndSet(number, null, made) ? made : entities.get(number);
        }
        return entity;
    }

    /** A reader of a place in the record. */
    BlockReader reader(int at) {
        return record.reader(at);
    }

    private BlockReader reader(Block block, int part) {
        return record.reader(Directory.at(record.bytes(), record.at(block), part));
    }

    VerifiedClaim<?> claim(int number) {
        return claim(number, evidence);
    }

    /**
     * A claim.
     *
     * @param texts reads what it rests on; {@code null} leaves that out
     */
    VerifiedClaim<?> claim(int number, @Nullable EvidenceReader texts) {
        return new ClaimReader(reader(Block.CLAIMS, number), header.get(), texts).read();
    }

    /** The property of a claim, without reading the claim. */
    Property<?> propertyOf(int claim) {
        return header.get().row(reader(Block.CLAIMS, claim).number());
    }

    /** Whether a claim is for a property, without reading the claim. */
    boolean isFor(String property, int claim) {
        return header.get().rowName(reader(Block.CLAIMS, claim).number()).equals(property);
    }

    /** A reader of what claims that follow each other rest on. */
    EvidenceReader following() {
        return new EvidenceReader.Following(record);
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
            if (reader(Block.ENTITIES, i).id().type() == type) {
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
        Integer at = documents.get().get(document);
        return at == null ? List.of() : new CompiledClaims(this, reader(at).ascending());
    }

    @Override
    public List<Passage> passagesOf(Id<SourceDocument> document) {
        Integer at = documents.get().get(document);
        if (at == null) {
            return List.of();
        }
        BlockReader in = reader(at);
        in.skipNumbers(in.number());
        int[] numbers = in.ascending();
        List<Passage> passages = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            passages.add(evidence.passage(number));
        }
        return Collections.unmodifiableList(passages);
    }

    private Map<Id<?>, Integer> documentsAt() {
        BlockReader in = record.reader(record.at(Block.DOCUMENTS));
        Map<Id<?>, Integer> byDocument = new HashMap<>();
        for (int i = in.number(); i > 0; i--) {
            byDocument.put(in.id(), in.at());
            in.skipNumbers(in.number());
            in.skipNumbers(in.number());
        }
        return byDocument;
    }
}
