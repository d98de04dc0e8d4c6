package io.github.apec2026.facts;

import io.github.apec2026.model.Article;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Product;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Conflict;
import org.assertj.core.api.AbstractAssert;

/** Sentences about a data set: they begin with the thing that they are about. */
final class DatasetAssert extends AbstractAssert<DatasetAssert, ApecDataset> {

    DatasetAssert(ApecDataset dataset) {
        super(dataset, DatasetAssert.class);
    }

    EditionAssert edition(String key) {
        return new EditionAssert(actual, actual.get(Edition.id(key)));
    }

    PriorityAssert priority(String key) {
        return new PriorityAssert(actual, actual.get(Priority.id(key)));
    }

    MeetingAssert meeting(String key) {
        return new MeetingAssert(actual, actual.get(Meeting.id(key)));
    }

    PersonAssert person(String key) {
        return new PersonAssert(actual, actual.get(Person.id(key)));
    }

    OrganizationAssert organization(String key) {
        return new OrganizationAssert(actual, actual.get(Organization.id(key)));
    }

    PlaceAssert place(String key) {
        return new PlaceAssert(actual, actual.get(Place.id(key)));
    }

    IndicatorAssert indicator(String key) {
        return new IndicatorAssert(actual, actual.get(Indicator.id(key)));
    }

    ObservationAssert observation(String key) {
        return new ObservationAssert(actual, actual.get(Observation.id(key)));
    }

    DocumentAssert document(String key) {
        return new DocumentAssert(actual, actual.get(SourceDocument.id(key)));
    }

    ArticleAssert article(String key) {
        return new ArticleAssert(actual, actual.get(Article.id(key)));
    }

    InitiativeAssert initiative(String key) {
        return new InitiativeAssert(actual, actual.get(Initiative.id(key)));
    }

    StatementAssert statement(String key) {
        return new StatementAssert(actual, actual.get(Statement.id(key)));
    }

    TopicAssert topic(String key) {
        return new TopicAssert(actual, actual.get(Topic.id(key)));
    }

    ProductAssert product(String key) {
        return new ProductAssert(actual, actual.get(Product.id(key)));
    }

    /** The one contradiction in which a claim about this entity won, or lost. */
    ContradictionAssert contradictionAbout(String entity) {
        for (Conflict conflict : actual.conflicts()) {
            if (conflict.chosen().subject().toString().equals(entity)) {
                return new ContradictionAssert(conflict);
            }
        }
        throw failure("Nothing contradicts what is said about <%s>; contradicted is %s", entity, actual.conflicts());
    }

    /** There are so many contradictions, and no others. */
    DatasetAssert hasContradictions(int count) {
        if (actual.conflicts().size() != count) {
            throw failure("Expected %d contradictions, found %s", count, actual.conflicts());
        }
        return this;
    }
}
