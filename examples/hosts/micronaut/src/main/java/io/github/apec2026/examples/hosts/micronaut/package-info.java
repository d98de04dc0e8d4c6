/** A host: the record served by Micronaut with Jackson 2. */
@NullMarked
package io.github.apec2026.examples.hosts.micronaut;

import org.jspecify.annotations.NullMarked;
