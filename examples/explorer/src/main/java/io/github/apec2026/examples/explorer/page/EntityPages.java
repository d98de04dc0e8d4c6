package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.page.EntityPage.Connected;
import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.Connection;
import io.github.apec2026.query.Surroundings;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of any entity at its id: {@code /place/guangzhou}. Types with pages of their own have those at the same kind of address. */
@Controller
class EntityPages {

    private final Presentation presentation;
    private final Templates templates;

    EntityPages(Presentation presentation, Templates templates) {
        this.presentation = presentation;
        this.templates = templates;
    }

    /** The page of an entity; 404 when there is none of this id. */
    @GetMapping("/" + Addresses.TYPE + "/{key}")
    ResponseEntity<byte[]> entity(@PathVariable String type, @PathVariable String key, Reader reader) {
        return page(type + "/" + key, reader);
    }

    private ResponseEntity<byte[]> page(String text, Reader reader) {
        Id<?> asked = Asked.read(() -> Id.parse(text));
        Id<?> id = Asked.read(() -> presentation.apec().get(asked)).id();
        if (id.type().equals(EntityType.OFFICIAL)) {
            return moved("/" + EntityType.PERSON + "/" + id.key(), reader);
        }
        return id.equals(asked) ? templates.page("entity", of(id, reader)) : moved(Addresses.of(id), reader);
    }

    /** A page under the id that an entity has today. */
    static ResponseEntity<byte[]> moved(String target, Reader reader) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(reader.link(target)))
                .build();
    }

    private EntityPage of(Id<?> id, Reader reader) {
        Texts texts = presentation.texts(reader);
        Surroundings around = presentation.apec().about(id);
        List<Row> rows = presentation.rows().all(id, reader, texts);
        Shown heading = presentation.names().of(id, reader).unlinked();
        return new EntityPage(
                presentation.frame(heading.text(), "", reader, id),
                texts.type(id.type()),
                id.toString(),
                heading,
                presentation.names().inOtherScript(id, reader),
                rows.stream().filter(Row::isStated).toList(),
                rows.stream().filter(row -> !row.isStated()).map(Row::name).toList(),
                connections(around, reader, texts),
                presentation.sourcesOf(around.claims(), reader));
    }

    private List<Connected> connections(Surroundings around, Reader reader, Texts texts) {
        return around.connections().stream()
                .filter(connection -> connection.direction() == Connection.Direction.TO)
                .map(connection -> new Connected(
                        texts.get(
                                "connection.name",
                                texts.types(connection.of()),
                                texts.property(connection.of(), connection.property())),
                        connection.ids().stream()
                                .map(each -> presentation.names().of(each, reader))
                                .toList()))
                .toList();
    }
}
