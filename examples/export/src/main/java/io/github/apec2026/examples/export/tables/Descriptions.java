package io.github.apec2026.examples.export.tables;

import io.github.apec2026.model.TypedProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What each property of the model is, in one line. */
final class Descriptions {

    private static final Properties ALL = read();

    private Descriptions() {}

    /** The description of a property; its name where there is none, as for one that a later version adds. */
    static String of(TypedProperty<?, ?> property) {
        return ALL.getProperty(property.toString(), property.name());
    }

    private static Properties read() {
        Properties descriptions = new Properties();
        try (InputStream in = Objects.requireNonNull(Descriptions.class.getResourceAsStream("properties.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            descriptions.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("A resource of this program cannot be read", e);
        }
        return descriptions;
    }
}
