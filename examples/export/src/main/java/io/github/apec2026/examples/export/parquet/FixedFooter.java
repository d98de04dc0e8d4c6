package io.github.apec2026.examples.export.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Sorts the encodings that the footer of a file lists for each column. The library lists them in another order in each process; the order
 * means nothing.
 */
final class FixedFooter {

    /** The length of the footer in four bytes, the lowest first, then four letters. */
    private static final int TAIL = 8;

    private FixedFooter() {}

    static byte[] of(byte[] file) throws IOException {
        int end = file.length - TAIL;
        int start = end - ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(end);
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(file, start, end - start));
        for (RowGroup group : footer.getRow_groups()) {
            for (ColumnChunk chunk : group.getColumns()) {
                sort(chunk.getMeta_data());
            }
        }
        ByteArrayOutputStream fixed = new ByteArrayOutputStream(file.length);
        fixed.write(file, 0, start);
        Util.writeFileMetaData(footer, fixed);
        int length = fixed.size() - start;
        fixed.write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .array());
        fixed.write(file, end + Integer.BYTES, TAIL - Integer.BYTES);
        return fixed.toByteArray();
    }

    private static void sort(ColumnMetaData column) {
        Collections.sort(column.getEncodings());
        if (column.isSetEncoding_stats()) {
            column.getEncoding_stats()
                    .sort(Comparator.comparing(PageEncodingStats::getPage_type)
                            .thenComparing(PageEncodingStats::getEncoding));
        }
    }
}
