package io.github.apec2026.examples.export.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of a workbook, each made once. */
final class Styles {

    private static final String DAY_FORMAT = "yyyy-mm-dd";

    /** Groups of thousands, and as many decimals as there are. */
    private static final String NUMBER_FORMAT = "#,##0.######";

    private static final String WHOLE_FORMAT = "#,##0";

    private final Workbook workbook;
    private final Map<Look, CellStyle> made = new HashMap<>();

    Styles(Workbook workbook) {
        this.workbook = workbook;
    }

    /** What a cell holds, as far as it is seen. */
    enum Kind {
        /** Text. */
        TEXT,
        /** Text that a spreadsheet would take for a formula were it typed in. */
        GUARDED_TEXT,
        /** A day. */
        DAY,
        /** A whole number with groups of thousands. */
        WHOLE,
        /** A number with decimals. */
        DECIMAL,
        /** A number as it is, such as a year. */
        PLAIN_NUMBER
    }

    /**
     * How a cell looks.
     *
     * @param kind what it holds
     * @param isOurs whether no document says it so: in italics
     * @param isLink whether it leads elsewhere
     */
    record Look(Kind kind, boolean isOurs, boolean isLink) {}

    CellStyle of(Look look) {
        return made.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setItalic(look.isOurs());
        if (look.isLink()) {
            font.setColor(IndexedColors.DARK_BLUE.getIndex());
        }
        style.setFont(font);
        switch (look.kind()) {
            case DAY -> style.setDataFormat(workbook.createDataFormat().getFormat(DAY_FORMAT));
            case WHOLE -> style.setDataFormat(workbook.createDataFormat().getFormat(WHOLE_FORMAT));
            case DECIMAL -> style.setDataFormat(workbook.createDataFormat().getFormat(NUMBER_FORMAT));
            case GUARDED_TEXT -> style.setQuotePrefixed(true);
            case TEXT, PLAIN_NUMBER -> {}
        }
        return style;
    }

    CellStyle header() {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
