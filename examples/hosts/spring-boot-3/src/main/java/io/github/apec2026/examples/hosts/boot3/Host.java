package io.github.apec2026.examples.hosts.boot3;

import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.embedding.reload.ReloadableRecord;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the host. */
@SpringBootApplication(proxyBeanMethods = false)
public class Host {

    Host() {}

    public static void main(String[] args) {
        SpringApplication.run(Host.class, args);
    }

    /** The record with the overlays of a folder, loaded before the first request. */
    @Bean
    ReloadableRecord record(@Value("${apec2026.overlays}") Path overlays) {
        return ReloadableRecord.open(Apec2026.loader(), overlays, InstantSource.system());
    }
}
