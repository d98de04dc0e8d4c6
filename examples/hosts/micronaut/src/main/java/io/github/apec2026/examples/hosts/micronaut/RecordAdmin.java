package io.github.apec2026.examples.hosts.micronaut;

import io.github.apec2026.examples.embedding.reload.RecordStatus;
import io.github.apec2026.examples.embedding.reload.ReloadableRecord;
import io.github.apec2026.notice.Notice;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;

/** For editors: load the overlays again, and see what is wrong with them. A public host asks who they are. */
@Controller("/admin")
class RecordAdmin {

    private final ReloadableRecord record;

    RecordAdmin(ReloadableRecord record) {
        this.record = record;
    }

    /** 422 where the files were refused, so that a script notices. Not on a thread of Netty's, for it reads files. */
    @Post("/reload")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<Map<String, String>> reload() {
        RecordStatus status = record.reload();
        HttpStatus code = status.isRefused() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK;
        return HttpResponse.<Map<String, String>>status(code).body(status.details());
    }

    @Get("/notices")
    List<Notice> notices() {
        return record.status().notices();
    }
}
