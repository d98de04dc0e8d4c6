package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Sector;
import io.github.apec2026.value.DateRange;
import java.util.List;
import java.util.Optional;

/** An official with the offices that documents state. */
record OfficialRow(
        @Doc("The id.") Id<?> id,
        @Doc("The person.") Ref person,
        @Doc("The offices.") List<Office> offices,
        @Doc("Main properties that no document states.") List<String> notStated,

        @Doc("Where the titles, or else the name, can be read.")
        List<SourceMark> sources)
        implements Row {

    /** An office of an official. */
    record Office(
            @Doc("The position, with its title.") Ref position,
            @Doc("The body; absent where not stated.") Optional<Ref> organization,

            @Doc("The sort of office; the record's classification.")
            Sector sector,

            @Doc("The economy that the post itself names.") Optional<Ref> economy,
            @Doc("Since when, as exactly as stated.") Optional<String> since,
            @Doc("Until when, as exactly as stated.") Optional<String> until) {

        static Office of(View view, Position position) {
            return new Office(
                    view.ref(position.id()),
                    view.ref(position.organization()),
                    position.sector(),
                    position.economy().map(economy -> view.ref(economy.id())),
                    position.since().map(DateRange::toString),
                    position.until().map(DateRange::toString));
        }

        @Override
        public String toString() {
            return position
                    + organization.map(body -> ", " + body).orElse("")
                    + " [" + sector.code() + "]"
                    + since.map(day -> " since " + day).orElse("")
                    + until.map(day -> " until " + day).orElse("");
        }
    }

    static OfficialRow of(View view, Official official) {
        List<Office> offices = official.offices().stream()
                .map(office -> Office.of(view, office))
                .toList();
        List<SourceMark> sources = official.offices().stream()
                .flatMap(office -> Marks.of(view, office.id(), List.of("title")).stream())
                .limit(Marks.MOST)
                .toList();
        return new OfficialRow(
                official.id(),
                view.ref(official.person().id()),
                offices,
                official.person().from().isPresent() ? List.of() : List.of("from"),
                sources.isEmpty() ? Marks.ofFirst(view, official.person().id(), List.of("names")) : sources);
    }

    @Override
    public String line() {
        return new Line(person).add("offices", offices).add("id", id).with(sources);
    }
}
