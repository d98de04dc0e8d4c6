package io.github.apec2026.examples.explorer.page;

import java.util.List;

/**
 * A statement in a list: who said it in which capacity, how, where, through whom, and what.
 *
 * @param key the key of its id
 * @param href its page
 * @param isSpeakerKnown whether the page is about the speaker, who need not be named again
 * @param speakers who said it, by name or as described; empty when the document does neither
 * @param from where a described speaker is from
 * @param posts the positions spoken from, with their bodies
 * @param details what it does, how and where it was uttered and when
 * @param relays who passed it on, from the speaker to the document
 * @param words the words that matter, as printed; empty where the wording is not decisive
 * @param isReported whether the words are the document's, which reports what was said
 * @param modes whether these are the speaker's words
 * @param summaries what was said, in our words
 */
public record StatementItem(
        String key,
        String href,
        boolean isSpeakerKnown,
        List<Sourced> speakers,
        List<Sourced> from,
        List<Sourced> posts,
        List<Detail> details,
        List<Relay> relays,
        List<Sourced> words,
        boolean isReported,
        List<Sourced> modes,
        List<Sourced> summaries) {

    /** Takes unmodifiable copies of the lists. */
    public StatementItem {
        speakers = List.copyOf(speakers);
        from = List.copyOf(from);
        posts = List.copyOf(posts);
        details = List.copyOf(details);
        relays = List.copyOf(relays);
        words = List.copyOf(words);
        modes = List.copyOf(modes);
        summaries = List.copyOf(summaries);
    }

    /** The same on a page that is about the speaker. */
    StatementItem ofKnownSpeaker() {
        return new StatementItem(
                key, href, true, speakers, from, posts, details, relays, words, isReported, modes, summaries);
    }

    /**
     * Someone who passed a statement on.
     *
     * @param by who
     * @param at where, of the first one; empty when not stated
     */
    public record Relay(Sourced by, List<Sourced> at) {

        /** Takes an unmodifiable copy of the list. */
        public Relay {
            at = List.copyOf(at);
        }
    }
}
