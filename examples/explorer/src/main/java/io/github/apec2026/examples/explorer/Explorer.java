package io.github.apec2026.examples.explorer;

import io.github.apec2026.LoadResult;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.report.ReportFormat;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Starts the explorer. It listens on this machine alone, as {@code application.properties} says. */
@SpringBootApplication(proxyBeanMethods = false)
public class Explorer {

    private static final int PROBLEM = 1;
    private static final int WRONG_CALL = 2;

    Explorer() {}

    /**
     * Loads the record and serves it until the program is stopped. Where an overlay has errors, the report of the load is printed and the exit
     * code is 1; where the call is wrong, it is 2.
     */
    public static void main(String[] args) {
        Optional<Options> options = Options.read(args, System.err);
        if (options.isEmpty()) {
            System.exit(WRONG_CALL);
            return;
        }
        LoadResult loaded = options.get().load();
        if (loaded.dataset().isEmpty()) {
            System.err.println(ReportFormat.TEXT.print(loaded.report()));
            System.exit(PROBLEM);
            return;
        }
        SpringApplication application = new SpringApplication(Explorer.class);
        ApecDataset record = loaded.dataset().get();
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("apec", record));
        application.run(options.get().forSpring());
    }

    /** The record: loaded once, before the first request; immutable, so that all requests share it. */
    @Bean
    @ConditionalOnMissingBean
    ApecDataset apec(Environment environment) {
        return Options.of(environment).load().orThrow();
    }
}
