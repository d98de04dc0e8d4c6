package io.github.apec2026.examples.hosts.boot4;

import io.github.apec2026.examples.embedding.reload.ReloadableRecord;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Which record is served. A host whose last overlays were refused is up: it serves the record before them. */
@Component
class RecordHealthIndicator implements HealthIndicator {

    private final ReloadableRecord record;

    RecordHealthIndicator(ReloadableRecord record) {
        this.record = record;
    }

    @Override
    public Health health() {
        return Health.up().withDetails(record.status().details()).build();
    }
}
