package io.github.apec2026.examples.hosts.quarkus;

import io.github.apec2026.examples.embedding.reload.RecordStatus;
import io.github.apec2026.examples.embedding.reload.ReloadableRecord;
import io.github.apec2026.notice.Notice;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/** For editors: load the overlays again, and see what is wrong with them. A public host asks who they are. */
@Path("/admin")
public class RecordAdmin {

    private static final int REFUSED = 422;

    private final ReloadableRecord record;

    RecordAdmin(ReloadableRecord record) {
        this.record = record;
    }

    /** 422 where the files were refused, so that a script notices. Runs on a worker thread, as every method that returns a plain value. */
    @POST
    @Path("reload")
    public RestResponse<Map<String, String>> reload() {
        RecordStatus status = record.reload();
        return RestResponse.ResponseBuilder.<Map<String, String>>create(status.isRefused() ? REFUSED : 200)
                .entity(status.details())
                .build();
    }

    @GET
    @Path("notices")
    public List<Notice> notices() {
        return record.status().notices();
    }
}
