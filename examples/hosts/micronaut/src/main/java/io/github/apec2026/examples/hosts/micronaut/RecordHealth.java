package io.github.apec2026.examples.hosts.micronaut;

import io.github.apec2026.examples.embedding.reload.ReloadableRecord;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.util.Map;

/** Which record is served. A host whose last overlays were refused is up: it serves the record before them. */
@Singleton
class RecordHealth extends AbstractHealthIndicator<Map<String, String>> {

    private final ReloadableRecord record;

    RecordHealth(ReloadableRecord record) {
        this.record = record;
    }

    @Override
    protected Map<String, String> getHealthInformation() {
        healthStatus = HealthStatus.UP;
        return record.status().details();
    }

    @Override
    protected String getName() {
        return "record";
    }
}
