package io.github.apec2026.examples.hosts.started;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The hosts that are started, each as its framework packages it. */
enum Host {
    SPRING_BOOT_3("spring-boot-3", "-Dserver.port=0", "started on port (\\d+)", "/actuator/health", "/v3/api-docs") {
        @Override
        List<String> program(Path target) {
            return List.of("-jar", target.resolve("host.jar").toString());
        }
    },
    SPRING_BOOT_4("spring-boot-4", "-Dserver.port=0", "started on port (\\d+)", "/actuator/health", "/v3/api-docs") {
        @Override
        List<String> program(Path target) {
            return SPRING_BOOT_3.program(target);
        }
    },
    QUARKUS("quarkus", "-Dquarkus.http.port=0", "Listening on: http://[^:]+:(\\d+)", "/q/health", "/q/openapi") {
        @Override
        List<String> program(Path target) {
            return List.of("-jar", target.resolve("quarkus-app/quarkus-run.jar").toString());
        }
    },
    MICRONAUT("micronaut", "-Dmicronaut.server.port=0", "Server Running: http://[^:]+:(\\d+)", "/health", null) {
        @Override
        List<String> program(Path target) {
            String path = target.resolve("classes") + File.pathSeparator + target.resolve("jars") + "/*";
            return List.of("-cp", path, "io.github.apec2026.examples.hosts.micronaut.Host");
        }
    };

    private final String folder;
    private final String anyPort;
    private final Pattern portLine;
    private final String health;
    private final String description;

    Host(String folder, String anyPort, String portLine, String health, String description) {
        this.folder = folder;
        this.anyPort = anyPort;
        this.portLine = Pattern.compile(portLine);
        this.health = health;
        this.description = description;
    }

    /** How {@code java} starts it, given the folder in which it was built. */
    abstract List<String> program(Path target);

    HostProcess start(Path overlays) {
        Path target = Path.of("..", folder, "target").toAbsolutePath().normalize();
        if (!Files.isDirectory(target)) {
            throw new IllegalStateException("The host is not built: " + target);
        }
        return HostProcess.start(
                Stream.concat(Stream.of(anyPort, "-Dapec2026.overlays=" + overlays), program(target).stream())
                        .toList(),
                portLine);
    }

    /** Where it tells its health. */
    String health() {
        return health;
    }

    /** Where it describes itself by OpenAPI; empty when it does not. */
    Optional<String> description() {
        return Optional.ofNullable(description);
    }
}
