/** A host: the record served by Spring Boot 4.1 with Jackson 3. */
@NullMarked
package io.github.apec2026.examples.hosts.boot4;

import org.jspecify.annotations.NullMarked;
