package io.github.apec2026.query;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Topic;

/**
 * Priorities by id; once narrowed to {@linkplain #of one agenda}, by their place in it.
 *
 * <p>Narrowings may be chained in any order, with the same result. An id that is not in the record finds nothing.
 *
 * <pre>{@code
 * PriorityCatalog priorities = apec.priorities().of(Edition.id("2026"));
 * System.out.println(priorities.list().get(0).name().in(Locale.ENGLISH).orElse("?")); // Openness
 * System.out.println(priorities.on(Topic.id("ports")).size()); // 0
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public interface PriorityCatalog extends Catalog<Priority> {

    /**
     * Those of an edition, of a plan or another initiative, or of an organization, by their {@linkplain Priority#order() place} in its
     * list, those without one last, then by id. Every priority has one {@linkplain Priority#agenda() agenda}; a plan's are not those of
     * its whole, or of the body that made it.
     */
    PriorityCatalog of(Id<?> agenda);

    /** Those about a topic or any topic below it; one without topics is about none. */
    PriorityCatalog on(Id<Topic> topic);

    @Override
    PriorityCatalog named(String text);
}
