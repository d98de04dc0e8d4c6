package io.github.apec2026.examples.quickstart;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys by which lines cite: a number for each document, in the order in which they are first cited, {@code r} for the register, and
 * a letter for each reason that the record gives where words alone do not say it, unless the line tells the reason itself.
 */
final class Citations {

    private static final String REGISTER = "[r]";

    private final List<Id<SourceDocument>> documents = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<Claim<?>> cited = new LinkedHashSet<>();

    /** The keys for the claims that a line rests on, with a space between. */
    String of(Grounds grounds) {
        Set<Claim<?>> claims = grounds.claims();
        cited.addAll(claims);
        Set<Integer> numbers = new TreeSet<>();
        claims.stream().flatMap(claim -> document(claim).stream()).forEach(id -> numbers.add(number(documents, id)));
        Stream<String> printed = numbers.stream().map(number -> "[" + number + "]");
        Stream<String> curated = claims.stream()
                .filter(claim -> document(claim).isEmpty())
                .map(claim -> REGISTER)
                .distinct();
        String letters = claims.stream()
                .filter(claim -> isNoted(claim, claims) && !grounds.explains(claim))
                .map(Citations::note)
                .map(note -> number(notes, note))
                .distinct()
                .sorted()
                .map(Citations::letter)
                .collect(Collectors.joining());
        return Stream.of(printed, curated, Stream.of(letters).filter(s -> !s.isEmpty()))
                .flatMap(Function.identity())
                .collect(Collectors.joining(" "));
    }

    /** The key of the document that makes a claim. */
    String of(Claim<?> claim) {
        cited.add(claim);
        return document(claim).map(id -> "[" + number(documents, id) + "]").orElse(REGISTER);
    }

    private static Optional<Id<SourceDocument>> document(Claim<?> claim) {
        return claim.evidence().map(Evidence::document);
    }

    /** A reason is printed unless other claims give the value with a stronger basis. */
    private static boolean isNoted(Claim<?> claim, Collection<Claim<?>> among) {
        return claim.because().isPresent()
                && among.stream()
                        .noneMatch(other -> other.subject().equals(claim.subject())
                                && other.property().equals(claim.property())
                                && claim.basis().yieldsTo(other.basis()));
    }

    private static String note(Claim<?> claim) {
        String basis = switch (claim.basis()) {
            case INFERRED, CURATED -> claim.basis().code() + ": ";
            default -> "";
        };
        return basis + claim.because().orElseThrow();
    }

    /** The place of a thing in its list, from 1; added when it is new. */
    private static <T> int number(List<T> list, T thing) {
        if (!list.contains(thing)) {
            list.add(thing);
        }
        return list.indexOf(thing) + 1;
    }

    /** a to z, then a2 to z2 and so on: letters beside each other are never taken for one. */
    static String letter(int number) {
        int round = (number - 1) / 26 + 1;
        return (char) ('a' + (number - 1) % 26) + (round > 1 ? String.valueOf(round) : "");
    }

    /** The documents by their keys, in order. */
    List<Id<SourceDocument>> documents() {
        return Collections.unmodifiableList(documents);
    }

    /** The reasons by their letters, in order. */
    List<Map.Entry<String, String>> notes() {
        return notes.stream()
                .map(note -> Map.entry(letter(notes.indexOf(note) + 1), note))
                .toList();
    }

    /** The claims of a document that were cited. */
    List<Claim<?>> of(Id<SourceDocument> document) {
        return cited.stream()
                .filter(claim -> document(claim).equals(Optional.of(document)))
                .toList();
    }

    /** Whether something was cited about an entity. */
    boolean cites(Id<?> entity) {
        return cited.stream().anyMatch(claim -> claim.subject().equals(entity));
    }

    /** Whether something was cited that no document says. */
    boolean useTheRegister() {
        return cited.stream().anyMatch(claim -> document(claim).isEmpty());
    }
}
