package io.github.apec2026.notice;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Every finding that loading, or telling some documents alone, can make: its stable code, its usual severity, its message, what it means and how to mend it.
 *
 * <p>Codes are API: they are never renamed, and none is used again for something else. Immutable.
 */
public enum NoticeCode {
    /** Nothing of the file is in the record. */
    UNREADABLE_FILE(
            "unreadable-file",
            Severity.ERROR,
            "The claim file could not be opened or read to its end: {detail}.",
            "Nothing of the file is in the record.",
            "Check that it is a readable file, not a folder."),
    /** A claim file describes one document; this one is larger than any could be. It was not read. */
    FILE_TOO_LARGE(
            "file-too-large",
            Severity.ERROR,
            "The file has more than {limit} bytes.",
            "A claim file describes one document; this one is larger than any could be. It was not read.",
            "Split it by document."),
    /** Claim files are strict UTF-8: no other encoding, no overlong form, no byte order mark. The file was not read. */
    NOT_UTF8(
            "not-utf-8",
            Severity.ERROR,
            "The bytes at {offset} are not UTF-8.",
            "Claim files are strict UTF-8: no other encoding, no overlong form, no byte order mark. The file was not read.",
            "Save the file as UTF-8 without a byte order mark."),
    /** The file breaks the grammar of JSON, has text after its end, or exceeds a limit on nesting, numbers or strings. The rest of the file was not read. */
    MALFORMED_JSON(
            "malformed-json",
            Severity.ERROR,
            "Not JSON: {detail}.",
            "The file breaks the grammar of JSON, has text after its end, or exceeds a limit on nesting, numbers or strings. The rest of the file was not read.",
            "Mend the syntax at the place given."),
    /** One of the two would be lost silently. The rest of the file was not read. */
    DUPLICATE_KEY(
            "duplicate-key",
            Severity.ERROR,
            "The key \"{key}\" stands twice in one object.",
            "One of the two would be lost silently. The rest of the file was not read.",
            "Remove or merge one of them."),
    /** Faults further down are not reported yet. */
    REST_NOT_READ(
            "rest-not-read",
            Severity.INFO,
            "The rest of the file was not read, because of the error before.",
            "Faults further down are not reported yet.",
            "Mend the error and load again."),
    /** The file is of another version of the format, or does not say its format first. It was not read. */
    UNKNOWN_FORMAT(
            "unknown-format",
            Severity.ERROR,
            "The file says format {value}; this version reads {expected}.",
            "The file is of another version of the format, or does not say its format first. It was not read.",
            "Use a matching version of the library."),
    /** The name is misspelt, or newer than this version. What stands under it was dropped. In an overlay this is a warning, unless the name is nearly a known one. */
    UNKNOWN_PROPERTY(
            "unknown-property",
            Severity.ERROR,
            "There is no \"{key}\" here; known are, the nearest first: {known}.",
            "The name is misspelt, or newer than this version. What stands under it was dropped. In an overlay this is a warning, unless the name is nearly a known one.",
            "Correct the name."),
    /** The value has another shape than its place requires and was dropped. */
    WRONG_TYPE(
            "wrong-type",
            Severity.ERROR,
            "Expected {expected}, found {found}.",
            "The value has another shape than its place requires and was dropped.",
            "Write it as the format says."),
    /** The value has the right shape but does not mean anything: an impossible date, an unknown code, a malformed key. The claim was dropped; an unknown code in an overlay is a warning. */
    INVALID_VALUE(
            "invalid-value",
            Severity.ERROR,
            "Not a {expected}: \"{value}\". {detail}",
            "The value has the right shape but does not mean anything: an impossible date, an unknown code, a malformed key. The claim was dropped; an unknown code in an overlay is a warning.",
            "Correct the value."),
    /** The format requires it. */
    MISSING_MEMBER("missing-member", Severity.ERROR, "\"{key}\" is missing.", "The format requires it.", "Add it."),
    /** The format allows one of the two. */
    CONFLICTING_MEMBERS(
            "conflicting-members",
            Severity.ERROR,
            "\"{key}\" and \"{other}\" exclude each other.",
            "The format allows one of the two.",
            "Remove one."),
    /** A passage says it belongs to an article about which nothing is claimed. */
    UNKNOWN_ARTICLE(
            "unknown-article",
            Severity.ERROR,
            "No article \"{value}\" is claimed in this document.",
            "A passage says it belongs to an article about which nothing is claimed.",
            "Claim the article, or correct its name."),
    /** One document has one claim file; which of the two is meant cannot be decided. */
    DUPLICATE_DOCUMENT(
            "duplicate-document",
            Severity.ERROR,
            "The document {value} is described by another file too: {other}.",
            "One document has one claim file; which of the two is meant cannot be decided.",
            "Remove one of them."),
    /** "given" names a claim or a passage that supplies what the words leave open; there is none of this name. */
    UNKNOWN_GIVEN(
            "unknown-given",
            Severity.ERROR,
            "Nothing is claimed at \"{value}\".",
            "\"given\" names a claim or a passage that supplies what the words leave open; there is none of this name.",
            "Write plural/key/property, or the position of a passage."),
    /** What a claim leans on derives without it; nothing is a witness for itself. */
    CIRCULAR_GIVEN(
            "circular-given",
            Severity.ERROR,
            "What \"{value}\" supplies leads back to the claim itself: {path}.",
            "What a claim leans on derives without it; nothing is a witness for itself.",
            "Let \"given\" name a claim that says the rest in its own words, or quote words that leave nothing open."),
    /** A claim that was refused, that its own file deprecates, or that only an overlay makes of what the record leans on, supplies nothing. */
    GIVEN_REFUSED(
            "given-refused",
            Severity.ERROR,
            "Nothing at \"{value}\" may supply anything: {detail}.",
            "A claim that was refused, that its own file deprecates, or that only an overlay makes of what the record leans on, supplies nothing.",
            "Mend the claim that \"given\" names, or let \"given\" name another one."),
    /** "gives" hands a property to the facts of its passage; no fact here has it and lacks it. */
    NOT_TAKEN(
            "not-taken",
            Severity.WARNING,
            "No fact of this passage takes \"{key}\".",
            "\"gives\" hands a property to the facts of its passage; no fact here has it and lacks it.",
            "Remove it from \"gives\", or correct the type of the reference."),
    /** Passages stand in the order of the document. */
    PASSAGE_OUT_OF_ORDER(
            "passage-out-of-order",
            Severity.ERROR,
            "The passage at {at} starts before the one at {previous}.",
            "Passages stand in the order of the document.",
            "Run the curators' tool \"place\" again."),
    /** Passages do not overlap. */
    PASSAGES_OVERLAP(
            "passages-overlap",
            Severity.ERROR,
            "The passage at {at} starts before {end}, where the one before it ends.",
            "Passages do not overlap.",
            "Run the curators' tool \"place\" again."),
    /** The passage lies outside the document, or has no length. */
    PASSAGE_OUTSIDE(
            "passage-outside",
            Severity.ERROR,
            "The passage at {at} ends at {end}; the document ends at {length}.",
            "The passage lies outside the document, or has no length.",
            "Run the curators' tool \"place\" again."),
    /** Together the passages are the whole document but for white space and repeats; here something was overlooked. */
    TEXT_NOT_COVERED(
            "text-not-covered",
            Severity.ERROR,
            "The text from {at} to {end} is in no passage.",
            "Together the passages are the whole document but for white space and repeats; here something was overlooked.",
            "Add a passage, with facts or with a reason in \"nothing\"."),
    /** A repeat is the text of one passage printed again, up to white space. */
    REPEAT_DIFFERS(
            "repeat-differs",
            Severity.ERROR,
            "The text at {at} does not repeat the passage at {of}.",
            "A repeat is the text of one passage printed again, up to white space.",
            "Correct \"of\", or make it a passage of its own."),
    /** The passage was moved, or the text changed. */
    DIGEST_DIFFERS(
            "digest-differs",
            Severity.ERROR,
            "The passage at {at} has the digest {found}, the file says {expected}.",
            "The passage was moved, or the text changed.",
            "Run the curators' tool \"place\" again."),
    /** The digest of the text matches but its length does not. */
    TEXT_DIFFERS(
            "text-differs",
            Severity.ERROR,
            "The text has {found} characters, the file says {expected}.",
            "The digest of the text matches but its length does not.",
            "Run the curators' tool \"place\" again."),
    /** A quote is taken from its passage to the letter. */
    WORDS_NOT_FOUND(
            "words-not-found",
            Severity.ERROR,
            "The words \"{words}\" do not stand in their passage.",
            "A quote is taken from its passage to the letter.",
            "Correct the quote."),
    /** A quote stands exactly once, so that it is clear which place is meant. */
    WORDS_AMBIGUOUS(
            "words-ambiguous",
            Severity.ERROR,
            "The words \"{words}\" stand {count} times in their passage.",
            "A quote stands exactly once, so that it is clear which place is meant.",
            "Quote more words, or say which by \"nth\"."),
    /** Only classified and editorial properties, and inferred claims, go without words. */
    WORDS_MISSING(
            "words-missing",
            Severity.ERROR,
            "No words are given for a property that a document must state.",
            "Only classified and editorial properties, and inferred claims, go without words.",
            "Add a quote, or the basis \"inferred\" with \"because\"."),
    /** A label or a summary is in our own words, and what stands in a register is in no document; words beside it would say that one says so. */
    WORDS_NOT_ALLOWED(
            "words-not-allowed",
            Severity.ERROR,
            "The words \"{words}\" cannot stand here: {detail}.",
            "A label or a summary is in our own words, and what stands in a register is in no document; words beside it would say that one says so.",
            "Remove the words, or move the claim to the passage that has them."),
    /** No sentence of a source enters the record: under 80 characters, under 30 where most are Han; names and titles 160 and 60. */
    WORDS_TOO_LONG(
            "words-too-long",
            Severity.ERROR,
            "The words have {length} characters; at most {limit} are allowed here.",
            "No sentence of a source enters the record: under 80 characters, under 30 where most are Han; names and titles 160 and 60.",
            "Quote the shortest words that state the value."),
    /** What is inferred or curated says why. */
    REASON_MISSING(
            "reason-missing",
            Severity.ERROR,
            "The basis is {basis}, but \"because\" is missing.",
            "What is inferred or curated says why.",
            "Add \"because\"."),
    /** A document file may only say "inferred"; what no document says stands in a register, as curated. */
    BASIS_NOT_ALLOWED(
            "basis-not-allowed",
            Severity.ERROR,
            "The basis \"{basis}\" cannot stand here: {detail}.",
            "A document file may only say \"inferred\"; what no document says stands in a register, as curated.",
            "Remove the basis or move the claim."),
    /** The text is not among the documents given, so digests, quotes and the gaps between passages were not checked. */
    DOCUMENT_NOT_AT_HAND(
            "document-not-at-hand",
            Severity.INFO,
            "Not checked: document not at hand. {passages} digests, {words} quotes.",
            "The text is not among the documents given, so digests, quotes and the gaps between passages were not checked.",
            "Load with a document store that holds the text."),
    /** The quoted words give a figure without saying whether it is a rise or a fall, so only the sentence around them could. */
    DIRECTION_NOT_CHECKED(
            "direction-not-checked",
            Severity.INFO,
            "Not checked: document not at hand. {count} directions of growth.",
            "The quoted words give a figure without saying whether it is a rise or a fall, so only the sentence around them could.",
            "Load with a document store that holds the text, or quote the verb with the figure."),
    /** The values of this document cannot be derived from its words. */
    UNKNOWN_LANGUAGE(
            "unknown-language",
            Severity.WARNING,
            "There is no grammar for the language \"{value}\": no value was derived from the words of this document.",
            "Values are derived again from words in English (en) and Chinese (zh-Hant, zh-Hans); others are taken as they are.",
            "Correct the language tag, or check the values by hand."),
    /** A claim says what its words say. */
    MISMATCH(
            "mismatch",
            Severity.ERROR,
            "The words \"{words}\" say {says}; the claim says {value}.",
            "A value is derived again from its words, and these do not say it.",
            "Correct the value or the words; where the words and reasoning say it, use the basis \"inferred\" with \"because\"."),
    /** A name of two entities of one type says neither. */
    AMBIGUOUS_NAME(
            "ambiguous-name",
            Severity.ERROR,
            "The words \"{words}\" are a name of {candidates} alike; the claim says {value}.",
            "A name of two entities of one type says neither.",
            "Quote a name that only one of them has, or say by a referent which is meant."),
    /** What must, should, will or can be, is hoped for, explored or promoted is another thing than what is there, and each of them another than the next. A word that may be several fits all of them. */
    MODALITY_DIFFERS(
            "modality-differs",
            Severity.WARNING,
            "The claim says \"{value}\", the document \"{words}\": {detail}.",
            "What must, should, will or can be, is hoped for, explored or promoted is another thing than what is there, and each of them another than the next. A word that may be several fits all of them.",
            "Tell it as firmly as the document does; where the words mean something else, say so by \"because\" beside the claim."),
    /** A reason that says that the words do not say the value is the reason of something inferred. */
    REASON_DENIES_WORDS(
            "reason-denies-words",
            Severity.WARNING,
            "The claim is {basis}, but its reason says \"{words}\".",
            "A reason that says that the words do not say the value is the reason of something inferred.",
            "Add the basis \"inferred\", or quote the words that say it and drop the reason."),
    /** What is called after a place need not be there. The name of a government or an assembly does say whose it is. */
    NAME_WITHIN_NAME(
            "name-within-name",
            Severity.WARNING,
            "The only ground for {value} is its name within \"{name}\": \"{words}\".",
            "What is called after a place need not be there. The name of a government or an assembly does say whose it is.",
            "Give another reason, or remove the claim."),
    /** A label or a summary is read alone, without what stands before it in the document. */
    DEPENDENT_OPENING(
            "dependent-opening",
            Severity.WARNING,
            "\"{value}\" begins with \"{words}\", which leans on a text before it.",
            "A label or a summary is read alone, without what stands before it in the document.",
            "Name the subject, and leave the conjunction out."),
    /** A pronoun or a description stands for a name and is none. */
    NOT_A_NAME(
            "not-a-name",
            Severity.ERROR,
            "\"{words}\" is no name: it stands for one.",
            "A pronoun or a description (\"he\", \"the province\", 該省) means something else in each text, so it names nothing.",
            "Claim the name; say by a referent what the words mean where they stand."),
    /** A referent explains words that name nothing by themselves; a name names what has it, and a figure or a date is none, but for the year of an edition. */
    MISLEADING_REFERENT(
            "misleading-referent",
            Severity.ERROR,
            "The words \"{words}\" cannot mean {value} here: {detail}.",
            "A referent explains words that name nothing by themselves; a name names what has it, and a figure or a date is none, but for the year of an edition.",
            "Remove the referent; claim the words as a name where the document uses them as one."),
    /** A figure stands in one sentence with what it is a figure of. */
    FIGURE_ELSEWHERE(
            "figure-elsewhere",
            Severity.ERROR,
            "The figure \"{figure}\" does not stand in one sentence with \"{words}\".",
            "What is measured and its figure stand in one sentence; otherwise nothing says that they belong together.",
            "Quote the words of the sentence that has the figure, or use a referent there."),
    /** Several figures of one unit in a sentence stand in the order of what they measure. */
    FIGURES_OUT_OF_ORDER(
            "figures-out-of-order",
            Severity.ERROR,
            "The figures \"{figure}\" and \"{other}\" do not stand in the order of what they measure.",
            "Where a sentence tells several figures of one unit, they follow the order of what they are figures of; here two may have been swapped.",
            "Check whose figure is whose; quote words for what is measured that stand in the right order."),
    /** Among conflicting claims it counts as the earliest. */
    UNDATED_DOCUMENT(
            "undated-document",
            Severity.INFO,
            "The document does not say when it was published.",
            "Among conflicting claims it counts as the earliest.",
            "Nothing to do, unless the document does print a date."),
    /** Two claims about one property exclude each other. Both are kept; one is chosen by rank, basis, publication, order of sources, document. */
    CONFLICTING_CLAIMS(
            "conflicting-claims",
            Severity.WARNING,
            "{value} was chosen over {other}: {reason}.",
            "Two claims about one property exclude each other. Both are kept; one is chosen by rank, basis, publication, order of sources, document.",
            "Look at both; a judgement on the rank of one decides it."),
    /** Without it there is no such entity; it was left out, and nothing that needs it was checked. */
    MISSING_PROPERTY(
            "missing-property",
            Severity.ERROR,
            "The required \"{property}\" is not claimed.",
            "Without it there is no such entity; it was left out, and nothing that needs it was checked.",
            "Claim it, in a document or in the register."),
    /** A judgement is about a claim that is not in the data. */
    UNKNOWN_JUDGED_CLAIM(
            "unknown-judged-claim",
            Severity.WARNING,
            "No such claim: {value}.",
            "A judgement is about a claim that is not in the data.",
            "Correct document, entity, property or value of the judgement, or remove it."),
    /** A former id leads to its successor; it cannot be an entity of its own, nor lead to two. What an overlay says of it counts for the successor. */
    FORMER_ID_TAKEN(
            "former-id-taken",
            Severity.ERROR,
            "The former id {value} is in use.",
            "A former id leads to its successor; it cannot be an entity of its own, nor lead to two. What an overlay says of it counts for the successor.",
            "Choose another id, or remove the former one."),
    /** A value breaks a rule of its type. */
    NOT_ASSEMBLED(
            "not-assembled",
            Severity.ERROR,
            "The entity could not be put together: {detail}.",
            "A value breaks a rule of its type.",
            "Correct the value."),
    /** A property refers to an entity about which nothing is claimed. */
    UNKNOWN_REFERENCE(
            "unknown-reference",
            Severity.ERROR,
            "There is no {value}.",
            "A property refers to an entity about which nothing is claimed.",
            "Correct the key, or claim the entity."),
    /** A range runs from earlier to later. */
    INVERTED_DATES(
            "inverted-dates",
            Severity.ERROR,
            "{value} ends before it begins.",
            "A range runs from earlier to later.",
            "Correct the dates."),
    /** A meeting of an edition takes place in its year, or in preparation in the year before. */
    DATES_OUTSIDE_EDITION(
            "dates-outside-edition",
            Severity.WARNING,
            "{value} is outside the edition {other} and the year before it.",
            "A meeting of an edition takes place in its year, or in preparation in the year before.",
            "Correct the dates or the edition."),
    /** A part does not outlast its whole. Where two documents tell the dates, they contradict each other, and this is a warning. */
    DATES_OUTSIDE_WHOLE(
            "dates-outside-whole",
            Severity.ERROR,
            "{value} is not within {other}, the dates of what it is a part of.",
            "A part does not outlast its whole. Where two documents tell the dates, they contradict each other, and this is a warning.",
            "Correct one of the two, or remove \"partOf\"; of two documents, look at both, a judgement on the rank of a claim decides it."),
    /** A thing cannot be a part of itself. */
    CYCLE(
            "cycle",
            Severity.ERROR,
            "Following \"{property}\" leads back to itself: {path}.",
            "A thing cannot be a part of itself.",
            "Remove one link of the chain."),
    /** A share of a whole is between 0 and 100 percent. */
    SHARE_OVER_WHOLE(
            "share-over-whole",
            Severity.ERROR,
            "A share of {value}.",
            "A share of a whole is between 0 and 100 percent.",
            "Correct the figure, or the measure of its indicator."),
    /** A part is not larger than its whole. Where two documents tell the figures, they contradict each other, and this is a warning. */
    SUBSET_OVER_SET(
            "subset-over-set",
            Severity.ERROR,
            "{value} is more than {other}, the figure of the whole for the same period.",
            "A part is not larger than its whole. Where two documents tell the figures, they contradict each other, and this is a warning.",
            "Correct a figure, or remove \"subsetOf\"; of two documents, look at both, a judgement on the rank of a claim decides it."),
    /** Two observations of one identity should be one; here they even differ. */
    SAME_OBSERVATION_DIFFERS(
            "same-observation-differs",
            Severity.WARNING,
            "{value} here and {other} in {entity2}: same indicator, period, status and source.",
            "Two observations of one identity should be one; here they even differ.",
            "Merge them, or tell them apart by period, status or \"according\"."),
    /** The amount or its conversion may be misprinted. */
    ODD_CONVERSION(
            "odd-conversion",
            Severity.WARNING,
            "{value} and {other} imply a rate of {rate}; the others of the file are near {usual}.",
            "The amount or its conversion may be misprinted.",
            "Look at the document again."),
    /** A conversion has the bound of what is converted: "more than 300 billion yuan ($41.5 billion)" is more than 41.5 billion dollars. */
    BOUND_NOT_CONVERTED(
            "bound-not-converted",
            Severity.WARNING,
            "{value} is converted to {other}, without its bound.",
            "A conversion has the bound of what is converted: \"more than 300 billion yuan ($41.5 billion)\" is more than 41.5 billion dollars.",
            "Give both the same bound; quote the word for it with the conversion, by \"parts\"."),
    /** Money has an ISO 4217 code; everything else a unit of the register. */
    UNKNOWN_UNIT(
            "unknown-unit",
            Severity.ERROR,
            "There is no unit {value}.",
            "Money has an ISO 4217 code; everything else a unit of the register.",
            "Correct the unit, or add it to the register."),
    /** One of the two is probably a slip. */
    SIMILAR_IDS(
            "similar-ids",
            Severity.WARNING,
            "{value} and {other} differ only by a hyphen.",
            "One of the two is probably a slip.",
            "Merge them, or rename one."),
    /** Every passage of such a document is a piece of an article. */
    PASSAGE_WITHOUT_ARTICLE(
            "passage-without-article",
            Severity.WARNING,
            "The passage at {at} belongs to no article, but the document has articles.",
            "Every passage of such a document is a piece of an article.",
            "Say \"article\" on the first passage of each piece."),
    /** What could not be put together could not be checked against the rest. */
    NOT_VALIDATED(
            "not-validated",
            Severity.INFO,
            "Not checked because of earlier errors: {detail}.",
            "What could not be put together could not be checked against the rest.",
            "Mend the errors and load again."),
    /** Documents asked for alone refer to it and tell nothing of it. It has its kind, its names and what it stands under, and nothing else. */
    IDENTITY_ALONE(
            "identity-alone",
            Severity.INFO,
            "{value} is only referred to here, and keeps its identity alone.",
            "Documents asked for alone refer to it and tell nothing of it. It has its kind, its names and what it stands under, and nothing else.",
            "Nothing to do; the whole record tells more of it."),
    /** Documents asked for alone tell of the entity and leave open what belongs to its identity. */
    TAKEN_FROM_OTHERS(
            "taken-from-others",
            Severity.INFO,
            "\"{property}\" is left open here, and taken from {from}.",
            "Documents asked for alone tell of the entity and leave open what belongs to its identity.",
            "Nothing to do; ask for the other document too to have all that it tells."),
    /** What was known on a day was asked for, and nothing tells by which day this document was published. */
    UNDATED_LEFT_OUT(
            "undated-left-out",
            Severity.INFO,
            "The document is left out: it is not told by which day it was published.",
            "What was known on a day was asked for, and nothing tells by which day this document was published.",
            "Nothing to do, unless the document does print a date."),
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

    /** What it means to the person who owns the data. */
    public String meaning() {
        return meaning;
    }

    /** How to mend it. */
    public String remedy() {
        return remedy;
    }
}
