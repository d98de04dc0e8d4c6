package io.github.apec2026.examples.export.parquet;

import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.examples.export.tables.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Writes a table as Parquet: texts as strings, days as dates, numbers as decimals of one scale; an empty cell is null. Licence, version and
 * citation are in the metadata of the file. It is not compressed, since that would take native code; its dictionaries keep it small.
 */
final class ParquetTable {

    private ParquetTable() {}

    static byte[] write(Table table, RecordTerms terms) {
        List<ParquetColumn> columns = ParquetColumn.of(table);
        List<Type> types = columns.stream().map(ParquetColumn::type).toList();
        MessageType schema = new MessageType(table.name(), types);
        MemoryFile file = new MemoryFile();
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(file)
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .withExtraMetaData(metadata(table, terms))
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .build()) {
            for (List<Optional<?>> row : table.rows()) {
                Group group = new SimpleGroup(schema);
                for (int i = 0; i < columns.size(); i++) {
                    ParquetColumn column = columns.get(i);
                    row.get(i).ifPresent(value -> column.add(value, group));
                }
                writer.write(group);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file in memory takes everything", e);
        }
        try {
            return FixedFooter.of(file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was just written can be read", e);
        }
    }

    private static Map<String, String> metadata(Table table, RecordTerms terms) {
        Map<String, String> metadata = new TreeMap<>();
        metadata.put("title", RecordTerms.TITLE);
        metadata.put("description", table.description() + ". " + RecordTerms.DESCRIPTION);
        metadata.put("licence", RecordTerms.LICENCE);
        metadata.put("version", terms.version());
        metadata.put("citation", terms.citation());
        metadata.put(
                "sources",
                String.join(
                        "\n",
                        terms.documents().stream()
                                .flatMap(document -> document.citations().stream())
                                .toList()));
        return metadata;
    }
}
