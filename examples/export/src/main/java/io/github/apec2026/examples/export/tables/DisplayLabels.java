package io.github.apec2026.examples.export.tables;

import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to show for an entity, in English and in Traditional Chinese, each with where the text comes from. */
public final class DisplayLabels {

    private static final List<Locale> SHOWN = List.of(Locale.ENGLISH, Locale.TRADITIONAL_CHINESE);
    private static final String TAIL = "; empty where there is no text in this language";

    private DisplayLabels() {}

    /** The columns: {@code label_en}, {@code label_en_origin}, {@code label_zh_Hant}, {@code label_zh_Hant_origin}, after a prefix. */
    public static List<Column> columns(String prefix) {
        List<Column> columns = new ArrayList<>();
        for (String suffix : List.of("_en", "_zh_Hant")) {
            String name = prefix + suffix;
            columns.add(Column.text(name, "a text to show, never a key" + TAIL));
            columns.add(Column.code(
                    name + "_origin",
                    "where the text comes from: a document, the register, our own words, or the key",
                    ValueColumns.codes(Label.Origin.class)));
        }
        return columns;
    }

    /** The cells of an entity. */
    public static List<Optional<?>> cells(Id<?> id, ApecDataset record) {
        List<Optional<?>> cells = new ArrayList<>();
        for (Locale locale : SHOWN) {
            Optional<Label> label = Optional.of(record.label(id, locale)).filter(each -> isIn(locale, each));
            cells.add(label.map(Label::text));
            cells.add(label.map(each -> each.origin().code()));
        }
        return cells;
    }

    /** Another language than the one that was asked for is no answer in it; what is in no language, such as an acronym, is one in all. */
    private static boolean isIn(Locale locale, Label label) {
        Locale of = Locale.forLanguageTag(label.language());
        boolean isOther = "Hans".equals(of.getScript());
        return "und".equals(label.language()) || (of.getLanguage().equals(locale.getLanguage()) && !isOther);
    }
}
