package io.github.apec2026.core.compiled;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.core.read.ClaimPosition;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.resolve.Choice;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.store.EntityInMemory;
import io.github.apec2026.core.store.ResolvedStore;
import io.github.apec2026.core.verify.Verified;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.core.verify.VerifiedPassage;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a record in compiled form. The same record always gives the same bytes. Used by one thread. */
public final class RecordWriter {

    private final CompiledSource source;
    private final List<ReadFile> read;
    private final Verified verified;
    private final ResolvedStore store;
    private final Report report;

    private final TableBuilder tables = new TableBuilder();
    private final Codes stances = new Codes();
    private final Codes rows = new Codes();
    private final Map<String, Integer> files = new LinkedHashMap<>();
    private final List<VerifiedClaim<?>> firstOfFile = new ArrayList<>();
    private final IdentityHashMap<VerifiedClaim<?>, Integer> claims = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Integer> passages = new IdentityHashMap<>();

    /**
     * The writer of a record without errors.
     *
     * @param source the source, no two of whose files have one name
     * @param read its files
     */
    public RecordWriter(
            CompiledSource source, List<ReadFile> read, Verified verified, ResolvedStore store, Report report) {
        this.source = source;
        this.read = read;
        this.verified = verified;
        this.store = store;
        this.report = report;
        for (VerifiedPassage each : verified.passages()) {
            passages.put(each.passage(), passages.size());
        }
        for (VerifiedClaim<?> each : verified.claims()) {
            claims.put(each, claims.size());
            if (files.putIfAbsent(each.file(), files.size()) == null) {
                firstOfFile.add(each);
            }
            stances.add(stance(each.claim()));
            rows.add(row(each));
        }
    }

    /** The bytes of the compiled record. */
    public byte[] write() {
        blocks();
        tables.sort();
        return assembled(blocks());
    }

    private Map<Block, byte[]> blocks() {
        Map<Block, byte[]> blocks = new EnumMap<>(Block.class);
        BlockWriter header = new BlockWriter(tables);
        new HeaderWriter(header).write(source, stances, rows, firstOfFile, store.formerIds(), verified);
        blocks.put(Block.HEADER, header.toByteArray());
        blocks.put(Block.PASSAGES, passages().toByteArray());
        blocks.put(Block.CLAIMS, claims().toByteArray());
        Map<Id<?>, Integer> entities = new LinkedHashMap<>();
        blocks.put(Block.ENTITIES, entities(entities).toByteArray());
        blocks.put(Block.DOCUMENTS, documents().toByteArray());
        BlockWriter notices = new BlockWriter(tables);
        new ReportWriter(notices).write(report);
        blocks.put(Block.REPORT, notices.toByteArray());
        BlockWriter files = new BlockWriter(tables);
        new FilesWriter(files, store.schemas()).write(read, verified.claims());
        blocks.put(Block.FILES, files.toByteArray());
        blocks.put(Block.IDS, tables.ids(entities).toByteArray());
        blocks.put(Block.TEXTS, tables.texts().toByteArray());
        return blocks;
    }

    private static byte[] assembled(Map<Block, byte[]> blocks) {
        int length = CompiledFormat.blocksAt();
        for (byte[] each : blocks.values()) {
            length += each.length;
        }
        byte[] file = new byte[length];
        byte[] magic = CompiledFormat.MAGIC.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(magic, 0, file, 0, magic.length);
        CompiledFormat.putInt(file, CompiledFormat.VERSION_AT, CompiledFormat.VERSION);
        CompiledFormat.putInt(file, CompiledFormat.LENGTH_AT, length);
        int at = CompiledFormat.blocksAt();
        for (Map.Entry<Block, byte[]> each : blocks.entrySet()) {
            byte[] bytes = each.getValue();
            System.arraycopy(bytes, 0, file, at, bytes.length);
            int entry = CompiledFormat.DIRECTORY_AT
                    + CompiledFormat.ENTRY * each.getKey().number();
            CompiledFormat.putInt(file, entry, at);
            CompiledFormat.putInt(file, entry + 4, bytes.length);
            CompiledFormat.putInt(file, entry + 8, CompiledFormat.checksum(file, at, bytes.length));
            at += bytes.length;
        }
        int directory = CompiledFormat.blocksAt() - CompiledFormat.DIRECTORY_AT;
        CompiledFormat.putInt(
                file,
                CompiledFormat.CHECKSUM_AT,
                CompiledFormat.checksum(file, CompiledFormat.DIRECTORY_AT, directory));
        return file;
    }

    private BlockWriter passages() {
        Directory directory = new Directory();
        for (VerifiedPassage each : verified.passages()) {
            BlockWriter out = new BlockWriter(tables);
            out.id(each.passage().document());
            out.idOrNull(each.passage().article().orElse(null));
            out.number(each.passage().at());
            out.number(each.passage().length());
            out.text(each.passage().digest());
            out.textOrNull(each.passage().nothing().orElse(null));
            out.text(each.file());
            out.number(each.index());
            out.number(each.line());
            out.number(each.column());
            directory.add(out.toByteArray());
        }
        return directory.block(tables);
    }

    private BlockWriter claims() {
        Directory directory = new Directory();
        for (VerifiedClaim<?> each : verified.claims()) {
            BlockWriter out = new BlockWriter(tables);
            claim(each, out);
            directory.add(out.toByteArray());
        }
        return directory.block(tables);
    }

    private <T> void claim(VerifiedClaim<T> verified, BlockWriter out) {
        Claim<T> claim = verified.claim();
        out.number(rows.of(row(verified)));
        out.id(claim.subject());
        out.number(stances.of(stance(claim)));
        out.number(claim.according().size());
        claim.according().forEach(out::id);
        out.textOrNull(claim.because().orElse(null));
        evidence(claim.evidence().orElse(null), out);
        out.number(number(files.get(verified.file())));
        ClaimPosition at = verified.position();
        out.number(at.line());
        out.number(at.column());
        out.number(at.passage() + 1);
        out.number((at.index() + 1) << 1 | (at.isInherited() ? 1 : 0));
        out.idOrNull(verified.written().equals(claim.subject()) ? null : verified.written());
        verified.property().type().write(claim.value(), out);
    }

    private void evidence(@Nullable Evidence evidence, BlockWriter out) {
        if (evidence == null) {
            out.number(0);
            return;
        }
        out.number(number(passages.get(evidence.passage())) + 1);
        out.number(evidence.words().size());
        evidence.words().forEach(out::text);
    }

    private BlockWriter entities(Map<Id<?>, Integer> numbers) {
        Directory directory = new Directory();
        for (EntityInMemory each : store.all()) {
            numbers.put(each.id(), numbers.size());
            BlockWriter out = new BlockWriter(tables);
            out.id(each.id());
            out.number(each.entity() == null ? 0 : 1);
            List<Integer> own = new ArrayList<>();
            for (VerifiedClaim<?> claim : each.claims()) {
                own.add(number(claims.get(claim)));
            }
            out.ascending(own);
            out.number(each.contested().size());
            for (Choice<?> choice : each.contested()) {
                choice(choice, out);
            }
            out.number(each.withheld().size());
            for (Property<?> property : each.withheld()) {
                out.text(property.name());
            }
            directory.add(out.toByteArray());
        }
        return directory.block(tables);
    }

    private <T> void choice(Choice<T> choice, BlockWriter out) {
        out.text(choice.reason().code());
        out.number(number(claims.get(choice.chosen())));
        claimNumbers(choice.agreeing(), out);
        claimNumbers(choice.rivals(), out);
        choice.chosen().property().type().write(choice.value(), out);
    }

    private <T> void claimNumbers(List<VerifiedClaim<T>> some, BlockWriter out) {
        out.number(some.size());
        for (VerifiedClaim<T> each : some) {
            out.number(number(claims.get(each)));
        }
    }

    private BlockWriter documents() {
        Map<Id<SourceDocument>, List<Integer>> claimsOf = new TreeMap<>();
        for (VerifiedClaim<?> each : verified.claims()) {
            each.document()
                    .ifPresent(document -> claimsOf.computeIfAbsent(document, none -> new ArrayList<>())
                            .add(number(claims.get(each))));
        }
        Map<Id<SourceDocument>, List<Integer>> passagesOf = new TreeMap<>();
        for (VerifiedPassage each : verified.passages()) {
            Id<SourceDocument> document = each.passage().document();
            claimsOf.computeIfAbsent(document, none -> new ArrayList<>());
            passagesOf.computeIfAbsent(document, none -> new ArrayList<>()).add(number(passages.get(each.passage())));
        }
        BlockWriter out = new BlockWriter(tables);
        out.number(claimsOf.size());
        claimsOf.forEach((document, numbers) -> {
            out.id(document);
            out.ascending(numbers);
            out.ascending(passagesOf.getOrDefault(document, List.of()));
        });
        return out;
    }

    private static List<String> stance(Claim<?> claim) {
        return List.of(
                claim.basis().code(), claim.rank().code(), claim.outcome().code());
    }

    private static List<String> row(VerifiedClaim<?> claim) {
        return List.of(
                claim.claim().subject().type().entityName(), claim.property().name());
    }

    private static int number(@Nullable Integer number) {
        if (number == null) {
            throw new IllegalStateException("Something of the record was not numbered");
        }
        return number;
    }
}
