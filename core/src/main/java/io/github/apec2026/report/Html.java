package io.github.apec2026.report;

import io.github.apec2026.value.Printable;
import java.io.IOException;

/**
 * Writes HTML that is also well-formed XML, piece by piece. Any string may be given to {@link #text} or as an attribute: it is escaped
 * here, and nowhere else.
 */
final class Html {

    private final Appendable out;

    Html(Appendable out) {
        this.out = out;
    }

    /** Markup of this package, written unchanged. */
    Html raw(String markup) throws IOException {
        out.append(markup);
        return this;
    }

    /** A start tag with attributes, each a name and its value; one with an empty value is left out. */
    Html open(String name, String... attributes) throws IOException {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                text(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    /** An end tag. */
    Html close(String name) throws IOException {
        out.append("</").append(name).append('>');
        return this;
    }

    /** An element with nothing but text in it. */
    Html element(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).close(name);
    }

    /** A link within the page. */
    Html link(String anchor, String text) throws IOException {
        return element("a", text, "href", "#" + anchor);
    }

    /** A line break of the source, so that the page can also be read, and compared, as text. */
    Html end() throws IOException {
        out.append('\n');
        return this;
    }

    /** Any text, escaped. */
    Html text(String text) throws IOException {
        String printable = Printable.of(text);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }
}
