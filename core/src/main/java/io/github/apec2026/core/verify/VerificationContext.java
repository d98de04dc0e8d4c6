package io.github.apec2026.core.verify;

import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.read.Redirect;
import io.github.apec2026.core.read.Successors;
import io.github.apec2026.model.Id;
import io.github.apec2026.recognize.Recognizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The data of all files that verifying a single claim needs: the claims by subject, the claims that take a part of their value from
 * elsewhere, names and growths by scope, and the recognizer of each document. Built in one pass over the claims. Used by one thread.
 */
final class VerificationContext {

    private final List<ReadFile> files;
    private final Referents referents;
    private final Scope all;
    private final boolean hasOverlay;

    /** That of the record without overlays, once a claim of it asks for it. */
    private @Nullable Scope record;

    private final Map<Id<?>, List<ReadClaim<?>>> bySubject = new HashMap<>();
    private final List<ReadClaim<?>> taking = new ArrayList<>();

    /** The properties that are claimed of those entities that a claim names as {@code given}. */
    private final Map<Id<?>, Set<String>> claimedProperties = new HashMap<>();

    private final Map<ReadFile, Recognizer> recognizers = new HashMap<>();

    /** The positions of the passages by file; filled when a claim asks for them. */
    private final Map<ReadFile, Set<Integer>> passages = new HashMap<>();

    /**
     * The context of some files.
     *
     * @param before those of them whose claims are not verified again
     */
    VerificationContext(List<ReadFile> files, VerifiedFiles before, Referents referents) {
        this.files = files;
        this.referents = referents;
        this.hasOverlay = hasOverlay(files);
        this.all = new Scope(today(files));
        boolean isTaking = false;
        for (ReadFile file : files) {
            for (ReadClaim<?> claim : file.claims()) {
                add(claim);
                isTaking |= claim.given() != null && !before.isOf(file);
            }
        }
        if (!isTaking) {
            taking.clear(); // who takes from whom was decided before
        }
    }

    private static Map<Id<?>, @Nullable Id<?>> today(List<ReadFile> files) {
        Map<Id<?>, Id<?>> next = new HashMap<>();
        for (ReadFile file : files) {
            for (Redirect redirect : file.redirects()) {
                next.putIfAbsent(redirect.from(), redirect.to());
            }
        }
        return Successors.last(next);
    }

    private static boolean hasOverlay(List<ReadFile> files) {
        for (ReadFile file : files) {
            if (file.isOverlay()) {
                return true;
            }
        }
        return false;
    }

    private void add(ReadClaim<?> claim) {
        all.add(claim);
        bySubject.computeIfAbsent(claim.subject(), none -> new ArrayList<>(4)).add(claim);
        if (claim.given() != null) {
            taking.add(claim);
        }
    }

    /** All files, in their order. */
    List<ReadFile> files() {
        return files;
    }

    /** What words mean by referents. */
    Referents referents() {
        return referents;
    }

    /** The claims of all files, overlays among them. */
    Scope all() {
        return all;
    }

    /** The scope for the claims of a file. No overlay contributes to a claim of the record. */
    Scope scopeOf(ReadFile file) {
        return file.isOverlay() || !hasOverlay ? all : record();
    }

    private Scope record() {
        Scope known = record;
        if (known == null) {
            known = new Scope(today(files));
            for (ReadFile file : files) {
                if (!file.isOverlay()) {
                    file.claims().forEach(known::add);
                }
            }
            record = known;
        }
        return known;
    }

    /** The claims that name another claim or a passage as {@code given}, in the order of the files. */
    List<ReadClaim<?>> taking() {
        return taking;
    }

    /** The claims about an entity, in the order of the files. */
    List<ReadClaim<?>> about(Id<?> entity) {
        return bySubject.getOrDefault(entity, List.of());
    }

    /** Whether anything is claimed about an entity. */
    boolean isClaimed(Id<?> entity) {
        return bySubject.containsKey(entity);
    }

    /** Whether a property of an entity is claimed. */
    boolean isClaimed(Id<?> entity, String property) {
        return claimedProperties
                .computeIfAbsent(entity, this::claimedProperties)
                .contains(property);
    }

    private Set<String> claimedProperties(Id<?> entity) {
        return about(entity).stream().map(claim -> claim.property().name()).collect(Collectors.toSet());
    }

    /** Whether a passage of a file starts at a position of its document. */
    boolean hasPassageAt(ReadFile file, int at) {
        return passages.computeIfAbsent(file, VerificationContext::starts).contains(at);
    }

    private static Set<Integer> starts(ReadFile file) {
        return file.passages().stream().map(passage -> passage.passage().at()).collect(Collectors.toSet());
    }

    /** The recognizer of the language of a file's document, with the currency that a dollar sign means there. */
    Recognizer recognizerOf(ReadFile file) {
        return recognizers.computeIfAbsent(file, DocumentRecognizer::of);
    }
}
