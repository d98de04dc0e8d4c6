package io.github.apec2026.notice;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The notices of loads and of subsets of a data set: stable code, usual severity, message, meaning and remedy.
 *
 * <p>Codes are API: a code is never renamed and never reused for something else. Immutable.
 */
public enum NoticeCode {
    /** No claim of the file is in the record. */
    UNREADABLE_FILE(
            "unreadable-file",
            Severity.ERROR,
            "The claim file could not be opened or read to its end: {detail}.",
            "No claim of the file is in the record.",
            "Check that it is a readable file and not a folder."),
    /** A claim file describes one document and is never this large. */
    FILE_TOO_LARGE(
            "file-too-large",
            Severity.ERROR,
            "The file has more than {limit} bytes.",
            "A claim file describes one document and is never this large. The file was not read.",
            "Split it by document."),
    /** A load has limits, so that no input exhausts the memory. */
    LIMIT_EXCEEDED(
            "limit-exceeded",
            Severity.ERROR,
            "Here the load exceeds the limit of {limit} {what}.",
            "A load has limits, so that no input exhausts the memory. Nothing of the file is in the record.",
            "Remove what is superfluous, split the data into several loads, or give the loader a higher limit."),
    /** A folder may hold more than claim files and documents. */
    FILE_SKIPPED(
            "file-skipped",
            Severity.WARNING,
            "The file was skipped: {detail}.",
            "A folder may hold more than claim files and documents. Of a folder of claim files, only readable regular files whose names end in .json are read; of a folder of documents, only readable regular files in UTF-8 that are not too large, and what is skipped there is for information. Links are followed within the folder, never out of it.",
            "Rename it, make it readable, or put the file itself in place of a link. Nothing, if it is not meant to be read."),
    /** A compiled record is read only while it is certain to be that of its claim files. */
    COMPILED_RECORD_UNUSABLE(
            "compiled-record-unusable",
            Severity.WARNING,
            "The compiled record of {source} was not read: {detail}. The claim files were read instead.",
            "A compiled record is read only when it is undamaged, made by this version of the library, and made from the claim files as they are now. Everything was read and verified from the claim files; only the start took longer.",
            "Compile the record again, or tell whoever publishes the data."),
    /** Claim files are strict UTF-8: no other encoding, no overlong form, no byte order mark. */
    NOT_UTF8(
            "not-utf-8",
            Severity.ERROR,
            "The bytes at {offset} are not UTF-8.",
            "Claim files are strict UTF-8: no other encoding, no overlong form, no byte order mark. The file was not read.",
            "Save the file as UTF-8 without a byte order mark."),
    /** The file violates the JSON grammar, has text after its end, or exceeds a limit on nesting, numbers or strings. */
    MALFORMED_JSON(
            "malformed-json",
            Severity.ERROR,
            "Not JSON: {detail}.",
            "The file violates the JSON grammar, has text after its end, or exceeds a limit on nesting, numbers or strings. The rest of the file was not read.",
            "Correct the syntax at the position."),
    /** One of the two would be lost without notice. */
    DUPLICATE_KEY(
            "duplicate-key",
            Severity.ERROR,
            "The key \"{key}\" occurs twice in one object.",
            "One of the two would be lost without notice. The rest of the file was not read.",
            "Remove or merge one of them."),
    /** Faults further down in the file are not reported yet. */
    REST_NOT_READ(
            "rest-not-read",
            Severity.INFO,
            "The rest of the file was not read, because of the error before.",
            "Faults further down in the file are not reported yet.",
            "Correct the error and load again."),
    /** The file has another version of the format, or does not begin with its format. */
    UNKNOWN_FORMAT(
            "unknown-format",
            Severity.ERROR,
            "The file has format {value}; this version reads {expected}.",
            "The file has another version of the format, or does not begin with its format. It was not read.",
            "Use a matching version of the library."),
    /** The name is misspelt, or newer than this version. */
    UNKNOWN_PROPERTY(
            "unknown-property",
            Severity.ERROR,
            "There is no \"{key}\" here; known are, the nearest first: {known}.",
            "The name is misspelt, or newer than this version. Its value was dropped. In an overlay this is a warning, unless the name is similar to a known one.",
            "Correct the name."),
    /** The value has another JSON type than the format requires here. */
    WRONG_TYPE(
            "wrong-type",
            Severity.ERROR,
            "Expected {expected}, found {found}.",
            "The value has another JSON type than the format requires here. It was dropped.",
            "Write it as the format requires."),
    /** The value has the right JSON type but is not valid: an impossible date, an unknown code, a malformed key. */
    INVALID_VALUE(
            "invalid-value",
            Severity.ERROR,
            "Not a {expected}: \"{value}\". {detail}",
            "The value has the right JSON type but is not valid: an impossible date, an unknown code, a malformed key. The claim was dropped. An unknown code in an overlay is a warning.",
            "Correct the value."),
    /** The format requires this member. */
    MISSING_MEMBER(
            "missing-member", Severity.ERROR, "\"{key}\" is missing.", "The format requires this member.", "Add it."),
    /** The format allows only one of the two members. */
    CONFLICTING_MEMBERS(
            "conflicting-members",
            Severity.ERROR,
            "\"{key}\" and \"{other}\" exclude each other.",
            "The format allows only one of the two members.",
            "Remove one."),
    /** A passage names an article that the document does not claim. */
    UNKNOWN_ARTICLE(
            "unknown-article",
            Severity.ERROR,
            "No article \"{value}\" is claimed in this document.",
            "A passage names an article that the document does not claim.",
            "Claim the article, or correct its name."),
    /** Each document has one claim file. */
    DUPLICATE_DOCUMENT(
            "duplicate-document",
            Severity.ERROR,
            "The document {value} is also described by another file: {other}.",
            "Each document has one claim file. The loader cannot decide which of the two is meant.",
            "Remove one of them."),
    /** "given" names a claim or a passage that completes the words. */
    UNKNOWN_GIVEN(
            "unknown-given",
            Severity.ERROR,
            "Nothing is claimed at \"{value}\".",
            "\"given\" names a claim or a passage that completes the words. There is no such claim or passage.",
            "Write plural/key/property, or the position of a passage."),
    /** A claim cannot support itself: what "given" names must derive without this claim. */
    CIRCULAR_GIVEN(
            "circular-given",
            Severity.ERROR,
            "What \"{value}\" supplies leads back to the claim itself: {path}.",
            "A claim cannot support itself: what \"given\" names must derive without this claim.",
            "Let \"given\" name a claim that states the rest in its own words, or quote words that leave nothing open."),
    /** A claim supplies nothing if it was refused, if its own file deprecates it, or if only an overlay makes it and the record needs it. */
    GIVEN_REFUSED(
            "given-refused",
            Severity.ERROR,
            "\"{value}\" cannot supply anything: {detail}.",
            "A claim supplies nothing if it was refused, if its own file deprecates it, or if only an overlay makes it and the record needs it.",
            "Correct the claim that \"given\" names, or name another one."),
    /** "gives" supplies a property to the facts of its passage. */
    NOT_TAKEN(
            "not-taken",
            Severity.WARNING,
            "No fact of this passage inherits \"{key}\".",
            "\"gives\" supplies a property to the facts of its passage. No fact here has this property without claiming it itself.",
            "Remove it from \"gives\", or correct the type of the reference."),
    /** Passages must be in the order of the document. */
    PASSAGE_OUT_OF_ORDER(
            "passage-out-of-order",
            Severity.ERROR,
            "The passage at {at} starts before the one at {previous}.",
            "Passages must be in the order of the document.",
            "Run the curators' tool \"place\" again."),
    /** Passages must not overlap. */
    PASSAGES_OVERLAP(
            "passages-overlap",
            Severity.ERROR,
            "The passage at {at} starts before {end}, where the one before it ends.",
            "Passages must not overlap.",
            "Run the curators' tool \"place\" again."),
    /** The passage is outside of the document, or has no length. */
    PASSAGE_OUTSIDE(
            "passage-outside",
            Severity.ERROR,
            "The passage at {at} ends at {end}; the document ends at {length}.",
            "The passage is outside of the document, or has no length.",
            "Run the curators' tool \"place\" again."),
    /** A passage is at most a paragraph. */
    PASSAGE_TOO_LONG(
            "passage-too-long",
            Severity.ERROR,
            "The passage at {at} has {length} characters; {limit} are allowed.",
            "A passage is at most a paragraph. The document was not checked.",
            "Divide it."),
    /** The passages must cover all of the document except white space and repeats. */
    TEXT_NOT_COVERED(
            "text-not-covered",
            Severity.ERROR,
            "The text from {at} to {end} is in no passage.",
            "The passages must cover all of the document except white space and repeats. This part is missing.",
            "Add a passage, with facts or with a reason in \"nothing\"."),
    /** A repeat must have the same text as its passage, except for white space. */
    REPEAT_DIFFERS(
            "repeat-differs",
            Severity.ERROR,
            "The text at {at} does not repeat the passage at {of}.",
            "A repeat must have the same text as its passage, except for white space.",
            "Correct \"of\", or make it a passage of its own."),
    /** The passage was moved, or the text changed. */
    DIGEST_DIFFERS(
            "digest-differs",
            Severity.ERROR,
            "The passage at {at} has the digest {found}; the file has {expected}.",
            "The passage was moved, or the text changed.",
            "Run the curators' tool \"place\" again."),
    /** The digest of the text matches, but its length does not. */
    TEXT_DIFFERS(
            "text-differs",
            Severity.ERROR,
            "The text has {found} characters; the file has {expected}.",
            "The digest of the text matches, but its length does not.",
            "Run the curators' tool \"place\" again."),
    /** A quote must be copied exactly from its passage. */
    WORDS_NOT_FOUND(
            "words-not-found",
            Severity.ERROR,
            "The words \"{words}\" are not in their passage.",
            "A quote must be copied exactly from its passage.",
            "Correct the quote."),
    /** A quote must occur exactly once, so that its position is unique. */
    WORDS_AMBIGUOUS(
            "words-ambiguous",
            Severity.ERROR,
            "The words \"{words}\" occur {count} times in their passage.",
            "A quote must occur exactly once, so that its position is unique.",
            "Quote more words, or choose an occurrence with \"nth\"."),
    /** Only classified and editorial properties and inferred claims need no quote. */
    WORDS_MISSING(
            "words-missing",
            Severity.ERROR,
            "No words are given for a property that a document must state.",
            "Only classified and editorial properties and inferred claims need no quote.",
            "Add a quote, or the basis \"inferred\" with \"because\"."),
    /** Labels and summaries are our own words, and no document states what is in a register. */
    WORDS_NOT_ALLOWED(
            "words-not-allowed",
            Severity.ERROR,
            "The words \"{words}\" are not allowed here: {detail}.",
            "Labels and summaries are our own words, and no document states what is in a register. A quote would suggest that a document states it.",
            "Remove the words, or move the claim to the passage that has them."),
    /** No sentence of a source enters the record. */
    WORDS_TOO_LONG(
            "words-too-long",
            Severity.ERROR,
            "The words have {length} characters; at most {limit} are allowed here.",
            "No sentence of a source enters the record. The limit is 80 characters, 30 where most are Han; for names and titles 160 and 60.",
            "Quote the shortest words that state the value."),
    /** Inferred and curated claims need a reason. */
    REASON_MISSING(
            "reason-missing",
            Severity.ERROR,
            "The basis is {basis}, but \"because\" is missing.",
            "Inferred and curated claims need a reason.",
            "Add \"because\"."),
    /** The only basis that a document file may name is "inferred". */
    BASIS_NOT_ALLOWED(
            "basis-not-allowed",
            Severity.ERROR,
            "The basis \"{basis}\" is not allowed here: {detail}.",
            "The only basis that a document file may name is \"inferred\". What no document states belongs in a register, as curated.",
            "Remove the basis, or move the claim."),
    /** The text of the document was not available. */
    DOCUMENT_NOT_AT_HAND(
            "document-not-at-hand",
            Severity.INFO,
            "Not checked: document not at hand. {passages} digests, {words} quotes.",
            "The text of the document was not available. Digests, quotes and the gaps between passages were not checked.",
            "Load with a document store that has the text."),
    /** The quoted words give a figure but do not say whether it is a rise or a fall. */
    DIRECTION_NOT_CHECKED(
            "direction-not-checked",
            Severity.INFO,
            "Not checked: document not at hand. {count} directions of growth.",
            "The quoted words give a figure but do not say whether it is a rise or a fall. Only the sentence in the document could decide.",
            "Load with a document store that has the text, or quote the verb with the figure."),
    /** Values are derived again from words in English (en) and Chinese (zh-Hant, zh-Hans); others are taken as they are. */
    UNKNOWN_LANGUAGE(
            "unknown-language",
            Severity.WARNING,
            "There is no grammar for the language \"{value}\": no value was derived from the words of this document.",
            "Values are derived again from words in English (en) and Chinese (zh-Hant, zh-Hans); others are taken as they are.",
            "Correct the language tag, or check the values by hand."),
    /** Each value is derived again from its words. */
    MISMATCH(
            "mismatch",
            Severity.ERROR,
            "The words \"{words}\" say {says}; the claim says {value}.",
            "Each value is derived again from its words. These words state another value or none.",
            "Correct the value or the words. If the value is a conclusion from the words, use the basis \"inferred\" with \"because\"."),
    /** A name that two entities of one type share identifies neither. */
    AMBIGUOUS_NAME(
            "ambiguous-name",
            Severity.ERROR,
            "The words \"{words}\" are a name of several entities: {candidates}; the claim says {value}.",
            "A name that two entities of one type share identifies neither.",
            "Quote a name that only one of them has, or say by a referent which one is meant."),
    /** The claim is firmer or less firm than its words. */
    MODALITY_DIFFERS(
            "modality-differs",
            Severity.WARNING,
            "The claim says \"{value}\", the document \"{words}\": {detail}.",
            "The claim is firmer or less firm than its words: what exists differs from what must, should, will or can be, is hoped for, explored or promoted. A word with several meanings agrees with each of them.",
            "Word the claim as firmly as the document. If the words mean something else here, say so in \"because\" beside the claim."),
    /** The reason says that the words do not state the value. */
    REASON_DENIES_WORDS(
            "reason-denies-words",
            Severity.WARNING,
            "The claim is {basis}, but its reason says \"{words}\".",
            "The reason says that the words do not state the value. Then the claim is inferred.",
            "Add the basis \"inferred\", or quote the words that state the value and remove the reason."),
    /** What is named after a place need not be there. */
    NAME_WITHIN_NAME(
            "name-within-name",
            Severity.WARNING,
            "The only support for {value} is its name within \"{name}\": \"{words}\".",
            "What is named after a place need not be there. Only the name of a government or an assembly states its place.",
            "Give another reason, or remove the claim."),
    /** A label or a summary is read alone, without the preceding text of the document. */
    DEPENDENT_OPENING(
            "dependent-opening",
            Severity.WARNING,
            "\"{value}\" begins with \"{words}\", which depends on preceding text.",
            "A label or a summary is read alone, without the preceding text of the document.",
            "Name the subject, and leave out the conjunction."),
    /** A pronoun or a description ("he", "the province", 該省) means something else in each text, so it is no name of an entity. */
    NOT_A_NAME(
            "not-a-name",
            Severity.ERROR,
            "\"{words}\" is not a name but a pronoun or a description.",
            "A pronoun or a description (\"he\", \"the province\", 該省) means something else in each text, so it is no name of an entity.",
            "Claim the name, and define by a referent what the words mean here."),
    /** A referent defines words that are no name. */
    MISLEADING_REFERENT(
            "misleading-referent",
            Severity.ERROR,
            "The words \"{words}\" cannot mean {value} here: {detail}.",
            "A referent defines words that are no name. It cannot redefine a name of another entity, a figure or a date, except the year of an edition.",
            "Remove the referent. If the document uses the words as a name, claim them as a name."),
    /** A figure and the words for what it measures must be in one sentence. */
    FIGURE_ELSEWHERE(
            "figure-elsewhere",
            Severity.ERROR,
            "The figure \"{figure}\" is not in one sentence with \"{words}\".",
            "A figure and the words for what it measures must be in one sentence. Otherwise nothing shows that they belong together.",
            "Quote the words of the sentence that has the figure, or use a referent there."),
    /** Several figures of one unit in a sentence follow the order of what they measure. */
    FIGURES_OUT_OF_ORDER(
            "figures-out-of-order",
            Severity.ERROR,
            "The figures \"{figure}\" and \"{other}\" are not in the order of what they measure.",
            "Several figures of one unit in a sentence follow the order of what they measure. Here two of them may be swapped.",
            "Check which figure belongs to which indicator, and quote words for the indicators that are in the right order."),
    /** Its publication date is unknown. */
    UNDATED_DOCUMENT(
            "undated-document",
            Severity.INFO,
            "The document does not state when it was published.",
            "Its publication date is unknown. Among conflicting claims it counts as the earliest.",
            "Nothing, unless the document prints a date."),
    /** Two claims about one property contradict each other. */
    CONFLICTING_CLAIMS(
            "conflicting-claims",
            Severity.WARNING,
            "{value} was chosen over {other}: {reason}.",
            "Two claims about one property contradict each other. Both remain in the record; one is chosen by rank, basis, publication date, order of sources, document.",
            "Look at both. A judgement on the rank of one of them decides."),
    /** The entity was left out, because a required property is missing. */
    MISSING_PROPERTY(
            "missing-property",
            Severity.ERROR,
            "The required \"{property}\" is not claimed.",
            "The entity was left out, because a required property is missing. References to it were not checked.",
            "Claim the property, in a document or in the register."),
    /** A judgement names a claim that the data does not have. */
    UNKNOWN_JUDGED_CLAIM(
            "unknown-judged-claim",
            Severity.WARNING,
            "No such claim: {value}.",
            "A judgement names a claim that the data does not have.",
            "Correct document, entity, property or value of the judgement, or remove it."),
    /** A later file may overrule an earlier one; within one file neither of two ranks can be chosen. */
    CONFLICTING_JUDGEMENTS(
            "conflicting-judgements",
            Severity.ERROR,
            "One file gives this claim two ranks, {rank} and {other}.",
            "A later file may overrule an earlier one; within one file the order has no meaning, so neither rank can be chosen.",
            "Remove one of the two judgements."),
    /** A former id is redirected to its successor. */
    FORMER_ID_TAKEN(
            "former-id-taken",
            Severity.ERROR,
            "The former id {value} is in use.",
            "A former id is redirected to its successor. It cannot be the id of another entity or have two successors. Claims of an overlay about it count for the successor.",
            "Choose another id, or remove the former one."),
    /** A value violates a rule of its type. */
    NOT_ASSEMBLED(
            "not-assembled",
            Severity.ERROR,
            "The entity could not be assembled: {detail}.",
            "A value violates a rule of its type.",
            "Correct the value."),
    /** A property refers to an entity about which there is no claim. */
    UNKNOWN_REFERENCE(
            "unknown-reference",
            Severity.ERROR,
            "There is no {value}.",
            "A property refers to an entity about which there is no claim.",
            "Correct the key, or claim the entity."),
    /** A range must run from an earlier to a later date. */
    INVERTED_DATES(
            "inverted-dates",
            Severity.ERROR,
            "{value} ends before it begins.",
            "A range must run from an earlier to a later date.",
            "Correct the dates."),
    /** A meeting of an edition takes place in its year, or in the year before as preparation. */
    DATES_OUTSIDE_EDITION(
            "dates-outside-edition",
            Severity.WARNING,
            "{value} is outside the edition {other} and the year before it.",
            "A meeting of an edition takes place in its year, or in the year before as preparation.",
            "Correct the dates or the edition."),
    /** A part cannot be outside of the dates of its parent. */
    DATES_OUTSIDE_WHOLE(
            "dates-outside-whole",
            Severity.ERROR,
            "{value} is not within {other}, the dates of its parent meeting.",
            "A part cannot be outside of the dates of its parent. Where the dates are from two documents, these contradict each other, and this is a warning.",
            "Correct one of the two, or remove \"partOf\". For two documents, look at both; a judgement on the rank of a claim decides."),
    /** An entity cannot be a part of itself. */
    CYCLE(
            "cycle",
            Severity.ERROR,
            "Following \"{property}\" leads back to itself: {path}.",
            "An entity cannot be a part of itself.",
            "Remove one link of the chain."),
    /** A query for a place, a topic or an organization also finds what is below it; levels are limited so that queries stay fast. */
    TOO_DEEP(
            "too-deep",
            Severity.ERROR,
            "{value} has more than {limit} levels above it.",
            "A query for a place, a topic or an organization also finds what is below it; levels are limited so that queries stay fast. Entities further below are not reported.",
            "Shorten the chain that \"within\", \"broader\" or \"parent\" makes."),
    /** A share is between 0 and 100 percent. */
    SHARE_OVER_WHOLE(
            "share-over-whole",
            Severity.ERROR,
            "A share of {value} is impossible.",
            "A share is between 0 and 100 percent.",
            "Correct the figure, or the measure of its indicator."),
    /** A subset is not larger than its superset. */
    SUBSET_OVER_SET(
            "subset-over-set",
            Severity.ERROR,
            "{value} is more than {other}, the figure of the superset for the same period.",
            "A subset is not larger than its superset. Where the figures are from two documents, these contradict each other, and this is a warning.",
            "Correct a figure, or remove \"subsetOf\". For two documents, look at both; a judgement on the rank of a claim decides."),
    /** Two observations of the same figure should be one. */
    SAME_OBSERVATION_DIFFERS(
            "same-observation-differs",
            Severity.WARNING,
            "{value} here and {other} in {entity2}: same indicator, period, status and source.",
            "Two observations of the same figure should be one. Here even their values differ.",
            "Merge them, or distinguish them by period, status or \"according\"."),
    /** The amount or its conversion may be misprinted. */
    ODD_CONVERSION(
            "odd-conversion",
            Severity.WARNING,
            "{value} and {other} imply a rate of {rate}; the other rates of the file are near {usual}.",
            "The amount or its conversion may be misprinted.",
            "Compare with the document."),
    /** A conversion has the bound of the converted amount. */
    BOUND_NOT_CONVERTED(
            "bound-not-converted",
            Severity.WARNING,
            "{value} is converted to {other} without its bound.",
            "A conversion has the bound of the converted amount: \"more than 300 billion yuan ($41.5 billion)\" is more than 41.5 billion dollars.",
            "Give both the same bound, and quote its word with the conversion, by \"parts\"."),
    /** Money needs an ISO 4217 code; everything else needs a unit of the register. */
    UNKNOWN_UNIT(
            "unknown-unit",
            Severity.ERROR,
            "There is no unit {value}.",
            "Money needs an ISO 4217 code; everything else needs a unit of the register.",
            "Correct the unit, or add it to the register."),
    /** One of the two is probably a typing error. */
    SIMILAR_IDS(
            "similar-ids",
            Severity.WARNING,
            "{value} and {other} differ only by a hyphen.",
            "One of the two is probably a typing error.",
            "Merge them, or rename one."),
    /** In a document with articles, every passage must belong to one. */
    PASSAGE_WITHOUT_ARTICLE(
            "passage-without-article",
            Severity.WARNING,
            "The passage at {at} belongs to no article, but the document has articles.",
            "In a document with articles, every passage must belong to one.",
            "Add \"article\" to the first passage of each article."),
    /** An entity that could not be assembled cannot be checked against the others. */
    NOT_VALIDATED(
            "not-validated",
            Severity.INFO,
            "Not checked because of earlier errors: {detail}.",
            "An entity that could not be assembled cannot be checked against the others.",
            "Correct the errors and load again."),
    /** The selected documents refer to this entity and claim nothing about it. */
    IDENTITY_ALONE(
            "identity-alone",
            Severity.INFO,
            "{value} is referenced but not described by the selected documents; only its id, names and parents are kept.",
            "The selected documents refer to this entity and claim nothing about it. The subset has its id, kind, names and parents, and no other property.",
            "Nothing. The complete record has its other properties."),
    /** The selected documents claim something about this entity, but not this property, which belongs to its identity. */
    TAKEN_FROM_OTHERS(
            "taken-from-others",
            Severity.INFO,
            "The selected documents do not state \"{property}\"; it is taken from {from}.",
            "The selected documents claim something about this entity, but not this property, which belongs to its identity.",
            "Nothing. Select the other document too to get all of its claims."),
    /** The data set as of a day excludes documents for which nothing shows that they were published by that day. */
    UNDATED_LEFT_OUT(
            "undated-left-out",
            Severity.INFO,
            "Document excluded: publication date unknown.",
            "The data set as of a day excludes documents for which nothing shows that they were published by that day.",
            "Nothing, unless the document prints a date."),
    /** A data set as of a day has a document that prints no date, from the last day that it tells of. */
    DATED_BY_CONTENT(
            "dated-by-content",
            Severity.INFO,
            "Document counted from {value}, the last day that it tells of: it prints no date.",
            "A document without a date was not published before the last day that it tells of; it may have been published later.",
            "Nothing, unless the document prints a date."),
    /** The first 100 notices of a code, a severity and a file are listed; the counts of the report include the others. */
    MORE_NOTICES(
            "more-notices",
            Severity.INFO,
            "There are {count} more notices \"{kind}\" from here on; they are not listed.",
            "The first 100 notices of a code, a severity and a file are listed; the counts of the report include the others. This notice has the severity of those that it counts.",
            "Correct those that are listed and load again."),
    /** There is nothing to load. */
    NO_SOURCE(
            "no-source",
            Severity.ERROR,
            "No claim source was found: {detail}.",
            "There is nothing to load.",
            "Add a module with claim files, or give the loader a source.");

    private final String code;
    private final Severity severity;
    private final String template;
    private final String meaning;
    private final String remedy;

    NoticeCode(String code, Severity severity, String template, String meaning, String remedy) {
        this.code = code;
        this.severity = severity;
        this.template = template;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    /** The stable code: {@code unknown-reference}. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The severity unless a notice says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The message, with the names of attributes in braces. */
    public String template() {
        return template;
    }

    /** The meaning, for the author of the data. */
    public String meaning() {
        return meaning;
    }

    /** The remedy. */
    public String remedy() {
        return remedy;
    }
}
