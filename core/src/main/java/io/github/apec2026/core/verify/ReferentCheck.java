package io.github.apec2026.core.verify;

import io.github.apec2026.core.derive.NameRegistry;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.core.read.Referent;
import io.github.apec2026.core.text.Spelling;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.OpenDates;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Precision;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks referents: words that name something cannot mean another thing of its type, and a figure or a date means only itself, unless it is
 * the year of an edition. Only readers can check that words like "the province" mean what the referent says.
 */
final class ReferentCheck {

    /** No document calls anything by so many names; each referent is compared with them. */
    private static final int MOST_NAMES = 100;

    private final Findings findings;

    /** What words name that mean something else, by file and words. */
    private final Map<ReadFile, Map<String, Optional<Id<?>>>> misled = new HashMap<>();

    private final Map<Id<?>, Set<Integer>> years = new HashMap<>();

    private final VerificationContext context;

    ReferentCheck(VerificationContext context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    /** Checks the referents of a file. */
    void check(ReadFile file) {
        check(file.referents(), file, null);
        for (ReadPassage passage : file.passages()) {
            check(passage.referents(), file, passage);
        }
    }

    private void check(List<Referent> referents, ReadFile file, @Nullable ReadPassage passage) {
        for (Referent each : referents) {
            Id<?> other = named(each, file, context.scopeOf(file));
            String detail = other != null
                    ? "they are a name of " + other
                    : isFigure(each, file) && findings.unread().isEmpty() ? "they are a figure or a date" : "";
            if (!detail.isEmpty()) {
                var notice = Findings.notice(NoticeCode.MISLEADING_REFERENT, each.where())
                        .with("words", each.words())
                        .with("value", each.means())
                        .with("detail", detail);
                findings.add(
                        passage == null
                                ? notice
                                : notice.passage(passage.passage().at()));
            }
        }
    }

    /**
     * The other entities of its type that the words name. A new document must not invalidate an old one. So two kinds of words are allowed:
     * those that only describe another entity elsewhere, and a part of the name that the document itself gives to the referent, such as a
     * surname.
     */
    private @Nullable Id<?> named(Referent referent, ReadFile file, Scope scope) {
        NameRegistry names = scope.names();
        List<Id<?>> named = names.named(referent.words(), referent.means().type());
        if (named.isEmpty() || names.isNamed(referent.words(), referent.means())) {
            return null;
        }
        NameRegistry own = scope.namesOf(file);
        String spelling = Spelling.ofName(referent.words());
        List<String> ownNames = own.of(referent.means());
        for (String name : ownNames.subList(0, Math.min(ownNames.size(), MOST_NAMES))) {
            if (Spelling.contains(name, spelling)) {
                return null;
            }
        }
        String key = referent.means().type() + " " + spelling;
        Map<String, Optional<Id<?>>> ofFile = misled.computeIfAbsent(file, none -> new HashMap<>());
        Optional<Id<?>> first = ofFile.get(key);
        if (first == null) {
            first = first(named, spelling, names, own);
            ofFile.put(key, first);
        }
        return first.isPresent() ? first.get() : null;
    }

    /** The first of some entities of one name whose name in earnest it is. */
    private static Optional<Id<?>> first(List<Id<?>> named, String spelling, NameRegistry names, NameRegistry own) {
        for (Id<?> each : named) {
            if (names.isProperlyNamed(each) || own.isName(each, spelling)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether all of the words are one figure or date, and not the year of the edition that they mean. */
    private boolean isFigure(Referent referent, ReadFile file) {
        if (!Recognizer.knows(file.language())) {
            return false;
        }
        List<Recognition> read = Recognizer.of(file.language()).recognize(referent.words());
        boolean isSingle = read.size() == 1
                && read.get(0).start() == 0
                && read.get(0).end() == referent.words().length();
        return isSingle && !isYearOf(referent.means(), read.get(0));
    }

    private boolean isYearOf(Id<?> edition, Recognition read) {
        Set<Integer> known = yearsOf(edition);
        if (read instanceof Figure figure) {
            for (int year : known) {
                if (figure.amount().compareTo(BigDecimal.valueOf(year)) == 0) {
                    return true; // a bare number
                }
            }
            return false;
        }
        Optional<OpenDates> stated = read instanceof Dating dating ? dating.dates() : Optional.empty();
        if (stated.isEmpty()) {
            return true; // "this year" means another year in each text, so a referent may explain it
        }
        Optional<DateRange> dates = stated.get().complete();
        return dates.isPresent()
                && dates.get().precision() == Precision.YEAR
                && dates.get().firstDay().isPresent()
                && known.contains(dates.get().firstDay().get().getYear());
    }

    /** The years that are claimed of an edition. */
    private Set<Integer> yearsOf(Id<?> edition) {
        if (edition.type() != EntityType.EDITION) {
            return Set.of();
        }
        Set<Integer> known = years.get(edition);
        if (known == null) {
            known = new HashSet<>(2);
            for (ReadClaim<?> claim : context.about(edition)) {
                if (claim.value() instanceof Integer year) {
                    known.add(year);
                }
            }
            years.put(edition, known);
        }
        return known;
    }
}
