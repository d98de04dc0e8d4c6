package io.github.apec2026.examples.export.calendar;

import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.component.VJournal;
import biweekly.parameter.RelationshipType;
import biweekly.property.Categories;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Description;
import biweekly.property.LastModified;
import biweekly.property.Location;
import biweekly.property.RelatedTo;
import biweekly.property.Sequence;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.property.Url;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingStage;
import io.github.apec2026.query.ApecDataset;
import java.time.LocalDate;
import java.util.Optional;

/** The components of a calendar: an event for a meeting that is put on days, a journal entry without a date for one that is not. */
final class Entries {

    /** After the key, so that the identifiers of two calendars never meet; not the address of anything. */
    private static final String UID_DOMAIN = "@apec2026.github.io";

    private final ApecDataset record;
    private final EntityUris uris;
    private final CalendarLanguage language;
    private final MeetingText text;

    Entries(ApecDataset record, EntityUris uris, CalendarLanguage language) {
        this.record = record;
        this.uris = uris;
        this.language = language;
        this.text = new MeetingText(record, uris, language);
    }

    /** The identifier of a meeting in every calendar and every version: {@code meeting-som1-2026@apec2026.github.io}. */
    static String uid(Id<Meeting> meeting) {
        return "meeting-" + meeting.key() + UID_DOMAIN;
    }

    ICalComponent of(Meeting meeting) {
        Placement placement = Placement.of(meeting.dates());
        ICalComponent entry = placement.first().isPresent() ? event(meeting, placement) : new VJournal();
        Revision revision = Revision.of(record, meeting);
        entry.setProperty(new Uid(uid(meeting.id())));
        entry.setProperty(new DateTimeStamp(revision.stamp()));
        entry.setProperty(new LastModified(revision.stamp()));
        entry.setProperty(new Sequence(revision.sequence()));
        entry.setProperty(tagged(
                new Summary(text.summary(meeting, placement)),
                text.label(meeting.id()).language()));
        entry.setProperty(tagged(new Description(text.description(meeting, placement)), language.tag()));
        entry.setProperty(tagged(new Categories(text.categories(meeting)), language.tag()));
        entry.setProperty(new Url(uris.of(meeting.id()).toString()));
        entry.setProperty(Classification.public_());
        meeting.partOf().ifPresent(whole -> entry.addProperty(parent(whole)));
        return entry;
    }

    /** The title of the entry. */
    String title(Meeting meeting) {
        return text.summary(meeting, Placement.of(meeting.dates()));
    }

    private VEvent event(Meeting meeting, Placement placement) {
        VEvent event = new VEvent();
        event.setDateStart(new DateStart(day(placement.first().orElseThrow()), false));
        event.setDateEnd(new DateEnd(day(placement.last().orElseThrow().plusDays(1)), false));
        // Somebody else's meeting makes nobody busy.
        event.setTransparency(Transparency.transparent());
        status(meeting, placement).ifPresent(event::setStatus);
        text.location(meeting)
                .map(Location::new)
                .ifPresent(location -> event.setLocation(tagged(location, language.tag())));
        return event;
    }

    /** Confirmed where a document describes it as going on or past, tentative where the days are not stated, else nothing. */
    private static Optional<Status> status(Meeting meeting, Placement placement) {
        if (placement.firmness() != Placement.Firmness.DAYS) {
            return Optional.of(Status.tentative());
        }
        return meeting.stages().stream().anyMatch(stage -> stage != MeetingStage.PLANNED)
                ? Optional.of(Status.confirmed())
                : Optional.empty();
    }

    private static RelatedTo parent(Id<Meeting> whole) {
        RelatedTo related = new RelatedTo(uid(whole));
        related.setRelationshipType(RelationshipType.PARENT);
        return related;
    }

    /** By its components, so that the time zone of the machine does not move it to another day. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static <P extends biweekly.property.ICalProperty> P tagged(P property, String tag) {
        property.getParameters().setLanguage(tag);
        return property;
    }
}
