package io.github.apec2026.examples.hosts.boot4;

import io.github.apec2026.claim.Fact;
import io.github.apec2026.examples.embedding.reload.ReloadableRecord;
import io.github.apec2026.examples.embedding.reload.ServedRecord;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Entities and facts as JSON, written by the mapper that Spring Boot configures. */
@RestController
class RecordEndpoints {

    private final ReloadableRecord record;

    RecordEndpoints(ReloadableRecord record) {
        this.record = record;
    }

    @GetMapping("/meetings/{key}")
    ResponseEntity<Meeting> meeting(@PathVariable String key) {
        return answer(apec -> apec.get(Meeting.id(key)));
    }

    @GetMapping("/meetings")
    ResponseEntity<List<Meeting>> meetings(@RequestParam String place) {
        return answer(apec -> apec.meetings().heldIn(Place.id(place)).list());
    }

    @GetMapping("/observations/{key}")
    ResponseEntity<Observation> observation(@PathVariable String key) {
        return answer(apec -> apec.get(Observation.id(key)));
    }

    @GetMapping("/facts/{type}/{key}/{property}")
    ResponseEntity<Fact<?>> fact(@PathVariable String type, @PathVariable String key, @PathVariable String property) {
        return answer(apec -> apec.fact(Id.parse(type + "/" + key), property).orElseThrow());
    }

    /** One record for the answer and its ETag. Spring itself answers 304 to a client that has the ETag. */
    private <T> ResponseEntity<T> answer(Function<ApecDataset, T> question) {
        ServedRecord served = record.current();
        return ResponseEntity.ok()
                .eTag(served.etag())
                .cacheControl(CacheControl.noCache())
                .body(question.apply(served.dataset()));
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchElementException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail malformed(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }
}
