package io.github.apec2026.examples.embedding;

import io.github.apec2026.Apec2026;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.Printable;

/** Says whence a data set comes and what it holds. */
final class Telling {

    private Telling() {}

    /** Prints a line for the library's module, one for the sources in their order, one for what was read of them, one for the counts, and one for each id. */
    static void print(ApecDataset apec, String[] ids) {
        Module library = Apec2026.class.getModule();
        System.out.println("library in " + (library.isNamed() ? library.getName() : "the class path"));
        System.out.println(Printable.of("sources " + apec.info().sources()));
        System.out.println("from " + (apec.info().compiledFrom().isEmpty() ? "claim files" : "a compiled record"));
        System.out.println("meetings " + apec.meetings().size());
        for (String id : ids) {
            System.out.println(apec.get(Id.parse(id)));
        }
    }
}
