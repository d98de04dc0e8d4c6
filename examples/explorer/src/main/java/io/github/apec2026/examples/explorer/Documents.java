package io.github.apec2026.examples.explorer;

import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts of the documents, for who has them: {@code --documents=DIR}. Without the folder the pages show what the claims quote. */
@Configuration(proxyBeanMethods = false)
class Documents {

    Documents() {}

    @Bean
    DocumentStore documentTexts(@Value("${documents:}") String folder) throws IOException {
        return folder.isEmpty() ? DocumentStore.none() : DocumentStore.directory(Path.of(folder));
    }
}
