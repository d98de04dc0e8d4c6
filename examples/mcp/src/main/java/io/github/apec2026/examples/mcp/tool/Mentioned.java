package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Mention;
import io.github.apec2026.query.Mentions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what names some entities, each thing once, with the claims by which it does. */
final class Mentioned {

    private static final int MOST_SOURCES = 3;

    private static final List<EntityType<?>> ORDER = List.of(
            EntityType.MEETING,
            EntityType.INITIATIVE,
            EntityType.OBSERVATION,
            EntityType.STATEMENT,
            EntityType.POSITION);

    /** Something that names the subject, how, and by which claims. */
    record Entry(Id<?> id, String how, List<Claim<?>> claims) {

        Item item(View view) {
            Item item = Item.of(view, id, how);
            return claims.isEmpty()
                    ? item
                    : item.with(
                            Marks.of(view, claims).stream().limit(MOST_SOURCES).toList());
        }
    }

    private final ApecDataset apec;
    private final Map<Id<?>, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Integer> passages = new TreeMap<>();

    Mentioned(ApecDataset apec) {
        this.apec = apec;
    }

    /** Adds everything that names an entity, and what is about a topic or one below it. */
    void addAbout(Id<?> id) {
        Mentions mentions = apec.mentions(id);
        mentions.passagesByDocument()
                .forEach((document, count) -> passages.merge(document.toString(), count, Integer::sum));
        for (Mention mention : mentions.list()) {
            Claim<?> claim = mention.claim();
            if (mention.role() != Mention.Role.SUBJECT) {
                add(claim.subject(), how(mention), List.of(claim));
            }
        }
        if (id.type() == EntityType.TOPIC) {
            Id<Topic> topic = id.as(EntityType.TOPIC);
            addAll(apec.statements().about(topic).list());
            addAll(apec.initiatives().about(topic).list());
            addAll(apec.meetings().about(topic).list());
            addAll(apec.priorities().about(topic).list());
        }
    }

    /** Adds something that the words themselves found. */
    void addFound(Id<?> id) {
        add(id, "its own words", List.of());
    }

    private void addAll(List<? extends Entity> about) {
        about.forEach(entity -> add(entity.id(), "topics (or one below)", List.of()));
    }

    private static String how(Mention mention) {
        return switch (mention.role()) {
            case WORDS -> "words of " + mention.claim().property();
            case SOURCE -> "source of " + mention.claim().property();
            case SUBJECT, VALUE -> mention.claim().property();
        };
    }

    /** An indicator counts with its figures, which say something. */
    private void add(Id<?> id, String how, List<Claim<?>> claims) {
        if (id.type() == EntityType.INDICATOR) {
            apec.observations()
                    .byIndicator(id.as(EntityType.INDICATOR))
                    .forEach(figure -> put(figure.id(), "indicator's " + how, List.of()));
        } else {
            put(id, how, claims);
        }
    }

    private void put(Id<?> id, String how, List<Claim<?>> claims) {
        entries.merge(id, new Entry(id, how, claims), (before, now) -> {
            List<Claim<?>> all = new ArrayList<>(before.claims());
            all.addAll(now.claims());
            return new Entry(id, before.how(), all);
        });
    }

    /** The things: meetings, initiatives, figures, statements, posts, then others; each in the order of the documents. */
    List<Entry> entries() {
        return entries.values().stream()
                .sorted(Comparator.comparingInt(entry -> place(entry.id().type())))
                .toList();
    }

    private static int place(EntityType<?> type) {
        int place = ORDER.indexOf(type);
        return place < 0 ? ORDER.size() + EntityType.all().indexOf(type) : place;
    }

    /** In how many passages which document names the entities. */
    Map<String, Integer> passages() {
        return passages;
    }
}
