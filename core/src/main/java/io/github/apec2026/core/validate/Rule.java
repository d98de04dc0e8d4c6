package io.github.apec2026.core.validate;

import io.github.apec2026.core.finding.Findings;

/** A check of the entities against each other. Implementations are stateless. */
interface Rule {

    /** Adds a notice for everything that breaks the rule. */
    void check(Entities entities, Findings findings);
}
