package io.github.apec2026.core.read;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.spi.ClaimFile;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The text of a claim file, from bytes that must be UTF-8, with nothing in front of the text. */
final class StrictText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char[] chars;
    private final int length;

    private StrictText(char[] chars, int length) {
        this.chars = chars;
        this.length = length;
    }

    /** The text, or {@code null} when a notice says why there is none. */
    static @Nullable StrictText of(ClaimFile file, Findings findings, int maxBytes) {
        Location where = Location.of(file.name());
        byte @Nullable [] bytes;
        try {
            bytes = file.size() > maxBytes ? null : bytes(file, maxBytes);
        } catch (IOException e) {
            findings.add(Findings.notice(NoticeCode.UNREADABLE_FILE, where).with("detail", e.toString()));
            return null;
        }
        if (bytes == null || bytes.length > maxBytes) {
            findings.add(Findings.notice(NoticeCode.FILE_TOO_LARGE, where).with("limit", maxBytes));
            return null;
        }
        Utf8 utf8 = new Utf8(bytes);
        boolean isUtf8 = utf8.decode();
        StrictText text = new StrictText(utf8.chars(), utf8.length());
        if (text.length > 0 && text.chars[0] == BYTE_ORDER_MARK) {
            findings.add(notUtf8(new Location(file.name(), 1, 1, ""), "offset 0 (a byte order mark)"));
            return null;
        }
        if (!isUtf8) {
            findings.add(notUtf8(text.place(file.name(), text.length, ""), "offset " + utf8.position()));
            return null;
        }
        return text;
    }

    /** All bytes, or one more than the limit. */
    private static byte[] bytes(ClaimFile file, int maxBytes) throws IOException {
        try (InputStream in = file.open()) {
            return in.readNBytes((int) Math.min(maxBytes + 1L, Integer.MAX_VALUE));
        }
    }

    /** The place of a character. A line ends at LF, CR or CRLF, as the JSON parser counts lines. */
    Location place(String file, int at, String pointer) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < at; i++) {
            boolean isSecondOfTwo = chars[i] == '\n' && i > 0 && chars[i - 1] == '\r';
            if (chars[i] != '\n' && chars[i] != '\r') {
                column++;
            } else if (!isSecondOfTwo) {
                line++;
                column = 1;
            }
        }
        return new Location(file, line, column, pointer);
    }

    /** Where the value of a member starts whose name, in quotes, starts there; both were read once. */
    int valueOf(int name) {
        int at = name + 1;
        while (chars[at] != '"') {
            at += chars[at] == '\\' ? 2 : 1;
        }
        at++;
        while (chars[at] == ':' || chars[at] <= ' ') {
            at++;
        }
        return at;
    }

    private static Notice.Draft notUtf8(Location where, String offset) {
        return Findings.notice(NoticeCode.NOT_UTF8, where).with("offset", offset);
    }

    /** Its characters; the array may be longer than the text. */
    char[] chars() {
        return chars;
    }

    /** How many characters it has. */
    int length() {
        return length;
    }

    /** The last position of a character at or before a position, or -1. */
    int lastIndexOf(char c, int from) {
        int at = from;
        while (at >= 0 && chars[at] != c) {
            at--;
        }
        return at;
    }
}
