package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.page.StatementItem.Relay;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementMode;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.AttributedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes {@link StatementItem}s. The posts with their bodies are those of the library, remembered for each language. */
@Component
class StatementItems {

    private final Map<Language, Map<Id<Statement>, List<String>>> posts = new EnumMap<>(Language.class);

    StatementItems(ApecDataset apec) {
        for (Language language : Language.values()) {
            posts.put(
                    language,
                    apec.statements().attributed(language.preferred()).stream()
                            .collect(Collectors.toMap(each -> each.statement().id(), AttributedStatement::posts)));
        }
    }

    /** An item for each statement. */
    List<StatementItem> of(Collection<Statement> statements, ReaderView view) {
        return statements.stream().map(statement -> of(statement, view)).toList();
    }

    /** The item of a statement. */
    StatementItem of(Statement statement, ReaderView view) {
        Id<Statement> id = statement.id();
        List<Sourced> named = view.values(id, Statement.SPEAKER);
        return new StatementItem(
                id.key(),
                view.reader().link(Addresses.of(id)),
                false,
                named.isEmpty() ? view.values(id, Statement.SPEAKER_DESCRIPTION) : named,
                view.values(id, Statement.ORIGIN),
                posts(statement, view),
                details(id, view),
                relays(statement, view),
                view.values(id, Statement.EXCERPT),
                statement.mode() == StatementMode.REPORTED,
                view.values(id, Statement.MODE),
                view.values(id, Statement.SUMMARY));
    }

    private static List<Detail> details(Id<Statement> id, ReaderView view) {
        return Stream.of(
                        view.detail("", id, Statement.ACT),
                        view.detail("", id, Statement.CHANNEL),
                        view.detail("statements.at", id, Statement.OCCASION),
                        view.detail("statements.while", id, Statement.DURING),
                        view.detail("", id, Statement.DATE),
                        view.detail("statements.to", id, Statement.ADDRESSEES))
                .filter(Detail::isStated)
                .toList();
    }

    /** The positions that a statement was spoken from, with their bodies. */
    List<Sourced> posts(Statement statement, ReaderView view) {
        List<String> texts = Optional.ofNullable(posts.get(view.reader().language()))
                .map(of -> of.get(statement.id()))
                .orElse(List.of());
        List<Sourced> all = new ArrayList<>();
        for (Sourced value : view.values(statement.id(), Statement.CAPACITIES)) {
            int place = place(value, statement.capacities(), view);
            Shown title = value.value();
            boolean isLonger = place < texts.size() && !texts.get(place).equals(title.text());
            Shown post = isLonger ? new Shown(texts.get(place), title.lang(), title.voice(), title.href()) : title;
            all.add(new Sourced(post, isLonger ? Optional.empty() : value.other(), value.marks()));
        }
        return all;
    }

    private static int place(Sourced value, List<Id<Position>> order, ReaderView view) {
        Function<Id<Position>, String> href = id -> view.reader().link(Addresses.of(id));
        List<String> all = order.stream().map(href).toList();
        int place = all.indexOf(value.value().href());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static List<Relay> relays(Statement statement, ReaderView view) {
        List<Sourced> chain = view.ordered(statement.id(), Statement.RELAYED_BY, statement.relayedBy());
        List<Relay> relays = new ArrayList<>();
        for (Sourced each : chain) {
            relays.add(
                    new Relay(each, relays.isEmpty() ? view.values(statement.id(), Statement.RELAYED_AT) : List.of()));
        }
        return relays;
    }
}
