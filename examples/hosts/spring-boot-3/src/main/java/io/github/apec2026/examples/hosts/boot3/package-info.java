/** A host: the record served by Spring Boot 3.5 with Jackson 2. */
@NullMarked
package io.github.apec2026.examples.hosts.boot3;

import org.jspecify.annotations.NullMarked;
