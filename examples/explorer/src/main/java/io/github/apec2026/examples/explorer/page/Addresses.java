package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.Id;

/** The addresses of pages: an entity's is its id. They never change. */
public final class Addresses {

    /** The types of entities as a pattern of an address; articles have a key of two parts and a pattern of their own. */
    static final String TYPE = "{type:edition|priority|meeting|person|position|organization|place|topic|initiative"
            + "|indicator|observation|statement|product|unit|economy|document|official}";

    private Addresses() {}

    /** The page of an entity: {@code /meeting/som1-2026}. */
    public static String of(Id<?> id) {
        return "/" + id;
    }

    /** The page that says why a property of an entity has its value: {@code /fact/meeting/som1-2026/dates}. */
    public static String fact(Id<?> id, String property) {
        return "/fact/" + id + "/" + property;
    }
}
