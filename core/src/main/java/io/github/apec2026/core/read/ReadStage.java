package io.github.apec2026.core.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.SkippedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads all claim files of all sources. Malformed JSON ends the reading of its file, with a notice; the other files are still read. */
public final class ReadStage {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_KEY = 1_000;

    private static final String DUPLICATE = "Duplicate field '";
    private static final String NAME = "Name length";
    private static final String NUMBER = "Number value length";

    private final Schemas schemas;
    private final Findings findings;
    private final JsonFactory json;
    private final Interner interner = new Interner();
    private LoadBudget budget;

    /** A stage that adds its notices to {@code findings}. */
    public ReadStage(Schemas schemas, Findings findings) {
        this(schemas, findings, Limits.usual());
    }

    /** A stage that adds its notices to {@code findings} and refuses a file that exceeds a limit. */
    public ReadStage(Schemas schemas, Findings findings, Limits limits) {
        this.schemas = schemas;
        this.findings = findings;
        this.budget = new LoadBudget(limits);
        this.json = new JsonFactoryBuilder()
                // The usual pool leaves buffers in a thread local, and so keeps the library's class loader where the
                // thread lives on.
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.of(Limit.DEPTH))
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(limits.of(Limit.STRING_LENGTH))
                        .maxNameLength(LONGEST_KEY)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // Most names are the keys of entities: a table of them would grow with the files, and each file copy
                // it.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }

    /** The files of the sources, in their order. */
    public List<ReadFile> read(List<ClaimSource> sources) {
        return read(List.of(), sources, 0);
    }

    /**
     * The files of the sources, in their order.
     *
     * @param before the files of the first sources, which were read before
     * @param unread the number of the first source that was not
     */
    public List<ReadFile> read(List<ReadFile> before, List<ClaimSource> sources, int unread) {
        List<ReadFile> files = new ArrayList<>(before);
        Map<Id<?>, String> described = new HashMap<>();
        for (ReadFile file : before) {
            budget.count(file);
            if (file.document() != null) {
                described.putIfAbsent(file.document(), file.name());
            }
        }
        for (int order = unread; order < sources.size(); order++) {
            ClaimSource source = sources.get(order);
            for (ClaimFile claimFile : filesOf(source)) {
                ReadFile file = new ReadFile(claimFile.name(), order, source.isOverlay());
                read(claimFile, file);
                files.add(file);
                if (file.document() != null) {
                    String other = described.putIfAbsent(file.document(), file.name());
                    if (other != null) {
                        findings.add(Findings.notice(NoticeCode.DUPLICATE_DOCUMENT, file.documentAt())
                                .document(file.document())
                                .with("value", file.document())
                                .with("other", other));
                    }
                }
                checkArticles(file);
            }
        }
        Renaming.of(files);
        return files;
    }

    private List<ClaimFile> filesOf(ClaimSource source) {
        try {
            List<ClaimFile> files = source.files();
            for (SkippedFile skipped : source.skipped()) {
                findings.add(Findings.notice(NoticeCode.FILE_SKIPPED, Location.of(skipped.name()))
                        .with("detail", skipped.reason()));
            }
            return files;
        } catch (IOException e) {
            findings.add(Findings.notice(NoticeCode.UNREADABLE_FILE, Location.of(source.name()))
                    .with("detail", e.toString()));
            findings.unread(source.name());
            return List.of();
        }
    }

    private void read(ClaimFile claimFile, ReadFile file) {
        StrictText text = StrictText.of(claimFile, findings, budget.limits().of(Limit.FILE_BYTES));
        if (text == null) {
            findings.unread(file.name());
            return;
        }
        LoadBudget before = budget.copy();
        try (JsonParser parser = json.createParser(text.chars(), 0, text.length())) {
            try {
                read(parser, file);
            } catch (LimitExceededException e) {
                refuse(file, e);
                budget = before;
            } catch (JsonProcessingException e) {
                malformed(file, e, parser, text);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory failed: " + file.name(), e);
        }
    }

    private void read(JsonParser parser, ReadFile file) throws IOException {
        JsonCursor in = new JsonCursor(parser, file, findings, interner, budget);
        if (parser.nextToken() == null) {
            findings.add(Findings.notice(NoticeCode.MALFORMED_JSON, new Location(file.name(), 1, 1, ""))
                    .with("detail", "the file is empty"));
            findings.unread(file.name());
            return;
        }
        file.complete = new ClaimFileReader(in, schemas, file).read();
        if (!file.complete) {
            findings.unread(file.name());
        } else if (parser.nextToken() != null) {
            findings.add(
                    in.notice(NoticeCode.MALFORMED_JSON).with("detail", "text after the end of the file's object"));
        }
    }

    /** Nothing of the file is read, not even its beginning. */
    private void refuse(ReadFile file, LimitExceededException e) {
        file.clear();
        findings.unread(file.name());
        findings.add(Findings.notice(NoticeCode.LIMIT_EXCEEDED, e.where())
                .with("limit", budget.limits().of(e.limit()))
                .with("what", e.limit().noun()));
    }

    private void malformed(ReadFile file, JsonProcessingException e, JsonParser parser, StrictText text) {
        String detail = String.valueOf(e.getOriginalMessage());
        boolean isDuplicate = !(e instanceof StreamConstraintsException) && detail.startsWith(DUPLICATE);
        JsonLocation at = place(e, parser, detail);
        int column = at.getColumnNr();
        if (isDuplicate) {
            // The parser is behind the name.
            int end = (int) at.getCharOffset();
            column -= end - text.lastIndexOf('"', end - 2);
        }
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        Location where = detail.startsWith(NUMBER) && parser.currentToken() == JsonToken.FIELD_NAME
                ? text.place(file.name(), text.valueOf((int) at.getCharOffset()), pointer)
                : new Location(file.name(), at.getLineNr(), column, pointer);
        findings.add(
                isDuplicate
                        ? Findings.notice(NoticeCode.DUPLICATE_KEY, where)
                                .with("key", detail.substring(DUPLICATE.length(), detail.length() - 1))
                        : Findings.notice(NoticeCode.MALFORMED_JSON, where).with("detail", detail));
        if (file.complete) {
            return;
        }
        findings.unread(file.name());
        findings.add(Findings.notice(NoticeCode.REST_NOT_READ, where));
    }

    /**
     * The exception for an exceeded limit has no position: it is that of the token that the parser reads, or, for a name, its own. Of a
     * member that is a number this is the member's name, since the parser reads both at once.
     */
    private static JsonLocation place(JsonProcessingException e, JsonParser parser, String detail) {
        if (e.getLocation() != null) {
            return e.getLocation();
        }
        return detail.startsWith(NAME) ? parser.currentLocation() : parser.currentTokenLocation();
    }

    /** An article that a passage names must be claimed, and claims about an article must have passages. */
    private void checkArticles(ReadFile file) {
        if (!file.isComplete() || file.passages().isEmpty()) {
            return;
        }
        Set<Id<?>> claimed = new HashSet<>();
        for (ReadClaim<?> claim : file.claims()) {
            if (claim.subject().type() == EntityType.ARTICLE) {
                claimed.add(claim.subject());
            }
        }
        for (ReadPassage passage : file.passages()) {
            Optional<Id<Article>> article = passage.passage().article();
            if (article.isPresent() && claimed.add(article.get()) && !findings.isDamaged(article.get())) {
                findings.add(Findings.notice(NoticeCode.UNKNOWN_ARTICLE, passage.where())
                        .passage(passage.passage().at())
                        .with("value", article.get().key()));
            }
        }
    }
}
