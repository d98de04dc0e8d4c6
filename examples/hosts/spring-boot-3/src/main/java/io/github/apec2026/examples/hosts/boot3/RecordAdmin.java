package io.github.apec2026.examples.hosts.boot3;

import io.github.apec2026.examples.embedding.reload.RecordStatus;
import io.github.apec2026.examples.embedding.reload.ReloadableRecord;
import io.github.apec2026.notice.Notice;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** For editors: load the overlays again, and see what is wrong with them. A public host asks who they are. */
@RestController
class RecordAdmin {

    private static final int REFUSED = 422;

    private final ReloadableRecord record;

    RecordAdmin(ReloadableRecord record) {
        this.record = record;
    }

    /** 422 where the files were refused, so that a script notices. */
    @PostMapping("/admin/reload")
    ResponseEntity<Map<String, String>> reload() {
        RecordStatus status = record.reload();
        return ResponseEntity.status(status.isRefused() ? REFUSED : 200).body(status.details());
    }

    @GetMapping("/admin/notices")
    List<Notice> notices() {
        return record.status().notices();
    }
}
