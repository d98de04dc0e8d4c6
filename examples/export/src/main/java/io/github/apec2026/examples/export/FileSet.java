package io.github.apec2026.examples.export;

import io.github.apec2026.query.ApecDataset;
import java.util.List;

/** Files of one kind, such as the calendar or the tables of CSV. Equal records give equal bytes. */
public interface FileSet {

    /** What the kind is called on the command line and in addresses, such as {@code csv}. */
    String name();

    /** What it is for, in one line. */
    String description();

    /** The files of a record, in the order in which they are written. */
    List<ExportedFile> files(ApecDataset record);
}
