package io.github.apec2026.query;

import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Topic;

/**
 * Priorities by id; once narrowed to {@linkplain #inEdition one agenda}, by their place in it.
 *
 * <p>Narrowings may be chained in any order, with the same result.
 *
 * <pre>{@code
 * PriorityCatalog priorities = apec.priorities().inEdition(Edition.id("2026"));
 * System.out.println(priorities.list().get(0).name().in(Locale.ENGLISH).orElse("?")); // Openness
 * System.out.println(priorities.about(Topic.id("ports")).size()); // 0
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public interface PriorityCatalog extends Catalog<Priority> {

    /**
     * Those on the agenda of an edition, by their {@linkplain Priority#order() place} in its list, those without one last, then by id.
     * Every priority has one {@linkplain Priority#agenda() agenda}.
     */
    PriorityCatalog inEdition(Id<Edition> edition);

    /** Those on the agenda of a plan or another initiative, in the order of its list; a part's are not those of its parent. */
    PriorityCatalog inInitiative(Id<Initiative> initiative);

    /** Those on the agenda of an organization, in the order of its list; those of a plan that it made are the plan's. */
    PriorityCatalog inOrganization(Id<Organization> organization);

    /** Those about a topic or any topic below it; one without topics is about none. */
    PriorityCatalog about(Id<Topic> topic);

    @Override
    PriorityCatalog named(String text);
}
