package io.github.apec2026.json;

import io.github.apec2026.model.Article;
import io.github.apec2026.model.ArticleKind;
import io.github.apec2026.model.DocumentKind;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.OrganizationKind;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.PlaceKind;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Product;
import io.github.apec2026.model.Sector;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementMode;
import io.github.apec2026.model.Topic;
import io.github.apec2026.model.Unit;
import io.github.apec2026.value.Quantity;
import java.util.List;

/** One made-up entity of each type with no more than it needs. */
final class BareSamples {

    private BareSamples() {}

    static List<Entity> all() {
        return List.of(
                Edition.builder().id(Edition.id("2031")).year(2031).build(),
                Priority.builder()
                        .id(Priority.id("quays"))
                        .agenda(Edition.id("2031"))
                        .build(),
                Meeting.builder()
                        .id(Meeting.id("transport-2031-05"))
                        .kind(MeetingKind.LEADERS_MEETING)
                        .build(),
                Person.builder().id(Person.id("ana-quispe")).build(),
                barePosition(),
                Organization.builder()
                        .id(Organization.id("callao-port"))
                        .kind(OrganizationKind.GOVERNMENT)
                        .build(),
                Place.builder().id(Place.id("callao")).kind(PlaceKind.CITY).build(),
                Topic.builder().id(Topic.id("ports")).build(),
                Initiative.builder()
                        .id(Initiative.id("paperless-ports"))
                        .kind(InitiativeKind.PLAN)
                        .build(),
                Indicator.builder()
                        .id(Indicator.id("delegates"))
                        .label(Samples.text("Delegates"))
                        .measure(Measure.COUNT)
                        .build(),
                Observation.builder()
                        .id(Observation.id("delegates-2031"))
                        .indicator(Indicator.id("delegates"))
                        .value(Quantity.of("120", "people"))
                        .status(ObservationStatus.ACTUAL)
                        .build(),
                Statement.builder()
                        .id(Statement.id("on-delays"))
                        .mode(StatementMode.REPORTED)
                        .summary(Samples.text("Delays will halve."))
                        .build(),
                Product.builder().id(Product.id("crane")).build(),
                Unit.builder().id(Unit.id("people")).build(),
                Economy.CHILE,
                SourceDocument.builder()
                        .id(SourceDocument.id("lima-bulletin"))
                        .language("en")
                        .sha256(Samples.DIGEST)
                        .kind(DocumentKind.NEWS)
                        .build(),
                Article.builder()
                        .id(Article.id("lima-bulletin/main"))
                        .document(SourceDocument.id("lima-bulletin"))
                        .kind(ArticleKind.NEWS)
                        .build(),
                Official.builder()
                        .id(Official.id("ana-quispe"))
                        .person(Person.builder().id(Person.id("ana-quispe")).build())
                        .addOffice(barePosition())
                        .build());
    }

    private static Position barePosition() {
        return Position.builder()
                .id(Position.id("ana-quispe-chair"))
                .holder(Person.id("ana-quispe"))
                .title(Samples.text("Chair"))
                .sector(Sector.APEC)
                .build();
    }
}
