package io.github.apec2026.core.type;

import io.github.apec2026.model.Id;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.value.DateRange;
import java.util.List;
import java.util.Optional;

/** The words of a claim, joined, with all that helps to read them. A value is derived from these and from nothing else. */
public interface Words {

    /** The words, joined in the order in which they are given. */
    String text();

    /** The language of the document. */
    String language();

    /** The figures and dates in the words, relative dates taken from {@link #given()}. */
    List<Recognition> recognitions();

    /** The dates that supply what the words leave open, if any. */
    Optional<DateRange> given();

    /** What the words as a whole mean in this passage or document, by its referents. */
    List<Id<?>> referents();

    /** Where they stand. */
    Standing standing();

    /** What the claim is about. */
    Id<?> subject();

    /** The names of everything. */
    Names names();

    /** The names that the document itself claims. */
    Names ownNames();
}
