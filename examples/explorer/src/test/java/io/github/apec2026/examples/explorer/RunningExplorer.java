package io.github.apec2026.examples.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The explorer, started as {@code main} starts it, on a free port and without a log, and clients of it. */
public final class RunningExplorer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Client client;
    private final RawClient rawClient;

    private RunningExplorer(ConfigurableApplicationContext context) {
        this.context = context;
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        this.client = new Client(port);
        this.rawClient = new RawClient(port);
    }

    /** Starts it with further controllers and configurations of tests, each of which has a profile of its name. */
    public static RunningExplorer with(Class<?>... more) {
        return with(List.of(), more);
    }

    /** Starts it with further arguments, controllers and configurations. */
    public static RunningExplorer with(List<String> arguments, Class<?>... more) {
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--logging.level.root=off"));
        all.add("--spring.profiles.active="
                + Arrays.stream(more).map(Class::getSimpleName).collect(Collectors.joining(",")));
        all.addAll(arguments);
        return new RunningExplorer(new SpringApplication(Explorer.class).run(all.toArray(String[]::new)));
    }

    /** A client as others are. */
    public Client client() {
        return client;
    }

    /** A client that writes its requests byte by byte. */
    public RawClient rawClient() {
        return rawClient;
    }

    /** A part of it. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Stops it, once everything under way is answered. */
    @Override
    public void close() {
        context.close();
    }
}
