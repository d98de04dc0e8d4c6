package io.github.apec2026.examples.hosts.quarkus;

import io.github.apec2026.examples.embedding.reload.ReloadableRecord;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Which record is served. A host whose last overlays were refused is up: it serves the record before them. */
@Readiness
class RecordHealth implements HealthCheck {

    private final ReloadableRecord record;

    RecordHealth(ReloadableRecord record) {
        this.record = record;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("record").up();
        record.status().details().forEach(answer::withData);
        return answer.build();
    }
}
