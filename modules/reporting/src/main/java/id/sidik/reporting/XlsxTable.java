package id.sidik.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A twin as a workbook of two sheets: the rows with their titles and sums, and the legend. Written row by row. */
final class XlsxTable {
    private static final int ROWS_IN_MEMORY = 200;
    /** Width units of 1/256 character, of which a millimetre takes about 0.53. */
    private static final double UNITS_PER_MM = 256 * 0.53;
    private static final int NAMES_WITHIN = 4;
    private static final int WORD_MM = 45;
    private static final int MEANING_MM = 150;

    private final TableSheet table;
    private final SXSSFWorkbook book;
    private final XlsxStyles styles;

    private XlsxTable(TableSheet table, SXSSFWorkbook book) {
        this.table = table;
        this.book = book;
        this.styles = new XlsxStyles(book);
    }

    static void write(TableSheet table, TableLegend legend, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            book.setCompressTempFiles(true);
            XlsxTable writer = new XlsxTable(table, book);
            writer.rows();
            writer.legend(legend);
            book.getXSSFWorkbook().getProperties().getCoreProperties().setKeywords(legend.seal());
            book.write(out);
        }
    }

    private void rows() {
        SXSSFSheet sheet = book.createSheet(table.name());
        int width = table.columns().size();
        for (int place = 0; place < width; place++)
            sheet.setColumnWidth(place, units(table.columns().get(place).widthMm()));
        sheet.createFreezePane(frozen(), 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(true);
        int last = table.rows().size();
        if (last > 0) sheet.setAutoFilter(new CellRangeAddress(0, last, 0, width - 1));
        Row titles = sheet.createRow(0);
        for (int place = 0; place < width; place++) {
            Cell cell = titles.createCell(place);
            cell.setCellValue(table.columns().get(place).title());
            cell.setCellStyle(styles.title());
        }
        for (int at = 0; at < last; at++) row(sheet.createRow(at + 1), table.rows().get(at));
        if (!table.summed().isEmpty() && last > 0) sums(sheet.createRow(last + 1), last);
    }

    private void row(Row row, List<TableCell> values) {
        for (int place = 0; place < values.size(); place++) {
            if (values.get(place) instanceof TableCell.Empty) continue;
            TableColumn.Kind kind = table.columns().get(place).kind();
            Cell cell = row.createCell(place);
            cell.setCellStyle(styles.of(kind));
            switch (values.get(place)) {
                case TableCell.Empty empty -> {}
                case TableCell.Text(String text) -> {
                    cell.setCellStyle(styles.of(TableColumn.Kind.TEXT));
                    cell.setCellValue(text);
                }
                case TableCell.Day(var day) -> cell.setCellValue(day);
                case TableCell.Time(var time) -> cell.setCellValue(XlsxStyles.partOfDay(time));
                case TableCell.Amount(var amount) -> cell.setCellValue(XlsxStyles.number(amount, kind));
            }
        }
    }

    private void sums(Row row, int last) {
        IntStream.range(0, table.columns().size()).filter(place -> !table.columns().get(place).kind().amount())
                .findFirst().ifPresent(place -> {
                    Cell word = row.createCell(place);
                    word.setCellValue("Jumlah");
                    word.setCellStyle(styles.title());
                });
        for (int place : table.summed()) {
            String column = CellReference.convertNumToColString(place);
            TableColumn.Kind kind = table.columns().get(place).kind();
            Cell cell = row.createCell(place);
            cell.setCellFormula("SUM(" + column + "2:" + column + (last + 1) + ")");
            cell.setCellValue(XlsxStyles.number(table.sum(place), kind));
            cell.setCellStyle(styles.sumOf(kind));
        }
    }

    private void legend(TableLegend legend) {
        SXSSFSheet sheet = book.createSheet(table.name().equals("Legenda") ? "Legenda 2" : "Legenda");
        sheet.setColumnWidth(0, units(WORD_MM));
        sheet.setColumnWidth(1, units(MEANING_MM));
        for (int at = 0; at < legend.lines().size(); at++) {
            Row row = sheet.createRow(at);
            Cell word = row.createCell(0);
            word.setCellValue(legend.lines().get(at).word());
            word.setCellStyle(styles.title());
            Cell meaning = row.createCell(1);
            meaning.setCellStyle(styles.of(TableColumn.Kind.TEXT));
            meaning.setCellValue(legend.lines().get(at).meaning());
        }
    }

    /** The number and the names stay in sight when a long row is moved through the window. */
    private int frozen() {
        return IntStream.range(0, Math.min(NAMES_WITHIN, table.columns().size()))
                .filter(place -> table.columns().get(place).kind() == TableColumn.Kind.NIP
                        || table.columns().get(place).title().startsWith("Nama"))
                .max().orElse(-1) + 1;
    }

    private static int units(int millimetres) {
        return (int) Math.round(millimetres * UNITS_PER_MM);
    }
}
