package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Product;
import io.github.apec2026.model.SingleProperty;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Topic;
import io.github.apec2026.model.TypedProperty;
import io.github.apec2026.model.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The record: every entity, every claim it rests on, every contradiction. Made by loading; never changes afterwards.
 *
 * <p>Immutable and thread-safe: load once, hold on to it, share it.
 */
public interface ApecDataset {

    /**
     * The entity of an id. A former id leads to its successor.
     *
     * @throws java.util.NoSuchElementException when there is none; the message names ids that are written nearly so
     */
    <E extends Entity> E get(Id<E> id);

    /** The entity of an id, or empty when there is none. A former id leads to its successor. */
    <E extends Entity> Optional<E> find(Id<E> id);

    /** The entity that a property refers to, or empty when the property is empty. */
    default <E extends Entity> Optional<E> find(Optional<Id<E>> id) {
        return Objects.requireNonNull(id, "id").flatMap(this::find);
    }

    /**
     * Whose quantity an indicator is: its own subject, or that of the indicator whose growth, share, rank or duration it is; empty
     * when not stated.
     */
    Optional<Id<?>> subject(Indicator indicator);

    /**
     * The time of a figure: its period; else the periods of which one is meant; else, as a substitute that says so, the day on which a
     * document published it; else nothing.
     *
     * <p>A document tells a figure on the date of the article, or its own where the article prints none. Of several that state the value, the
     * earliest date counts; an undated one counts only where none has a date, from the last day that it
     * {@linkplain SourceDocument#notBefore() tells of} to the first that it {@linkplain SourceDocument#notAfter() expects}. A figure that this
     * data set does not hold was told by nobody.
     *
     * <pre>{@code
     * Observation share = apec.get(Observation.id("guangdong-high-tech-share-actual"));
     * System.out.println(apec.time(share)); // published 2026-01-29
     * System.out.println(apec.time(share).isPeriod()); // false
     * }</pre>
     */
    FigureTime time(Observation observation);

    /** The meetings, by time (undated ones last), then by id: see {@link MeetingCatalog}. */
    MeetingCatalog meetings();

    /** The figures, by period (none first), then by id: see {@link ObservationCatalog}. */
    ObservationCatalog observations();

    /** The editions, by id, that is by year. */
    Catalog<Edition> editions();

    /** The priorities, by id; once narrowed to one agenda, by their place in it. */
    PriorityCatalog priorities();

    /** The persons, by id, that is by name in Latin letters. */
    Catalog<Person> persons();

    /** The positions, by id. */
    PositionCatalog positions();

    /** The organizations, by id. */
    Catalog<Organization> organizations();

    /** The places, by id. */
    Catalog<Place> places();

    /** The topics, by id. */
    Catalog<Topic> topics();

    /** The initiatives, by id; once narrowed to the parts of one initiative, by their order in it. */
    InitiativeCatalog initiatives();

    /** The indicators, by id. */
    IndicatorCatalog indicators();

    /** The statements, by document, then by their passage in it, then as they are first claimed. */
    StatementCatalog statements();

    /** The products, by id. */
    Catalog<Product> products();

    /** The units, by id. */
    Catalog<Unit> units();

    /** The economies, the 21, by id. */
    Catalog<Economy> economies();

    /** The documents, by id. */
    DocumentCatalog documents();

    /** The articles, by id. */
    ArticleCatalog articles();

    /** The officials, by position, then by name: see {@link OfficialCatalog}. */
    OfficialCatalog officials();

    /**
     * What is called {@code text}, or nearly so: every entity that has a name (people, places, organizations, meetings, editions,
     * priorities, topics, initiatives, indicators, products, units, economies), a title (documents, articles, posts) or a label of ours,
     * in whichever language, by the names of documents and of the register; without any of these by our summary, as statements are, and
     * without that by its key. So whatever {@link #label} shows is found.
     *
     * <ul>
     *   <li>A person is also found with the honorific that documents put before the name ({@code Dr Park}), and by a post held
     *       ({@code foreign minister}): then the hit {@linkplain Hit.Match#POST says so}, and comes after the post itself.
     *   <li>An official matches as the person, an observation as its indicator; former ids are not names.
     *       {@code officials().named("foreign minister")} has the officials.
     * </ul>
     *
     * <p>Case, width, diacritics, white space and punctuation do not count: {@code wang yi}, {@code WangYi} and {@code Ｗａｎｇ－Ｙｉ} are
     * one name, and so are 《亞太》 and 亞太; only of a name without letter and digit, such as {@code %}, the signs count. A word may be cut
     * short ({@code Guangd}), the words may come in any order, and Han characters, which are written without spaces, are found anywhere in a
     * name. A Traditional character and the Simplified one that it is written as are one: 广东 finds 廣東. What is misspelt is not found, but
     * {@linkplain #suggest suggested}.
     *
     * <pre>{@code
     * Hit hit = apec.search("senior officials").get(0);
     * System.out.println(hit.id() + ", " + hit.match()); // meeting/som1-2026, WITHIN
     * System.out.println(hit.name().text()); // first APEC Senior Officials' Meeting
     * }</pre>
     *
     * <p>The first search of a data set makes the names ready for all that follow, so that loading need not wait for it; what a search
     * costs then grows with what it finds, not with the record.
     *
     * @return one hit for each entity, by its nearest name: by {@link Hit#match()}, then the economies first, then by type in the order of
     *     {@link io.github.apec2026.model.EntityType#all()}, then by id; unmodifiable, and empty when nothing is called so or the text is blank
     */
    List<Hit> search(String text);

    /**
     * What {@code text} may mean when it is misspelt. These are guesses, and never mixed with what {@link #search} finds: an entity that the
     * text finds is not suggested, and nothing is when the text is exactly a name.
     *
     * <pre>{@code
     * System.out.println(apec.search("shenzen")); // []
     * System.out.println(apec.suggest("shenzen").get(0).name().text()); // Shenzhen
     * System.out.println(apec.suggest("王義").get(0).id()); // person/wang-yi
     * }</pre>
     *
     * <p>Names, titles and labels are compared as by a search, without case, width, diacritics, spaces and punctuation and in Simplified
     * characters; honorifics count, posts held and summaries do not. A letter that is wrong, missing, too many or exchanged with its
     * neighbour is one mistake, and so is another Han character, whether it sounds alike or not (Damerau and Levenshtein, no letter changed twice). A
     * wrong digit is another number and no mistake.
     *
     * <table>
     *   <caption>How many mistakes a text may have</caption>
     *   <tr><th></th><th>one</th><th>two</th></tr>
     *   <tr><td>of a name</td><td>4 to 7 letters</td><td>8 or more</td></tr>
     *   <tr><td>of words within a name</td><td>6 to 11</td><td>12 or more</td></tr>
     *   <tr><td>of a name, with Han characters</td><td>2 to 7 characters</td><td>8 or more</td></tr>
     *   <tr><td>of characters within a name</td><td>3 to 11</td><td>12 or more</td></tr>
     * </table>
     *
     * <p>Names are compared as a whole; only where none is near, consecutive words within names are ({@code oficials} of "Senior Officials'
     * Meeting").
     *
     * <p>So nothing is suggested for a shorter text, nor for one of more than 100 characters, nor is a name with fewer letters. Every name is
     * looked at, which takes a time that grows with the record: ask when a search found too little.
     *
     * @return one suggestion for each entity, by its nearest name, ten at most: by {@link Suggestion#distance()}, then those that begin
     *     with the same letter first, then in the order of hits; unmodifiable, and empty when nothing is near or the text is blank
     */
    List<Suggestion> suggest(String text);

    /**
     * The text to show for an entity in a language. It comes from the first of these that there is: a name or a title, as documents or the
     * register have it; our label; a description in the words of documents; our summary or description; for a figure that of its indicator, for an official that of the
     * person; the key of the id. Among languages it is chosen as by {@link io.github.apec2026.value.LocalizedText#best}: the first
     * preferred one that there is, also in another script, else any other. {@link Label#isOurs()} says whether a document prints it.
     *
     * <p>Who asks for Simplified Chinese is given a text in Traditional characters (tagged {@code zh-Hant}) in Simplified ones, where neither a
     * document nor the register has one: {@link Label#isConverted()}. Single characters are converted, not words. Simplified Chinese is
     * never converted to Traditional, since one character may be several there.
     *
     * <pre>{@code
     * System.out.println(apec.label(Place.id("guangzhou"), Locale.SIMPLIFIED_CHINESE).text()); // 广州
     * System.out.println(apec.label(Statement.id("wang-yi-on-open-regionalism"), Locale.ENGLISH).isOurs()); // true
     * }</pre>
     *
     * @throws java.util.NoSuchElementException when there is no such entity, as {@link #get(Id)}
     */
    Label label(Id<?> entity, Locale... preferred);

    /**
     * Every claim about an entity, in the order of the files; of an official, those about the person. Empty when there is none.
     *
     * @throws java.util.NoSuchElementException when there is no such entity, as {@link #get(Id)}
     */
    List<Claim<?>> claims(Id<?> entity);

    /**
     * Every claim about a property of an entity, in the order of the files; empty when there is none.
     *
     * @throws java.util.NoSuchElementException when there is no such entity, as {@link #get(Id)}
     * @throws IllegalArgumentException when entities of that type have no such property; the message names the right ones, the nearest
     *     first
     */
    List<Claim<?>> claims(Id<?> entity, String property);

    /**
     * Every claim of a document, in its order; empty when there is none.
     *
     * @throws java.util.NoSuchElementException when there is no such document, as {@link #get(Id)}
     */
    List<Claim<?>> claimsOf(Id<SourceDocument> document);

    /**
     * Every claim about a property of an entity, in the order of the files; empty when there is none. The property is one of the constants
     * of the entity's type, such as {@link io.github.apec2026.model.Meeting#TOPICS}.
     *
     * @throws java.util.NoSuchElementException when there is no such entity, as {@link #get(Id)}
     */
    <E extends Entity, T> List<Claim<T>> claims(Id<E> entity, TypedProperty<E, T> property);

    /**
     * The fact about a property with at most one value: the value, the claim it was chosen from, the claims that agree with it, its
     * rivals and the reason of the choice; empty when nothing is claimed. The property is one of the constants of the entity's type, such
     * as {@link io.github.apec2026.model.Meeting#DATES}. Of a property with many values every claim that is not deprecated counts: see
     * {@link #claims(Id, TypedProperty)}.
     *
     * <pre>{@code
     * Fact<DateRange> dates = apec.fact(Meeting.id("som1-2026"), Meeting.DATES).orElseThrow();
     * System.out.println(dates.value()); // 2026-02-01/2026-02-10
     * System.out.println(dates.rivals()); // []
     * }</pre>
     *
     * @throws java.util.NoSuchElementException when there is no such entity, as {@link #get(Id)}
     */
    <E extends Entity, T> Optional<Fact<T>> fact(Id<E> entity, SingleProperty<E, T> property);

    /**
     * The same for a property that is named by a text, such as one that a user of a web service names:
     * {@code apec.fact(Id.parse("meeting/som1-2026"), "dates")}. Empty when nothing is claimed.
     *
     * @throws java.util.NoSuchElementException when there is no such entity, as {@link #get(Id)}
     * @throws IllegalArgumentException when entities of that type have no such property, or it has many values; the message names the
     *     right ones, the nearest first
     */
    Optional<Fact<?>> fact(Id<?> entity, String property);

    /**
     * Where a claim can be read, fit for print; empty when no document makes it: {@link Claim#because()} then says why it holds. Also for
     * claims of another data set, as far as this one has the document.
     */
    Optional<Citation> citation(Claim<?> claim);

    /**
     * The passages of a document, in its order; empty for a document that is only referred to.
     *
     * @throws java.util.NoSuchElementException when there is no such document, as {@link #get(Id)}
     */
    List<Passage> passages(Id<SourceDocument> document);

    /**
     * Everything that the record connects with an entity, grouped and in order. For an official, what is connected with the person; a
     * former id leads to its successor.
     *
     * <p>Worked out when asked for, in a time that grows with the record.
     *
     * @throws java.util.NoSuchElementException when there is no such entity, as {@link #get(Id)}
     */
    Surroundings about(Id<?> entity);

    /**
     * Who is behind both of two documents, as far as the record knows: publishers, the agencies and papers that articles or captions
     * are credited to, the organizations that any of these belong to, and authors and photographers. Persons come before organizations,
     * each by id. A document shares with itself all that is stated.
     *
     * <p>Empty means that nobody is known to be behind both, which is less than that nobody is: see
     * {@link #areIndependent(Id, Id)}.
     *
     * @throws java.util.NoSuchElementException when there is no such document, as {@link #get(Id)}
     */
    List<Id<?>> sharedSources(Id<SourceDocument> a, Id<SourceDocument> b);

    /**
     * Whether two documents can count as two sources: they are two, {@linkplain #sharedSources(Id, Id) nobody is behind both}, and
     * both state whose they are, by a publisher or by the agency or paper that an article is credited to.
     *
     * <p>A document that does not state whose it is may be anybody's, and is independent of none: what agrees with it is not corroborated
     * by it. The name of an author alone does not count, since two authors may write for one house, nor does the credit of a picture,
     * which anybody can buy. So {@code false} means "not shown to be independent", not "shown to depend".
     *
     * @throws java.util.NoSuchElementException when there is no such document, as {@link #get(Id)}
     */
    boolean areIndependent(Id<SourceDocument> a, Id<SourceDocument> b);

    /**
     * The subset of the data set that some of its documents state. It has every promise of a data set, and may be restricted further: the order
     * does not matter, and what is left is what both ask for.
     *
     * <pre>{@code
     * SourceDocument opinion = apec.documents().byKind(DocumentKind.OPINION).first().orElseThrow();
     * ApecDataset subset = apec.accordingTo(opinion.id());
     * subset.statements().list(); // the opinion's, whatever others say
     * subset.info().notices();    // what the opinion leaves open
     * }</pre>
     *
     * <ul>
     *   <li>The claims of these documents remain, with their ranks, and facts are chosen among them anew: what only others contradicted is no longer
     *       contradicted.
     *   <li>What these documents refer to and do not describe keeps its identity: what it cannot be without (its kind), its names, and
     *       the larger place, broader topic or parent above it; nothing else, so that its dates are empty. What they describe
     *       and leave without these gets them likewise. They come from other documents, and notices say so
     *       ({@link io.github.apec2026.notice.NoticeCode#IDENTITY_ALONE IDENTITY_ALONE},
     *       {@link io.github.apec2026.notice.NoticeCode#TAKEN_FROM_OTHERS TAKEN_FROM_OTHERS}).
     *   <li>Claims that no document makes, those of a register, complete what is there. They bring in nothing that these documents do
     *       not speak of, except what is above it.
     *   <li>What would be an error in a claim file is a notice of lesser severity here, {@code INFO} where something is missing: there
     *       is always a data set. Where these documents alone would lead in a circle, from part to parent and back, a step of it is left
     *       out.
     * </ul>
     *
     * <p>According to all documents it is the complete record; according to an empty list it holds the economies and nothing else. A former id means its successor; a document named twice counts once. A document that is in this data set
     * only because it is referred to adds nothing here.
     *
     * <p>Worked out when asked for, in a time that grows with the complete record, up to a quarter of what loading takes: hold on to what you
     * get. It keeps the complete record in memory.
     *
     * @throws java.util.NoSuchElementException when there is no such document, as {@link #get(Id)}
     */
    ApecDataset accordingTo(Collection<Id<SourceDocument>> documents);

    /**
     * The subset that one or some of its documents state: {@link #accordingTo(Collection)}.
     *
     * @param others the ids of further documents; without type argument, since Java has no arrays of ids of documents
     * @throws java.util.NoSuchElementException when there is no such document, as {@link #get(Id)}
     * @throws IllegalArgumentException when one of the others is not the id of a document
     */
    default ApecDataset accordingTo(Id<SourceDocument> document, Id<?>... others) {
        List<Id<SourceDocument>> all = new ArrayList<>();
        all.add(Objects.requireNonNull(document, "document"));
        for (Id<?> other : Objects.requireNonNull(others, "others")) {
            all.add(other.as(EntityType.DOCUMENT));
        }
        return accordingTo(all);
    }

    /**
     * The subset that the documents of a narrowed catalog state, such as its news reports:
     * {@code apec.accordingTo(apec.documents().byKind(DocumentKind.NEWS))}. See {@link #accordingTo(Collection)}.
     *
     * @throws java.util.NoSuchElementException when a document of the catalog is not in this data set, as {@link #get(Id)}
     */
    default ApecDataset accordingTo(DocumentCatalog documents) {
        List<Id<SourceDocument>> all = new ArrayList<>();
        for (SourceDocument document : Objects.requireNonNull(documents, "documents")) {
            all.add(document.id());
        }
        return accordingTo(all);
    }

    /**
     * The data set as it was known on a day: {@linkplain #accordingTo(Collection) according to} the documents that were published on that
     * day or before. A document dated by a month, a year or a range counts from the last day of it.
     *
     * <p>A document that prints no date counts from the last day that it tells of ({@link SourceDocument#notBefore()}): it may have been
     * published later, so it is {@linkplain DatasetInfo#datedByContent() listed}, and a notice says so
     * ({@link io.github.apec2026.notice.NoticeCode#DATED_BY_CONTENT DATED_BY_CONTENT}). One that tells of no day either, or whose date has an
     * open end, counts from no day: it is left out, {@linkplain DatasetInfo#undated() listed}, and a notice says so
     * ({@link io.github.apec2026.notice.NoticeCode#UNDATED_LEFT_OUT UNDATED_LEFT_OUT}). Before the first publication the data set holds
     * the economies and nothing else. As of two days it is as of the earlier.
     *
     * <p>The day is that of the publication, not that of the loading: what a curator added later to the claim file of an old document
     * counts from the document's day.
     *
     * <p>Worked out when asked for, as {@link #accordingTo(Collection)}.
     *
     * @throws IllegalArgumentException when the day lies outside the years 1 to 9999
     */
    ApecDataset asOf(LocalDate day);

    /**
     * Where the documents disagree, by entity then property; of one property rival claims come before other figures. Empty when they
     * nowhere do.
     */
    List<Conflict> conflicts();

    /**
     * What two documents or more state in their words, each by itself, by entity then property: the same value, claimed on the basis of
     * words. Names are left out: that two documents call a thing alike is no news. {@link Agreement#isIndependent()} says whether
     * {@linkplain #areIndependent(Id, Id) it is shown} that two of them do not have it from one source. Empty when they agree on nothing.
     *
     * <pre>{@code
     * System.out.println(apec.agreements().stream().anyMatch(each -> each.property().equals("dates"))); // true
     * }</pre>
     */
    List<Agreement> agreements();

    /**
     * Every claim that names an entity: as its subject, as its value, as its source, or with a name of it among its words. For an official
     * those of the person. Worked out when asked for, in a time that grows with the record.
     *
     * @throws java.util.NoSuchElementException when there is no such entity, as {@link #get(Id)}
     */
    Mentions mentions(Id<?> entity);

    /** Everything with a time or a place. */
    Timeline timeline();

    /**
     * What came of a meeting and of its parts, each list in the order of its catalog: what was adopted, who was elected, what was launched,
     * proposed and announced there. What was merely said while it was on is not among them.
     *
     * @throws java.util.NoSuchElementException when there is no such meeting, as {@link #get(Id)}
     */
    MeetingOutcomes outcomes(Id<Meeting> meeting);

    /**
     * The meetings that may be this one under another name, as documents leave it open, by id; whichever of the two the claim is about.
     * Empty when none.
     *
     * <pre>{@code
     * System.out.println(apec.perhapsSame(Meeting.id("aelm-2026")).size()); // 1
     * }</pre>
     *
     * @throws java.util.NoSuchElementException when there is no such meeting, as {@link #get(Id)}
     */
    List<PerhapsSame> perhapsSame(Id<Meeting> meeting);

    /**
     * The agenda of an edition as a tree: the initiatives that are on it, each under the one that it is part of, in their order.
     *
     * @throws java.util.NoSuchElementException when there is no such edition, as {@link #get(Id)}
     */
    Agenda agenda(Id<Edition> edition);

    /**
     * What an organization published, is credited with, passed on or is named as source of, each list in the order of its catalog.
     *
     * <pre>{@code
     * System.out.println(apec.carriedBy(Organization.id("xinhua")).articles().size()); // 3
     * }</pre>
     *
     * @throws java.util.NoSuchElementException when there is no such organization, as {@link #get(Id)}
     */
    Carried carriedBy(Id<Organization> organization);

    /** What it was made from. A JSON mapper writes a data set as this, never as all that it holds. */
    @JsonValue
    DatasetInfo info();
}
