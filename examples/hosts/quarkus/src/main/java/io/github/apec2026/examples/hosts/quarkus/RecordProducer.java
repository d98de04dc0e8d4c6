package io.github.apec2026.examples.hosts.quarkus;

import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.embedding.reload.ReloadableRecord;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the record to all who ask for it. */
class RecordProducer {

    RecordProducer() {}

    /**
     * The record with the overlays of a folder. {@code Startup} loads it before the first request; {@code Singleton}, because a final class
     * has no client proxy.
     */
    @Produces
    @Singleton
    @Startup
    ReloadableRecord record(@ConfigProperty(name = "apec2026.overlays") Path overlays) {
        return ReloadableRecord.open(Apec2026.loader(), overlays, InstantSource.system());
    }
}
