package io.github.apec2026.examples.hosts.quarkus;

import io.github.apec2026.claim.Fact;
import io.github.apec2026.examples.embedding.reload.ReloadableRecord;
import io.github.apec2026.examples.embedding.reload.ServedRecord;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.ApecDataset;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Entities and facts as JSON, written by the mapper that Quarkus configures. */
@Path("/")
public class RecordResource {

    private final ReloadableRecord record;

    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
    @Nullable
    String known;

    RecordResource(ReloadableRecord record) {
        this.record = record;
    }

    @GET
    @Path("meetings/{key}")
    public RestResponse<Meeting> meeting(@RestPath String key) {
        return answer(apec -> apec.get(Meeting.id(key)));
    }

    @GET
    @Path("meetings")
    public RestResponse<List<Meeting>> meetings(@RestQuery String place) {
        return answer(apec -> apec.meetings().heldIn(Place.id(place)).list());
    }

    @GET
    @Path("observations/{key}")
    public RestResponse<Observation> observation(@RestPath String key) {
        return answer(apec -> apec.get(Observation.id(key)));
    }

    @GET
    @Path("facts/{type}/{key}/{property}")
    public RestResponse<Fact<?>> fact(@RestPath String type, @RestPath String key, @RestPath String property) {
        return answer(apec -> apec.fact(Id.parse(type + "/" + key), property).orElseThrow());
    }

    /** One record for the answer and its ETag. */
    private <T> RestResponse<T> answer(Function<ApecDataset, T> question) {
        ServedRecord served = record.current();
        RestResponse.ResponseBuilder<T> answer = known != null && served.isKnownTo(known)
                ? RestResponse.ResponseBuilder.notModified()
                : RestResponse.ResponseBuilder.ok(question.apply(served.dataset()));
        return answer.header(HttpHeaders.ETAG, served.etag())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> unknown(NoSuchElementException e) {
        return Problem.of(RestResponse.Status.NOT_FOUND, e);
    }

    @ServerExceptionMapper
    RestResponse<Problem> malformed(IllegalArgumentException e) {
        return Problem.of(RestResponse.Status.BAD_REQUEST, e);
    }
}
