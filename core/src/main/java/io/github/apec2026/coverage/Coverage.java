package io.github.apec2026.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.language.Language;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.read.ReadStage;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.text.Characters;
import io.github.apec2026.core.text.Sha256;
import io.github.apec2026.core.verify.DocumentRecognizer;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.spi.ClaimSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The content of a document that its claim file lacks: every figure, date and name outside of the quotes of all claims and of the passages
 * with {@code nothing}. Also the share of the document that such passages and long summaries hide.
 *
 * <p>The comparison is item by item: a passage with a claim is not thereby covered, nor is a figure of which a claim quotes a part. The
 * words of a claim are its quote or its parts, also where a passage hands the claim on or a referent says what they mean, and those that
 * name its source. A text that is printed twice is covered in both places by the claims about the first. A name may be covered by several
 * claims that leave out only the small words between them. The loader checks whether the words of a claim say its value.
 *
 * <pre>{@code
 * String text = "Ships came in 2026.\n";
 * byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
 * String sha256 = HexFormat.of().formatHex(digest);
 * String file = "{\"format\": 1, \"document\": {\"id\": \"quay-notes\", \"language\": \"en\", \"text\": {\"sha256\": \"" + sha256
 *         + "\", \"length\": 20}}, \"passages\": []}";
 * Coverage coverage = Coverage.of(ClaimSource.overlay("quay.json", file.getBytes(StandardCharsets.UTF_8)), text);
 * System.out.println(coverage.gaps()); // [14..18 DATE: 2026]
 * System.out.println(coverage.gaps(Gap.What.NAME)); // []
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Coverage {

    private final List<Gap> gaps;
    private final Map<Hiding, Double> hidden = new EnumMap<>(Hiding.class);

    private Coverage(List<Gap> gaps, Account account) {
        this.gaps = List.copyOf(gaps);
        for (Hiding hiding : Hiding.values()) {
            hidden.put(hiding, account.share(hiding));
        }
    }

    /**
     * Compares a document with its claim file. A document with figures, dates and names only in claims and in passages that say {@code
     * nothing} has no gaps, and so has an empty one.
     *
     * @param claims a source with the one claim file of the document
     * @param text the text of the document
     * @throws IllegalArgumentException when the source has not one readable claim file of this text, in a language with a grammar; load it
     *     to see why
     */
    public static Coverage of(ClaimSource claims, String text) {
        Objects.requireNonNull(claims, "claims");
        Objects.requireNonNull(text, "text");
        ReadFile file = read(claims, text);
        Account account = Account.of(file, text);
        Recognizer recognizer = DocumentRecognizer.of(file);
        List<Gap> gaps = new ArrayList<>();
        BitSet values = new BitSet(text.length());
        for (Recognition each : recognizer.recognize(text)) {
            values.set(each.start(), each.end());
            if (isMissed(each.start(), each.end(), text, account)) {
                Gap.What what = each instanceof Dating ? Gap.What.DATE : Gap.What.FIGURE;
                gaps.add(new Gap(each.start(), each.end(), what, text.substring(each.start(), each.end())));
            }
        }
        for (int[] name : Language.of(file.language()).names(text)) {
            boolean isValue = values.nextClearBit(name[0]) >= name[1]; // the RMB9 of RMB9.49 trillion
            if (!isValue && isNameMissed(name[0], name[1], text, account)) {
                gaps.add(new Gap(name[0], name[1], Gap.What.NAME, text.substring(name[0], name[1])));
            }
        }
        gaps.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return new Coverage(gaps, account);
    }

    private static ReadFile read(ClaimSource claims, String text) {
        Findings findings = new Findings();
        List<ReadFile> files = new ReadStage(new Schemas(), findings).read(List.of(claims));
        boolean readable = files.size() == 1
                && !findings.hasErrors()
                && files.get(0).isPlaced()
                && Recognizer.knows(files.get(0).language());
        if (!readable
                || files.get(0).length() != text.length()
                || !files.get(0).sha256().equals(Sha256.hex(text))) {
            throw new IllegalArgumentException(claims.name() + " is not one readable claim file of this document of "
                    + text.length() + " characters; load it and look at the report");
        }
        return files.get(0);
    }

    private static boolean isMissed(int start, int end, String text, Account account) {
        for (int i = start; i < end; i++) {
            if (!account.isClaimed(i) && !account.isNothing(i) && !Characters.isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name has an uncovered part other than small letters and marks between two covered parts. */
    private static boolean isNameMissed(int start, int end, String text, Account account) {
        boolean isMissing = true;
        boolean wasClaimed = false;
        for (int i = start; i < end; i++) {
            boolean claimed = account.isClaimed(i) || account.isNothing(i);
            char c = text.charAt(i);
            if (!claimed && (!wasClaimed || (Character.isLetterOrDigit(c) && !Character.isLowerCase(c)))) {
                return true;
            }
            wasClaimed |= claimed;
            isMissing = !claimed;
        }
        return isMissing;
    }

    /** The items in no claim, in the order of the document; empty when nothing was missed. */
    @JsonProperty(required = true)
    public List<Gap> gaps() {
        return gaps;
    }

    /** The items of one sort in no claim, in the order of the document; empty when none was missed. */
    public List<Gap> gaps(Gap.What what) {
        return gaps.stream().filter(gap -> gap.what() == what).toList();
    }

    /** The share of the document's characters that are hidden, from 0 to 1, white space aside. */
    @JsonProperty(required = true)
    public double hidden() {
        double all = 0;
        for (double each : hidden.values()) {
            all += each;
        }
        return all;
    }

    /** The share of the document's characters that are hidden in one way, from 0 to 1, white space aside. */
    public double hidden(Hiding how) {
        return hidden.getOrDefault(how, 0.0);
    }
}
