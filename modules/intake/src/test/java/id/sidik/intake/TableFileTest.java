package id.sidik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "separator {0}")
    @ValueSource(strings = {";", ",", "\t"})
    void theSeparatorIsFoundByTheFirstLine(String separator) throws Exception {
        Table table = text(String.join(separator, "Nama", "PIN", "NIP") + "\n"
                + String.join(separator, "Contoh Pegawai Satu", "0012", "198705232011011004") + "\n");
        assertThat(texts(table, 1)).containsExactly("Contoh Pegawai Satu", "0012", "198705232011011004");
    }

    @Test
    void leadingZerosOfATextCellAndOfANumberFormatStay() throws Exception {
        Table table = book(row -> {
            row.createCell(0).setCellValue("0012");
            CellStyle padded = row.getSheet().getWorkbook().createCellStyle();
            padded.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat("0000"));
            row.createCell(1).setCellValue(7);
            row.getCell(1).setCellStyle(padded);
            row.createCell(2).setCellValue(41);
        });
        assertThat(texts(table, 0)).containsExactly("0012", "0007", "41");
    }

    @ParameterizedTest(name = "{0} as {1} is {2}")
    @CsvSource({"0.3125, hh:mm, 07:30", "0.666666666666, h.mm, 16:00", "46085, dd/mm/yyyy, 2026-03-04",
        "46085.3125, dd/mm/yyyy hh:mm, 2026-03-04T07:30", "0, hh:mm, 00:00"})
    void cellsOfDatesAndTimesAreReadAsWhatTheyShow(double value, String format, String read) throws Exception {
        Table table = book(row -> {
            CellStyle style = row.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(format));
            row.createCell(0).setCellValue(value);
            row.getCell(0).setCellStyle(style);
        });
        assertThat(texts(table, 0)).containsExactly(read);
    }

    @Test
    void pastedRowsAreATableOfTabs() throws Exception {
        Table table = TableFile.pasted("Nama\tDatang\r\nContoh Pegawai Satu, S.E.\t07.30\r\n");
        assertThat(texts(table, 1)).containsExactly("Contoh Pegawai Satu, S.E.", "07.30");
    }

    @Test
    void anEighteenDigitNumberKeptAsANumberIsMarkedAsRounded() throws Exception {
        Table table = book(row -> {
            row.createCell(0).setCellValue(198705232011011004d);
            row.createCell(1).setCellValue("198705232011011004");
        });
        assertThat(table.rows().getFirst().cells()).extracting(Cell::rounded).containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,98705E+17        | true
            1.98705e+17        | true
            198705232011011004 | false
            """)
    void scientificFormOfATextFileIsMarkedAsRounded(String cell, boolean rounded) throws Exception {
        assertThat(text("NIP;Nama\n" + cell + ";Contoh\n").rows().get(1).cell(0).rounded()).isEqualTo(rounded);
    }

    @Test
    void rowsKeepTheNumbersThatTheSpreadsheetShows() throws Exception {
        Table table = text("Nama\n\nContoh Pegawai Satu\n");
        assertThat(table.rows().getLast().number()).isEqualTo(3);
    }

    @Test
    void aFileOfTheWindowsCodePageIsRead() throws Exception {
        Path file = folder.resolve("w.csv");
        Files.write(file, "Nama;PIN\nContoh Andr\u00E9;1\n".getBytes(Charset.forName("windows-1252")));
        assertThat(texts(TableFile.read(file), 1)).containsExactly("Contoh Andr\u00E9", "1");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstHeading() throws Exception {
        assertThat(texts(text("\uFEFFNama;PIN\n"), 0)).containsExactly("Nama", "PIN");
    }

    @ParameterizedTest(name = "column {0} is {1}")
    @CsvSource({"0,A", "25,Z", "26,AA", "51,AZ", "52,BA", "701,ZZ", "702,AAA"})
    void columnsAreNamedAsSpreadsheetsDo(int column, String letter) {
        assertThat(Table.letter(column)).isEqualTo(letter);
    }

    @Test
    void aDamagedWorkbookIsRefused() throws IOException {
        Path file = folder.resolve("damaged.xlsx");
        Files.write(file, new byte[]{'P', 'K', 3, 4, 9, 9, 9});
        assertThatThrownBy(() -> TableFile.read(file)).isInstanceOf(UnreadableTableException.class);
    }

    @Test
    void aPictureIsNoTable() throws IOException {
        Path file = folder.resolve("people.csv");
        Files.write(file, new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
        assertThatThrownBy(() -> TableFile.read(file)).isInstanceOf(UnreadableTableException.class);
    }

    private interface Fill {
        void into(Row row);
    }

    private Table book(Fill fill) throws Exception {
        Path file = folder.resolve("book.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            fill.into(book.createSheet().createRow(0));
            book.write(out);
        }
        return TableFile.read(file);
    }

    private Table text(String content) throws Exception {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, content);
        return TableFile.read(file);
    }

    private static List<String> texts(Table table, int row) {
        return table.rows().get(row).cells().stream().map(Cell::text).toList();
    }
}
