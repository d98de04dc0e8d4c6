/** A host: the record served by Quarkus with Jackson 2. */
@NullMarked
package io.github.apec2026.examples.hosts.quarkus;

import org.jspecify.annotations.NullMarked;
