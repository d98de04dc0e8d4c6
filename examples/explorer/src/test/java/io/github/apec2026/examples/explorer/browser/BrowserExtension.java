package io.github.apec2026.examples.explorer.browser;

import io.github.apec2026.examples.explorer.Explorer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the explorer and the browser once for all tests, and ends both after the last. Without Chromium and its driver the tests are
 * skipped and say so; with {@code APEC2026_BROWSER=required} in the environment they fail instead.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (chromium().isPresent() && driver().isPresent()) {
            return ConditionEvaluationResult.enabled("A browser is installed");
        }
        if ("required".equals(System.getenv("APEC2026_BROWSER"))) {
            throw new IllegalStateException(
                    "APEC2026_BROWSER=required, and chromium or chromedriver is not on the PATH");
        }
        if (!SAID.getAndSet(true)) {
            System.out.println("browser: NOT RUN (chromium or chromedriver is not on the PATH)");
        }
        return ConditionEvaluationResult.disabled("browser: NOT RUN");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Browser.class);
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Running.class, none -> Running.start(), Running.class)
                .browser();
    }

    private static Optional<Path> chromium() {
        return onPath("chromium", "chromium-browser", "google-chrome");
    }

    private static Optional<Path> driver() {
        return onPath("chromedriver");
    }

    private static Optional<Path> onPath(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return List.of(path.split(java.io.File.pathSeparator)).stream()
                .flatMap(folder -> List.of(names).stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The explorer and the browser that looks at it. */
    private record Running(ConfigurableApplicationContext explorer, Browser browser) implements AutoCloseable {

        static Running start() {
            ConfigurableApplicationContext explorer =
                    SpringApplication.run(Explorer.class, "--server.port=0", "--logging.level.root=warn");
            String port = explorer.getEnvironment().getProperty("local.server.port");
            return new Running(
                    explorer,
                    Browser.start(chromium().orElseThrow(), driver().orElseThrow(), "http://127.0.0.1:" + port));
        }

        @Override
        public void close() {
            browser.quit();
            explorer.close();
        }
    }
}
