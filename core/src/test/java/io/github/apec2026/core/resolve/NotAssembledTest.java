package io.github.apec2026.core.resolve;

import static io.github.apec2026.notice.NoticeCode.NOT_ASSEMBLED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.ReadStage;
import io.github.apec2026.core.schema.EntitySchema;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.schema.Values;
import io.github.apec2026.core.verify.Verified;
import io.github.apec2026.core.verify.VerifyStage;
import io.github.apec2026.loading.Fired;
import io.github.apec2026.loading.Shows;
import io.github.apec2026.loading.Silent;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Topic;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An entity that refuses its values. No entity of today does, so one is made up here. */
public final class NotAssembledTest {

    private static final String FILE = """
            {"format": 1, "facts": {"topics": {"ports":
              {"names": [{"value": {"en": "ports"}, "because": "x"}]}}}}
            """;

    private final Findings findings = new Findings();

    @Test
    @Shows(NOT_ASSEMBLED)
    void anEntityThatRefusesItsValuesIsReportedWhereItIsFirstClaimed() {
        ResolvedEntity resolved = resolve(new Strict(false));

        assertThat(resolved.entity()).isNull();
        assertThat(findings.notices()).hasSize(1);
        Notice notice = findings.notices().get(0);
        assertThat(notice.toLogLine())
                .isEqualTo("topics.json:2:14 ERROR [not-assembled] topic/ports: The entity could not be assembled:"
                        + " a topic of the sea.");
        assertThat(notice.pointer()).contains("/facts/topics/ports/names/0");
    }

    @Test
    @Silent(NOT_ASSEMBLED)
    void anEntityThatTakesItsValuesIsThere() {
        assertThat(resolve(new Strict(true)).entity()).isNotNull();
        assertThat(findings.notices()).isEmpty();
    }

    private ResolvedEntity resolve(Strict schema) {
        Verified verified = new VerifyStage(DocumentStore.none(), findings)
                .verify(new ReadStage(new Schemas(), findings)
                        .read(List.of(ClaimSource.overlay("topics.json", FILE.getBytes(UTF_8)))));
        EntityResolver resolver =
                new EntityResolver(new Chooser(new Precedence(Map.of()), new Containment(List.of())), findings);
        ResolvedEntity resolved = resolver.resolve(schema, Topic.id("ports"), verified.claims());
        Fired.record(findings.notices());
        return resolved;
    }

    /** A schema of topics that puts together only what it likes. */
    private static final class Strict extends EntitySchema<Topic> {

        private final boolean isContent;

        Strict(boolean isContent) {
            super(EntityType.TOPIC);
            this.isContent = isContent;
        }

        @Override
        public Topic assemble(Id<Topic> id, Values values) {
            if (!isContent) {
                throw new IllegalArgumentException("a topic of the sea");
            }
            return Topic.builder().id(id).build();
        }
    }
}
