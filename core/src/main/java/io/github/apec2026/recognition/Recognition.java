package io.github.apec2026.recognition;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A piece of text that says a figure or a date. Positions count UTF-16 code units from 0.
 *
 * <p>The span is that of the figure itself: the words that bound it ("more than", 約) are in {@link Figure#bound()} and do not
 * belong to the span unless they are inside it (1,400餘), nor does the noun that is counted.
 *
 * <pre>{@code
 * List<Recognition> found = Recognizer.of("en").recognize("up 4.4% in 2025");
 * System.out.println(found.get(0).start() + ".." + found.get(0).end() + " " + found.get(0).kind().code()); // 3..7 percentage
 * System.out.println(found.get(1).kind().code()); // date
 * }</pre>
 *
 * <p>Implementations are immutable and thread-safe.
 */
@JsonPropertyOrder({"start", "end", "kind"})
public sealed interface Recognition permits Figure, Dating {

    /** Where it starts. */
    @JsonProperty(required = true)
    int start();

    /** Where it ends, exclusive. */
    @JsonProperty(required = true)
    int end();

    /** What sort of thing it is. */
    @JsonProperty(required = true)
    Kind kind();
}
