package io.github.apec2026.benchmark;

import java.io.Serializable;
import java.util.List;

/** An entity as the peers of {@link ColdStart} hold it: the values of its properties as texts, without claims. */
@SuppressWarnings("serial") // its lists are those of the JDK
final class EntityRow implements Serializable {

    private static final long serialVersionUID = 1;

    final String id;

    /** Those with a value, in the order of the schema. */
    final List<PropertyRow> properties;

    EntityRow(String id, List<PropertyRow> properties) {
        this.id = id;
        this.properties = properties;
    }

    /** A property with its values. */
    @SuppressWarnings("serial") // the same
    static final class PropertyRow implements Serializable {

        private static final long serialVersionUID = 1;

        final String name;
        final List<String> values;

        PropertyRow(String name, List<String> values) {
            this.name = name;
            this.values = values;
        }
    }
}
