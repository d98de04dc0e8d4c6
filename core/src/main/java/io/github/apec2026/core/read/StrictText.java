package io.github.apec2026.core.read;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.spi.ClaimFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a claim file, from bytes that must be UTF-8: no other encoding, no overlong form, no surrogate, no byte order mark.
 *
 * <p>The JDK's string decoder is fast and puts U+FFFD for what is malformed; only a text that holds one is decoded a second time,
 * strictly, to tell a fault from a character that really stands there.
 */
final class StrictText {

    /** More than any file of claims has, and well below what a heap of the usual size holds. */
    static final int MAX_BYTES = 128 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private StrictText() {}

    /** The text, or {@code null} when a notice says why there is none. */
    static @Nullable String of(ClaimFile file, Findings findings) {
        Location where = Location.of(file.name());
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            findings.add(Findings.notice(NoticeCode.UNREADABLE_FILE, where).with("detail", e.toString()));
            return null;
        }
        if (bytes.length > MAX_BYTES) {
            findings.add(Findings.notice(NoticeCode.FILE_TOO_LARGE, where).with("limit", MAX_BYTES));
            return null;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            findings.add(notUtf8(new Location(file.name(), 1, 1, ""), "offset 0 (a byte order mark)"));
            return null;
        }
        if (text.indexOf(REPLACEMENT) >= 0) {
            return decodedAgain(bytes, text, file.name(), findings);
        }
        return text;
    }

    private static @Nullable String decodedAgain(byte[] bytes, String lenient, String name, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            return lenient;
        }
        int line = 1;
        int column = 1;
        out.flip();
        while (out.hasRemaining()) {
            if (out.get() == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        findings.add(notUtf8(new Location(name, line, column, ""), "offset " + in.position()));
        return null;
    }

    private static Notice.Draft notUtf8(Location where, String offset) {
        return Findings.notice(NoticeCode.NOT_UTF8, where).with("offset", offset);
    }
}
