package io.github.apec2026.badfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.apec2026.Apec2026;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the JSON Schema says of a claim file, beside what the loader says: the schema accepts no file whose shape the loader refuses, and
 * refuses none that the loader accepts. Asked about files of which both read the same JSON.
 */
final class ClaimFileShape {

    /** A wrong shape: what JSON Schema can say, too. */
    private static final Set<NoticeCode> SHAPE = EnumSet.of(
            NoticeCode.UNKNOWN_FORMAT,
            NoticeCode.UNKNOWN_PROPERTY,
            NoticeCode.WRONG_TYPE,
            NoticeCode.MISSING_MEMBER,
            NoticeCode.CONFLICTING_MEMBERS);

    /** The right shape without a meaning: of some of it JSON Schema says that it is wrong. */
    private static final Set<NoticeCode> FORM = EnumSet.of(NoticeCode.INVALID_VALUE, NoticeCode.UNKNOWN_GIVEN);

    /** The order of members, of which JSON Schema knows nothing. */
    private static final Set<String> ORDER = Set.of(
            "format (as the first member)", "document (before passages)", "entity, property and value, in this order");

    private final JsonSchema schema;

    /** By this schema. */
    ClaimFileShape(String schema) {
        this.schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    /** By the schema that users get. */
    static ClaimFileShape shipped() {
        return new ClaimFileShape(Apec2026.claimFileSchema());
    }

    /** What the schema has against a file; empty when it accepts it. */
    Set<ValidationMessage> against(JsonNode file) {
        return schema.validate(file);
    }

    /** How loader and schema differ about a file, or empty. */
    String disagreement(String name, JsonNode file, Report report) {
        List<Notice> errors = report.notices().stream()
                .filter(n -> n.severity() == Severity.ERROR
                        && n.file().filter(name::equals).isPresent())
                .toList();
        Set<ValidationMessage> messages = against(file);
        if (messages.isEmpty()) {
            return errors.stream()
                    .filter(n -> SHAPE.contains(n.code()) && !isOfOrder(n) && !isPassedOver(n))
                    .findFirst()
                    .map(n -> "The schema accepts what the loader refuses: " + n.toLogLine())
                    .orElse("");
        }
        boolean refused = errors.stream().anyMatch(n -> SHAPE.contains(n.code()) || FORM.contains(n.code()));
        return refused ? "" : "The schema refuses what the loader accepts: " + messages;
    }

    private static boolean isOfOrder(Notice notice) {
        return notice.code() == NoticeCode.MISSING_MEMBER
                && ORDER.contains(notice.attributes().get("key"));
    }

    /** The validator, not the schema, passes over members whose names begin so. */
    private static boolean isPassedOver(Notice notice) {
        return notice.code() == NoticeCode.UNKNOWN_PROPERTY
                && String.valueOf(notice.attributes().get("key")).startsWith("#");
    }
}
