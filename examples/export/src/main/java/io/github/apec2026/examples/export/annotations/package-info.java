/**
 * The claims as annotations of their documents, by the Web Annotation Data Model of the W3C. {@code ClaimAnnotation} makes one,
 * {@link io.github.apec2026.examples.export.annotations.AnnotationFiles} the collection.
 */
@NullMarked
package io.github.apec2026.examples.export.annotations;

import org.jspecify.annotations.NullMarked;
