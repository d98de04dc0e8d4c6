/**
 * The figures as SDMX 3.0: data as SDMX-CSV 2.0, structures as SDMX-JSON 2.0. {@code Component} lists the columns, {@code Series} makes the
 * rows, {@code StructureMessage} describes both; {@link io.github.apec2026.examples.export.sdmx.SdmxFiles} writes them.
 */
@NullMarked
package io.github.apec2026.examples.export.sdmx;

import org.jspecify.annotations.NullMarked;
