package id.sidik.reporting;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes twins for calculating programs; a file is there whole or not at all. */
public final class TableFiles {
    private TableFiles() {}

    /** A workbook: the rows with real dates, times and numbers and their sums, and a sheet "Legenda". */
    public static void xlsx(TableSheet table, TableLegend legend, Path target) throws IOException {
        WholeFile.write(target, out -> XlsxTable.write(table, legend, out));
    }

    /** UTF-8 text with {@code ;} between values and decimal commas; without the sums. */
    public static void csv(TableSheet table, Path target) throws IOException {
        WholeFile.write(target, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CsvTable.write(table, writer);
            writer.flush();
        });
    }
}
