package io.github.apec2026.badfiles;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.apec2026.spi.ClaimFile;
import java.util.List;

/** A copy of a claim file with one fault, and the notices that it must give. */
final class BadCopy {

    private static final char MARK = '▲';

    private final String what;
    private final String file;
    private final byte[] bytes;
    private final List<String> notices;

    private BadCopy(String what, String file, byte[] bytes, List<String> notices) {
        this.what = what;
        this.file = file;
        this.bytes = bytes;
        this.notices = notices;
    }

    /**
     * A copy in which {@code now} stands in the place of {@code then}, which stands in the file once.
     *
     * @param now the new text, with a mark where a notice must point: there {@code ▲} in {@code notices} is the line and the column
     */
    static BadCopy of(String what, String file, String text, String then, String now, String... notices) {
        int at = text.indexOf(then);
        if (at < 0 || text.indexOf(then, at + 1) >= 0) {
            throw new IllegalArgumentException("Stands not once in " + file + ": " + then);
        }
        return marked(what, file, text.substring(0, at) + now + text.substring(at + then.length()), notices);
    }

    /** A copy with this text, with a mark where a notice must point. */
    static BadCopy marked(String what, String file, String text, String... notices) {
        int mark = text.indexOf(MARK);
        String place = mark < 0 ? "?" : place(text, mark);
        String bare = mark < 0 ? text : text.substring(0, mark) + text.substring(mark + 1);
        return new BadCopy(
                what,
                file,
                bare.getBytes(UTF_8),
                List.of(notices).stream()
                        .map(n -> n.replace(String.valueOf(MARK), place))
                        .toList());
    }

    /** The same with these bytes where this text stands, once. */
    BadCopy withBytes(String placeholder, byte... in) {
        byte[] out = placeholder.getBytes(UTF_8);
        String text = new String(bytes, UTF_8);
        byte[] before = text.substring(0, text.indexOf(placeholder)).getBytes(UTF_8);
        byte[] copy = new byte[bytes.length - out.length + in.length];
        System.arraycopy(bytes, 0, copy, 0, before.length);
        System.arraycopy(in, 0, copy, before.length, in.length);
        int rest = before.length + out.length;
        System.arraycopy(bytes, rest, copy, before.length + in.length, bytes.length - rest);
        return new BadCopy(what, file, copy, notices);
    }

    /** What is wrong with it. */
    String what() {
        return what;
    }

    /** The copy, under the name of the file. */
    ClaimFile copy() {
        return RecordFiles.file(file, bytes);
    }

    /** The name of the file. */
    String file() {
        return file;
    }

    /** Severity, code, file, line and column, JSON Pointer of each notice, one to a string; in the order of the report. */
    List<String> notices() {
        return notices;
    }

    private static String place(String text, int at) {
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', start)) {
            line++;
            start = end + 1;
        }
        return line + ":" + (at - start + 1);
    }

    @Override
    public String toString() {
        return what;
    }
}
