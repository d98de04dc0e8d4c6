package io.github.apec2026.examples.explorer.page;

/**
 * A text on a page.
 *
 * @param text the text
 * @param lang the BCP 47 tag of its language; empty where it is the page's
 * @param voice whose words it is
 * @param href where it leads; empty where it leads nowhere
 */
public record Shown(String text, String lang, Voice voice, String href) {

    /** A value written out in the language of the page, which leads nowhere. */
    static Shown plain(String text) {
        return new Shown(text, "", Voice.PLAIN, "");
    }

    /** That something is not stated, in words. */
    static Shown unstated(String text) {
        return new Shown(text, "", Voice.UNSTATED, "");
    }

    /** Whether it leads somewhere. */
    public boolean isLink() {
        return !href.isEmpty();
    }

    /** The same text without the link. */
    public Shown unlinked() {
        return new Shown(text, lang, voice, "");
    }

    /** The same text with another link. */
    public Shown to(String target) {
        return new Shown(text, lang, voice, target);
    }
}
