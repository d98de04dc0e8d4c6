package io.github.apec2026.examples.hosts.micronaut;

import io.github.apec2026.claim.Fact;
import io.github.apec2026.examples.embedding.reload.ReloadableRecord;
import io.github.apec2026.examples.embedding.reload.ServedRecord;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.ApecDataset;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.hateoas.JsonError;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Entities and facts as JSON, written by the mapper that Micronaut configures. */
@Controller
class RecordController {

    private final ReloadableRecord record;

    RecordController(ReloadableRecord record) {
        this.record = record;
    }

    @Get("/meetings/{key}")
    HttpResponse<Meeting> meeting(HttpRequest<?> request, String key) {
        return answer(request, apec -> apec.get(Meeting.id(key)));
    }

    @Get("/meetings")
    HttpResponse<List<Meeting>> meetings(HttpRequest<?> request, @QueryValue String place) {
        return answer(request, apec -> apec.meetings().heldIn(Place.id(place)).list());
    }

    @Get("/observations/{key}")
    HttpResponse<Observation> observation(HttpRequest<?> request, String key) {
        return answer(request, apec -> apec.get(Observation.id(key)));
    }

    @Get("/facts/{type}/{key}/{property}")
    HttpResponse<Fact<?>> fact(HttpRequest<?> request, String type, String key, String property) {
        return answer(
                request, apec -> apec.fact(Id.parse(type + "/" + key), property).orElseThrow());
    }

    /** One record for the answer and its ETag. */
    private <T> HttpResponse<T> answer(HttpRequest<?> request, Function<ApecDataset, T> question) {
        ServedRecord served = record.current();
        String known = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        MutableHttpResponse<T> answer = known != null && served.isKnownTo(known)
                ? HttpResponse.notModified()
                : HttpResponse.ok(question.apply(served.dataset()));
        return answer.header(HttpHeaders.ETAG, served.etag()).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    @Error
    HttpResponse<JsonError> unknown(NoSuchElementException e) {
        return HttpResponse.<JsonError>status(HttpStatus.NOT_FOUND).body(new JsonError(e.getMessage()));
    }

    @Error
    HttpResponse<JsonError> malformed(IllegalArgumentException e) {
        return HttpResponse.badRequest(new JsonError(e.getMessage()));
    }
}
