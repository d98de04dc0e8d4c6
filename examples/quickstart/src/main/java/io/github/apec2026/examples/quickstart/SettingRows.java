package io.github.apec2026.examples.quickstart;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingStage;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.SingleProperty;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What sort of meeting it is, when and where it takes place, how documents tell of it at their time, and to what it belongs. */
final class SettingRows {

    private final Meeting meeting;
    private final MeetingContext context;
    private final SourcedRows rows;
    private final ApecDataset apec;

    SettingRows(Meeting meeting, MeetingContext context, SourcedRows rows) {
        this.meeting = meeting;
        this.context = context;
        this.rows = rows;
        this.apec = context.apec();
    }

    void print() {
        what();
        when();
        stages();
        where();
        reference("forum", Meeting.FORUM, meeting.forum());
        reference("part of", Meeting.PART_OF, meeting.partOf());
        apec.find(meeting.edition()).ifPresent(this::edition);
    }

    private void what() {
        String kind = meeting.kind().code().replace('-', ' ');
        rows.fact("what", kind, context.grounds().value(meeting.id(), Meeting.KIND, meeting.kind()));
        List<LocalizedText> others = meeting.names().stream()
                .filter(name -> !meeting.name().equals(name.or(meeting.name())))
                .toList();
        Grounds ours = context.grounds().curated(meeting.id(), Meeting.NAMES);
        if (!ours.claims().isEmpty()) {
            rows.fact("our name", names(ours), ours);
        }
        if (!others.isEmpty()) {
            Grounds grounds = context.grounds();
            others.forEach(name -> grounds.value(meeting.id(), Meeting.NAMES, name));
            rows.fact("also called", others.stream().map(Names::both).collect(Collectors.joining("; ")), grounds);
        }
    }

    private static String names(Grounds grounds) {
        return grounds.claims().stream()
                .map(claim -> Names.both((LocalizedText) claim.value()))
                .collect(Collectors.joining("; "));
    }

    /** The dates, then the words that say them, a line for each document. */
    private void when() {
        Optional<Fact<DateRange>> dates = apec.fact(meeting.id(), Meeting.DATES);
        if (dates.isEmpty()) {
            rows.notStated("when");
            return;
        }
        Grounds grounds = context.grounds().property(meeting.id(), Meeting.DATES);
        rows.fact("when", Dates.of(dates.get().value()), grounds);
        Map<String, List<Claim<?>>> byDocument = grounds.claims().stream()
                .filter(claim -> !words(claim).isEmpty())
                .collect(Collectors.groupingBy(context.citations()::of, TreeMap::new, Collectors.toList()));
        byDocument.forEach((key, claims) -> rows.fact(
                "in words",
                claims.stream().map(SettingRows::words).distinct().collect(Collectors.joining(", ")),
                context.grounds().claims(claims)));
    }

    /** How documents tell of it, each at its time: a line for each stage, in the order of time. */
    private void stages() {
        for (MeetingStage stage : MeetingStage.values()) {
            Grounds grounds = context.grounds().value(meeting.id(), Meeting.STAGES, stage);
            if (!grounds.claims().isEmpty()) {
                rows.fact("stage", stage.code().replace('-', ' '), grounds);
            }
        }
    }

    private static String words(Claim<?> claim) {
        return claim.evidence().map(Evidence::words).orElse(List.of()).stream()
                .map(word -> "\"" + word + "\"")
                .collect(Collectors.joining(" "));
    }

    private void where() {
        if (meeting.place().isEmpty() && meeting.venue().isEmpty()) {
            rows.notStated("where");
        }
        reference("where", Meeting.PLACE, meeting.place());
        apec.find(meeting.place()).ifPresent(this::within);
        reference("venue", Meeting.VENUE, meeting.venue());
    }

    /** What a place lies in, up to the economy. */
    private void within(Place place) {
        Grounds grounds = context.grounds();
        List<String> names = new ArrayList<>();
        for (Place here = place;
                here.within().isPresent();
                here = apec.get(here.within().get())) {
            grounds.property(here.id(), Place.WITHIN);
            names.add(Names.of(here.within().get(), apec));
        }
        place.economy().ifPresent(economy -> {
            grounds.property(place.id(), Place.ECONOMY);
            names.add(Names.one(economy.apecName()));
        });
        if (!names.isEmpty()) {
            rows.fact("within", String.join(", ", names), grounds);
        }
    }

    private void edition(Edition edition) {
        String host = edition.host().map(h -> "host " + Names.one(h.apecName())).orElse("host not stated");
        String time = edition.ordinal().isPresent()
                ? " for the " + Figures.ordinal(edition.ordinal().getAsInt()) + " time"
                : "";
        Grounds grounds = context.grounds()
                .property(meeting.id(), Meeting.EDITION)
                .property(edition.id(), Edition.HOST)
                .property(edition.id(), Edition.ORDINAL);
        rows.fact("edition", "APEC " + edition.year() + ", " + Names.afterYear(edition) + host + time, grounds);
    }

    private <E extends Entity> void reference(
            String label, SingleProperty<Meeting, Id<E>> property, Optional<Id<E>> to) {
        to.ifPresent(
                id -> rows.fact(label, Names.of(id, apec), context.grounds().property(meeting.id(), property)));
    }
}
