package io.github.apec2026.examples.explorer.api;

import io.github.apec2026.examples.explorer.narrowing.Narrowed;
import io.github.apec2026.examples.explorer.narrowing.Narrower;
import io.github.apec2026.examples.explorer.narrowing.Narrowers;
import io.github.apec2026.examples.explorer.web.Paging;
import io.github.apec2026.examples.explorer.web.Query;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Narrows the entities of a type as a request asks, and answers with a part of what is left. */
@Component
class Parts {

    private final Narrowers narrowers;

    Parts(Narrowers narrowers) {
        this.narrowers = narrowers;
    }

    /** What fits. */
    <E extends Entity> ResponseEntity<Part<E>> fitting(EntityType<E> type, Query query, Paging paging) {
        Narrower<E> narrower = narrowers.of(type);
        Narrowed<E> narrowed = narrower.read(query.values());
        Optional<Integer> open =
                narrower.hasUndecided() ? Optional.of(narrowed.undecided().size()) : Optional.empty();
        return part(narrowed.fitting(), open, paging);
    }

    /** What fits or, where that is asked for, what may fit. */
    <E extends Entity> ResponseEntity<Part<E>> fitting(
            EntityType<E> type, Query query, Paging paging, boolean isUndecided) {
        return isUndecided
                ? part(narrowers.of(type).read(query.values()).undecided(), Optional.empty(), paging)
                : fitting(type, query, paging);
    }

    /** What fits, each written in another way. */
    <E extends Entity, T> ResponseEntity<Part<T>> fitting(
            EntityType<E> type, Query query, Paging paging, Function<E, T> as) {
        List<E> all = narrowers.of(type).read(query.values()).fitting();
        return part(all.stream().map(as).toList(), Optional.empty(), paging);
    }

    private static <E> ResponseEntity<Part<E>> part(List<E> all, Optional<Integer> undecided, Paging paging) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        List<String> links = paging.links(all.size());
        if (!links.isEmpty()) {
            answer.header(HttpHeaders.LINK, String.join(", ", links));
        }
        return answer.body(new Part<>(all.size(), undecided, paging.offset(), paging.of(all)));
    }
}
