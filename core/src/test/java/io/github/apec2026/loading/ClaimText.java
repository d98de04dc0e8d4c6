package io.github.apec2026.loading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A claim file and the document that it describes, from one text block, in which nobody types positions or digests.
 *
 * <ul>
 *   <li>{@code «In Lima.»} is a passage with this text: it becomes its {@code at}, {@code length} and {@code digest}. The document is
 *       these texts, one to a line.
 *   <li>{@code «»} is the {@code text} of the head, {@code «~In Lima.»} text that no passage covers.
 *   <li>{@code @{In Lima.}} is where a text stands first, {@code @@{In Lima.}} where it stands last, {@code #{In Lima.}} its length.
 *   <li>{@code ▲} is where a notice must point: it is taken out, and its line and column are remembered.
 * </ul>
 */
final class ClaimText {

    private static final Pattern TEXT = Pattern.compile("«(~?)([^»]*)»");
    private static final Pattern PLACE = Pattern.compile("(@@|@|#)\\{([^}]*)}");
    private static final Pattern ID = Pattern.compile("\"document\": \\{\"id\": \"([a-z0-9-]+)\"");
    private static final char MARK = '▲';

    private final String document;
    private final String json;

    private ClaimText(String document, String json) {
        this.document = document;
        this.json = json;
    }

    static ClaimText of(String block) {
        String document = document(block);
        String json = TEXT.matcher(block).replaceAll(m -> Matcher.quoteReplacement(placed(m, document)));
        json = PLACE.matcher(json).replaceAll(m -> String.valueOf(number(m.group(1), m.group(2), document)));
        return new ClaimText(document, json);
    }

    private static String document(String block) {
        StringBuilder document = new StringBuilder();
        TEXT.matcher(block)
                .results()
                .map(m -> m.group(2))
                .filter(text -> !text.isEmpty())
                .forEach(text -> document.append(document.isEmpty() ? "" : "\n").append(text));
        return document.toString();
    }

    private static String placed(MatchResult text, String document) {
        String words = text.group(2);
        if (!text.group(1).isEmpty()) {
            return "";
        }
        if (words.isEmpty()) {
            return "\"text\": {\"sha256\": \"" + sha256(document) + "\", \"length\": " + document.length() + "}";
        }
        return "\"at\": " + document.indexOf(words) + ", \"length\": " + words.length() + ", \"digest\": \""
                + sha256(words).substring(0, 16) + "\"";
    }

    private static int number(String sign, String words, String document) {
        return switch (sign) {
            case "@" -> document.indexOf(words);
            case "@@" -> document.lastIndexOf(words);
            default -> words.length();
        };
    }

    /** The same with a fault: the document stays as it was. */
    ClaimText with(UnaryOperator<String> change) {
        return new ClaimText(document, change.apply(json));
    }

    /** The file's name: its document's, or {@code register}. */
    String name() {
        Matcher id = ID.matcher(json);
        return (id.find() ? id.group(1) : "register") + ".json";
    }

    String document() {
        return document;
    }

    /** The file. */
    String json() {
        return json.replace(String.valueOf(MARK), "");
    }

    boolean isMarked() {
        return json.indexOf(MARK) >= 0;
    }

    int line() {
        return 1
                + (int) json.substring(0, json.indexOf(MARK))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    int column() {
        return json.indexOf(MARK) - json.lastIndexOf('\n', json.indexOf(MARK));
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
