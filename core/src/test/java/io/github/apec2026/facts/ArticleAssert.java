package io.github.apec2026.facts;

import io.github.apec2026.model.Article;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.util.Arrays;
import java.util.Optional;

/** Sentences about one of the texts of a document. */
final class ArticleAssert extends EntityAssert<ArticleAssert, Article> {

    ArticleAssert(ApecDataset dataset, Article article) {
        super(dataset, article, ArticleAssert.class);
    }

    ArticleAssert isA(String kind) {
        return holds("kind", Optional.of(actual.kind()), kind);
    }

    ArticleAssert isTitled(String title) {
        return holds("title", actual.title(), title);
    }

    ArticleAssert hasSubtitle(String subtitle) {
        return includes("subtitles", actual.subtitles(), subtitle);
    }

    ArticleAssert hasSubtitles(int count) {
        return expect("number of subtitles", actual.subtitles().size(), count);
    }

    /** These wrote it or took the picture, and no others. */
    ArticleAssert isBy(String... persons) {
        return holdsOnly(
                "bylines",
                actual.bylines(),
                Arrays.stream(persons).map(key -> "person/" + key).toArray(String[]::new));
    }

    /** It is credited to these agencies and papers, and to no others. */
    ArticleAssert isCreditedTo(String... agencies) {
        return holdsOnly(
                "agencies",
                actual.agencies(),
                Arrays.stream(agencies).map(key -> "organization/" + key).toArray(String[]::new));
    }

    ArticleAssert isFiledFrom(String place) {
        return holds("dateline", actual.dateline(), "place/" + place);
    }

    ArticleAssert isDated(String date) {
        return holds("date", actual.date(), DateRange.parse(date));
    }

    ArticleAssert leavesItsTitleOpen() {
        return open("title", actual.title());
    }
}
