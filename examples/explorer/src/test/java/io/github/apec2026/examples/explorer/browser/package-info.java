/** The pages in a real browser, as their readers use them. Where no browser is installed these tests say {@code browser: NOT RUN}. */
package io.github.apec2026.examples.explorer.browser;
