package io.github.apec2026.examples.explorer;

import io.github.apec2026.Apec2026;
import io.github.apec2026.query.ApecDataset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the explorer. It listens on this machine alone, as {@code application.properties} says. */
@SpringBootApplication(proxyBeanMethods = false)
public class Explorer {

    Explorer() {}

    public static void main(String[] args) {
        SpringApplication.run(Explorer.class, args);
    }

    /** The record: loaded once, before the first request; immutable, so that all requests share it. */
    @Bean
    ApecDataset apec() {
        return Apec2026.load();
    }
}
