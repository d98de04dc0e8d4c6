/**
 * An example: the record behind a web API, on Spring Boot. One data set, loaded once, answers all requests; entities and facts are
 * written by the service's own JSON mapper.
 */
@NullMarked
package io.github.apec2026.examples.service;

import org.jspecify.annotations.NullMarked;
