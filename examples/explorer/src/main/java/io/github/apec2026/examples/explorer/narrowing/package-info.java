/**
 * How the entities of a type are narrowed by the parameters of an address: one definition for each type, from which pages make forms and
 * facets, the JSON its parameters, and the OpenAPI description its text. It knows the record and neither pages nor JSON.
 */
@NullMarked
package io.github.apec2026.examples.explorer.narrowing;

import org.jspecify.annotations.NullMarked;
