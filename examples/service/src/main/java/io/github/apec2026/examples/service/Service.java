package io.github.apec2026.examples.service;

import io.github.apec2026.Apec2026;
import io.github.apec2026.query.ApecDataset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the service. It listens on this machine alone, as {@code application.properties} says. */
@SpringBootApplication(proxyBeanMethods = false)
class Service {

    Service() {}

    public static void main(String[] args) {
        SpringApplication.run(Service.class, args);
    }

    /** The record: loaded once, before the first request; immutable, so that all requests share it. */
    @Bean
    ApecDataset apec() {
        return Apec2026.load();
    }
}
