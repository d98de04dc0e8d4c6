package io.github.apec2026.examples.explorer.page;

/**
 * What is around every page: its title, its reader, and which part of the navigation it belongs to.
 *
 * @param title the title, without the name of the site
 * @param section the part of the navigation, such as {@code meetings}; empty where it is none
 * @param reader the reader
 * @param texts the words of the page
 * @param json the address of the same as JSON; empty where there is none
 * @param jsonLd the same as JSON-LD, safe within a script element; empty where there is none
 * @param record which record the page shows, in one line
 */
public record Frame(
        String title, String section, Reader reader, Texts texts, String json, String jsonLd, String record) {

    /** The text of a key in the language of the page. */
    public String t(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The address of another page, in the language of this one. */
    public String link(String target) {
        return reader.link(target);
    }
}
