package io.github.apec2026.core.derive;

import io.github.apec2026.model.Id;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The joined words of a claim and their context. A value is derived from these alone. */
public interface Words {

    /** The words, joined in the order in which they are given. */
    String text();

    /** The language of the document. */
    String language();

    /**
     * The figures and dates in the words, relative dates taken from {@link #given()}. Where that is the day of publication, the words are
     * read as those of a text of that day.
     */
    List<Recognition> recognitions();

    /** The recognitions without regard to the day of publication: days and months without a year stay open. */
    List<Recognition> unpublished();

    /**
     * The figures and dates of the document's sentence that touch a span of the words, in the order of the words; where the words are
     * apart, those of the sentence of each. Empty when the sentences read nothing there; {@code null} when the document is not at hand or
     * the place is not clear.
     */
    @Nullable
    List<Recognition> inSentence(int start, int end);

    /** Whether the words are several separate quotes. */
    boolean areApart();

    /** Whether a quote begins or ends within a word of an alphabet, such as "Lima" in "Limassol"; unknown without the document. */
    boolean cutWord();

    /** Whether the document is at hand. */
    boolean isAtHand();

    /** Whether the value is that of a growth, so that a fall is negative. */
    boolean isGrowth();

    /** The dates that supply what the words leave open, if any. */
    Optional<DateRange> given();

    /** The day on which the text was published, when {@link #given()} is that day. */
    Optional<LocalDate> publication();

    /** Whether a referent of this passage or document says that all the words mean an entity. */
    boolean mean(Id<?> entity);

    /** The words with the text around them. */
    QuoteContext context();

    /** The subject of the claim. */
    Id<?> subject();

    /** The names of all entities. */
    NameRegistry names();

    /** The names that the document itself claims. */
    NameRegistry ownNames();
}
