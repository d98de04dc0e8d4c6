package io.github.apec2026.examples.hosts.micronaut;

import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.embedding.reload.ReloadableRecord;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.Micronaut;
import java.nio.file.Path;
import java.time.InstantSource;

/** Starts the host. */
@Factory
class Host {

    Host() {}

    public static void main(String[] args) {
        Micronaut.run(Host.class, args);
    }

    /** The record with the overlays of a folder. {@code Context} loads it before the first request. */
    @Context
    ReloadableRecord record(@Value("${apec2026.overlays}") String overlays) {
        return ReloadableRecord.open(Apec2026.loader(), Path.of(overlays), InstantSource.system());
    }
}
