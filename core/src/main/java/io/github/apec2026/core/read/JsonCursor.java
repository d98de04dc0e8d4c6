package io.github.apec2026.core.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.text.Letters;
import io.github.apec2026.core.text.Reasons;
import io.github.apec2026.core.type.ValueFormatException;
import io.github.apec2026.core.type.ValueType;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.value.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A position in a claim file that moves forward. A method that meets an unexpected value adds a notice with the position, skips the value,
 * and returns no result.
 */
final class JsonCursor {

    private final JsonParser parser;
    private final String file;
    private final boolean overlay;
    private final Findings findings;
    private final Interner interner;
    private final LoadBudget budget;
    private int faults;

    JsonCursor(JsonParser parser, ReadFile file, Findings findings, Interner interner, LoadBudget budget) {
        this.parser = parser;
        this.file = file.name();
        this.overlay = file.isOverlay();
        this.findings = findings;
        this.interner = interner;
        this.budget = budget;
    }

    Findings findings() {
        return findings;
    }

    /** Interns what is read. */
    Interner interner() {
        return interner;
    }

    /** Counts what is read. */
    LoadBudget budget() {
        return budget;
    }

    /** The number of values so far that had a wrong type or no meaning. */
    int faults() {
        return faults;
    }

    /** The place of the current token. */
    Location here() {
        return at(position());
    }

    /** The line and the column of the current token. */
    JsonLocation position() {
        return parser.currentTokenLocation();
    }

    /** The place of the value that started at a position: one that starts or ends here, or has no parts. */
    Location at(JsonLocation position) {
        return new Location(
                file, position.getLineNr(), position.getColumnNr(), JsonPath.of(parser.getParsingContext()));
    }

    /** The place of the element that starts here, of an array that is a member of the file's object. */
    Location element(String array, int index) {
        JsonLocation position = position();
        return new Location(file, position.getLineNr(), position.getColumnNr(), "/" + array + "/" + index);
    }

    /** Starts a notice about the current token. */
    Notice.Draft notice(NoticeCode code) {
        return Findings.notice(code, here());
    }

    void add(Notice.Draft notice) {
        findings.add(notice);
    }

    /** Moves to the next token. */
    JsonToken next() throws IOException {
        return parser.nextToken();
    }

    /** In an object: moves to the value of its next member and answers the member's name, or {@code null} at the object's end. */
    @Nullable
    String member() throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** In an array: moves to its next element, or answers false at the array's end. */
    boolean element() throws IOException {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** In an array: moves to its next element that is an object, or answers false at the array's end. */
    boolean nextObject() throws IOException {
        while (element()) {
            if (object()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an object starts here. */
    boolean object() throws IOException {
        return starts(JsonToken.START_OBJECT, "an object");
    }

    /** Whether an array starts here. */
    boolean array() throws IOException {
        return starts(JsonToken.START_ARRAY, "an array");
    }

    private boolean starts(JsonToken token, String expected) throws IOException {
        if (parser.currentToken() == token) {
            return true;
        }
        wrongType(expected);
        return false;
    }

    /** The string here, or {@code null}. */
    @Nullable
    String string() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            String text = parser.getText();
            if (!Printable.hasLoneSurrogate(text)) {
                return text;
            }
            invalid("text", Printable.of(text), ValueType.HALF);
            return null;
        }
        wrongType("a string");
        return null;
    }

    /** The reason here, which has words; or {@code null}. */
    @Nullable
    String reason() throws IOException {
        String text = string();
        if (text != null && !Reasons.isGiven(text)) {
            invalid("reason", text, "Say in words why.");
            return null;
        }
        return text;
    }

    /** The whole number here, or -1. */
    int number() throws IOException {
        if (ValueType.isWholeNumber(parser)) {
            String digits = parser.getText();
            if (ValueType.isShortNumber(digits)) {
                return Integer.parseInt(digits);
            }
            invalid("whole number", digits, "It is from 0 to 999999999, in digits alone.");
            return -1;
        }
        wrongType("a whole number");
        return -1;
    }

    /** Whether a number is here. */
    boolean isNumber() throws IOException {
        return ValueType.isWholeNumber(parser);
    }

    /** Whether an array starts here. */
    boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /** The strings of the array here. */
    List<String> strings() throws IOException {
        List<String> all = new ArrayList<>();
        if (array()) {
            while (element()) {
                String each = string();
                if (each != null) {
                    all.add(each);
                }
            }
        }
        return all;
    }

    /** The value of a type here, or {@code null}. */
    <T> @Nullable T value(ValueType<T> type) throws IOException {
        JsonLocation start = position();
        int depth = parser.getParsingContext().getNestingDepth();
        if (parser.currentToken().isStructStart()) {
            depth--;
        }
        try {
            return interner.of(type.read(parser));
        } catch (ValueFormatException e) {
            // Within a value that has parts the parser is at the faulty one, or at the end when the value itself is
            // faulty.
            Location where = parser.currentToken().isStructEnd() ? null : here();
            while (parser.getParsingContext().getNestingDepth() > depth) {
                parser.nextToken();
            }
            where = where == null ? at(start) : where;
            NoticeCode code =
                    e.fault() == ValueFormatException.Fault.SHAPE ? NoticeCode.WRONG_TYPE : NoticeCode.INVALID_VALUE;
            Notice.Draft notice = Findings.notice(code, where)
                    .with("expected", e.expected())
                    .with("found", e.found())
                    .with("value", e.found())
                    .with("detail", e.detail());
            add(e.fault() == ValueFormatException.Fault.UNKNOWN_CODE ? newer(notice) : notice);
            faults++;
            return null;
        }
    }

    /** Adds a notice that the value here has no meaning. */
    void invalid(String expected, String value, String detail) {
        add(meaningless(expected, value, detail));
        faults++;
    }

    /** Adds a notice that the code here is not known; a warning in an overlay. */
    void unknownCode(String expected, String code, String detail) {
        add(newer(meaningless(expected, code, detail)));
        faults++;
    }

    private Notice.Draft meaningless(String expected, String value, String detail) {
        return notice(NoticeCode.INVALID_VALUE)
                .with("expected", expected)
                .with("value", value)
                .with("detail", detail);
    }

    /** A notice about a name or code that a newer version may know: a warning in an overlay. */
    private Notice.Draft newer(Notice.Draft notice) {
        return overlay ? notice.severity(Severity.WARNING) : notice;
    }

    /**
     * Skips the value here, with a notice that its name is not known. In an overlay this is a warning, since a newer version may know the
     * name. But a name that differs little from a known one counts as misspelt.
     *
     * @param known the names that are known here, with commas between them
     */
    void unknown(String name, String known) throws IOException {
        List<String> nearest = Letters.nearestFirst(name, names(known));
        Notice.Draft notice =
                notice(NoticeCode.UNKNOWN_PROPERTY).with("key", name).with("known", String.join(", ", nearest));
        add(Letters.isTypo(name, nearest.get(0)) ? notice : newer(notice));
        skip();
    }

    /** The names in a list; without a regular expression, which would slow down a cold start. */
    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int comma = list.indexOf(", "); comma >= 0; comma = list.indexOf(", ", from)) {
            names.add(list.substring(from, comma));
            from = comma + 2;
        }
        names.add(list.substring(from));
        return names;
    }

    private void wrongType(String expected) throws IOException {
        add(notice(NoticeCode.WRONG_TYPE)
                .with("expected", expected)
                .with("found", ValueType.nameOf(parser.currentToken())));
        faults++;
        skip();
    }

    /** Skips the value here. */
    void skip() throws IOException {
        parser.skipChildren();
    }

    /** Adds a notice that the object that ends here lacks a member. */
    void missing(String member, Location object) {
        add(Findings.notice(NoticeCode.MISSING_MEMBER, object).with("key", member));
    }
}
