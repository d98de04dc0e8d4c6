package io.github.apec2026.benchmark;

import com.netflix.hollow.core.write.HollowBlobWriter;
import com.netflix.hollow.core.write.HollowWriteStateEngine;
import com.netflix.hollow.core.write.objectmapper.HollowObjectMapper;
import io.github.apec2026.Apec2026;
import io.github.apec2026.core.claims.ClaimIndex;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.core.index.IndexedDataset;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The entities of the record, with the values of their properties and nothing else, as the peers of {@link ColdStart} read them. */
final class PeerFiles {

    private static final String HOLLOW = "entities.hollow";
    private static final String SERIALIZED = "entities.serialized";

    private PeerFiles() {}

    /** Writes both into a folder. */
    static void write(Path folder) throws IOException {
        List<EntityRow> rows = rows((IndexedDataset) Apec2026.load());
        HollowWriteStateEngine hollow = new HollowWriteStateEngine();
        HollowObjectMapper mapper = new HollowObjectMapper(hollow);
        Map<String, EntityRow> byId = new HashMap<>();
        for (EntityRow row : rows) {
            mapper.add(row);
            byId.put(row.id, row);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(HOLLOW))) {
            new HollowBlobWriter(hollow).writeSnapshot(out);
        }
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(folder.resolve(SERIALIZED)))) {
            out.writeObject(byId);
        }
    }

    private static List<EntityRow> rows(IndexedDataset dataset) {
        EntitiesById entities = dataset.entities();
        ClaimIndex claims = dataset.claimIndex();
        List<EntityRow> rows = new ArrayList<>();
        for (EntityType<?> type : EntityType.all()) {
            for (Entity entity : entities.of(type)) {
                List<EntityRow.PropertyRow> properties = new ArrayList<>();
                for (Property<?> property : claims.properties(type)) {
                    List<String> values = new ArrayList<>();
                    for (Object value : claims.values(entity.id(), property)) {
                        values.add(value.toString());
                    }
                    if (!values.isEmpty()) {
                        properties.add(new EntityRow.PropertyRow(property.name(), values));
                    }
                }
                rows.add(new EntityRow(entity.id().toString(), properties));
            }
        }
        return rows;
    }

    /** The file for Hollow, on the class path. */
    static InputStream hollow() {
        return Objects.requireNonNull(PeerFiles.class.getResourceAsStream("/" + HOLLOW));
    }

    /** The file for Java serialization, on the class path. */
    static InputStream serialized() {
        return Objects.requireNonNull(PeerFiles.class.getResourceAsStream("/" + SERIALIZED));
    }
}
