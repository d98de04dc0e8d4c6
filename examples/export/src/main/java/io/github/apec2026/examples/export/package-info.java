/**
 * An example: the record as files of other fields, for those who write no Java. Each kind of file is a {@link FileSet}; this package only
 * says what there is and writes it into a folder. The packages below it each know one field and its library.
 */
@NullMarked
package io.github.apec2026.examples.export;

import org.jspecify.annotations.NullMarked;
