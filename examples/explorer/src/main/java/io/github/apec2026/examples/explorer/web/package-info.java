/** What pages and JSON have in common: how requests are read and limited, and how errors are answered. It knows neither pages nor JSON. */
@NullMarked
package io.github.apec2026.examples.explorer.web;

import org.jspecify.annotations.NullMarked;
