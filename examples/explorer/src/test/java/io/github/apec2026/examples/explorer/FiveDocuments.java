package io.github.apec2026.examples.explorer;

import io.github.apec2026.Apec2026;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** The record of the explorer according to five of its documents, so that no answer changes when one is added. */
@Profile("FiveDocuments")
@Configuration(proxyBeanMethods = false)
public class FiveDocuments {

    FiveDocuments() {}

    @Bean
    @Primary
    ApecDataset accordingToFive() {
        return Apec2026.load()
                .accordingTo(
                        SourceDocument.id("cgtn-gyeongju-2025"),
                        SourceDocument.id("guangdong-priorities-2026-01-29"),
                        SourceDocument.id("ppsti-guangzhou-2026"),
                        SourceDocument.id("som1-technology-visit-2026"),
                        SourceDocument.id("wen-wei-po-som1-opening-2026"));
    }
}
