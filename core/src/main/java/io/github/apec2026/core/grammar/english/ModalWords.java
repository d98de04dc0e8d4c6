package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.QuotedTitles;
import io.github.apec2026.core.grammar.Readings;
import io.github.apec2026.recognition.ModalWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words of obligation, intention, possibility and hope, of exploring and promoting, and of what has come to be. */
final class ModalWords {

    private static final int MOST_WORDS = 3;

    /** Phrases of up to three words with the letters of {@link Readings}; several letters where the phrase does not decide. */
    private static final String TABLE =
            "must=M,have to=M,has to=M,had to=M,having to=M,obliged to=M,required to=M,need=MS,needs=MS,need to=MS,needs to=MS,"
                    + "require=MS,requires=MS,required=MS,essential=MS,necessary=MS,vital=MS,crucial=MS,imperative=MS,should=S,ought=S,"
                    + "suggest=MSH,suggests=MSH,suggested=MSH,suggesting=MSH,suggestion=MSH,propose=MSH,proposes=MSH,proposed=MSH,"
                    + "recommend=MSH,recommends=MSH,recommended=MSH,urge=MSH,urges=MSH,urged=MSH,urging=MSH,call for=MSH,calls for=MSH,"
                    + "called for=MSH,calling for=MSH,call on=MSH,calls on=MSH,called on=MSH,asks=MSH,asked=MSH,let=MSWH,"
                    + "will=W,shall=MSW,plan to=W,plans to=W,planned to=W,planning to=W,planned=WP,plans=WP,intend=W,intends=W,intended=W,"
                    + "intending=W,going to=W,about to=W,set to=W,aim to=WHP,aims to=WHP,aimed to=WHP,aiming to=WHP,aim=WHP,aims=WHP,"
                    + "would=SWCH,is to=MSWH,are to=MSWH,was to=MSWH,were to=MSWH,to be=MSWH,expect=WHC,expects=WHC,expected=WHC,likely=WC,"
                    + "can=C,could=C,may=C,might=C,able to=C,possible=WC,possibly=WC,perhaps=WC,enable=WC,enables=WC,"
                    + "hope=H,hopes=H,hoped=H,hoping=H,wish=H,wishes=H,wished=H,look forward to=WH,looks forward to=WH,looking forward to=WH,"
                    + "explore=E,explores=E,explored=E,exploring=E,to study=E,studying=E,consider=E,considers=E,considered=E,"
                    + "considering=E,promote=P,promotes=P,promoted=P,promoting=P,push for=P,pushes for=P,pushed for=P,pushing for=P,"
                    + "seek=P,seeks=P,seeking=P,sought=P,strive=WHP,strives=WHP,"
                    + "launched=L,has begun=L,have begun=L,had begun=L,established=L,rolled out=L,unveiled=L,came into force=L,"
                    + "took effect=L,cannot=*,can't=*,can’t=*,won't=*,won’t=*,shouldn't=*,shouldn’t=*,mustn't=*,mustn’t=*,"
                    + "couldn't=*,couldn’t=*,";

    private static final Map<String, String> PHRASES = phrases();

    private static final Set<String> DENYING = Set.of("not", "never", "no", "nor", "neither", "without");

    /** Before these words "will" is a noun, behind "be" a thing is not yet there. */
    private static final Set<String> BEFORE_NOUNS = Set.of(
            "the",
            "a",
            "political",
            "their",
            "its",
            "his",
            "her",
            "our",
            "free",
            "good",
            "strong",
            "common",
            "collective",
            "of");

    private static final Set<String> NOT_YET = Set.of("be", "being");

    private final String text;
    private final List<int[]> words = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();

    private ModalWords(String text) {
        this.text = text;
    }

    private static Map<String, String> phrases() {
        Map<String, String> phrases = new HashMap<>();
        for (int at = 0; at < TABLE.length(); ) {
            int comma = TABLE.indexOf(',', at);
            int equals = TABLE.lastIndexOf('=', comma);
            phrases.put(TABLE.substring(at, equals), TABLE.substring(equals + 1, comma));
            at = comma + 1;
        }
        return phrases;
    }

    static List<ModalWord> in(String text) {
        ModalWords modal = new ModalWords(text);
        modal.split();
        return Collections.unmodifiableList(modal.find());
    }

    private void split() {
        for (int at = 0; at < text.length(); at++) {
            int end = at;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(new int[] {at, end});
                folded.add(text.substring(at, end).toLowerCase(Locale.ROOT));
                at = end;
            }
        }
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Characters.isApostrophe(c);
    }

    private List<ModalWord> find() {
        List<ModalWord> found = new ArrayList<>();
        QuotedTitles titles = QuotedTitles.in(text);
        for (int i = 0; i < folded.size(); ) {
            int count = MOST_WORDS;
            String letters = null;
            while (letters == null && count > 0) {
                letters = i + count <= folded.size() ? PHRASES.get(phrase(i, count)) : null;
                count -= letters == null ? 1 : 0;
            }
            if (letters == null || isOther(i, letters)) {
                i++;
            } else {
                int start = words.get(i)[0];
                boolean open = isDenied(i, i + count) || titles.contain(start);
                found.add(
                        new ModalWord(start, words.get(i + count - 1)[1], Readings.of(open ? Readings.ANY : letters)));
                i += count;
            }
        }
        return found;
    }

    private String phrase(int from, int count) {
        return count == 1 ? folded.get(from) : String.join(" ", folded.subList(from, from + count));
    }

    /** Whether the word is another one that is written alike: a month, a name, a noun, what is still to be launched. */
    private boolean isOther(int i, String letters) {
        String word = folded.get(i);
        String before = i == 0 ? "" : folded.get(i - 1);
        if (word.equals("may") || word.equals("will")) {
            return Character.isUpperCase(text.charAt(words.get(i)[0])) || BEFORE_NOUNS.contains(before);
        }
        return letters.equals("L") && NOT_YET.contains(before);
    }

    private boolean isDenied(int from, int to) {
        return (from > 0 && DENYING.contains(folded.get(from - 1)))
                || (to < folded.size() && DENYING.contains(folded.get(to)));
    }
}
