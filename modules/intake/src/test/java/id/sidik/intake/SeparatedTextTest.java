package id.sidik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors and spreadsheets save as text. */
class SeparatedTextTest {
    @TempDir
    Path folder;

    static Stream<Arguments> firstCells() {
        return Stream.of(Arguments.of("\"Contoh, Satu\";7", "Contoh, Satu"),
                Arguments.of("\"Contoh; Satu\";7", "Contoh; Satu"),
                Arguments.of("\"Contoh \"\"Satu\"\"\";7", "Contoh \"Satu\""),
                Arguments.of("Contoh \"Satu\";7", "Contoh \"Satu\""), Arguments.of("  Contoh Satu  ;7", "Contoh Satu"),
                Arguments.of("\"  Contoh Satu  \";7", "Contoh Satu"), Arguments.of(";7", ""),
                Arguments.of("\"\";7", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("firstCells")
    void quotesAndBlanksAreThoseOfTheFileAndNotOfTheCell(String line, String first) throws Exception {
        Table table = read("Nama;PIN\n" + line + "\n");
        assertThat(texts(table, 1)).containsExactly(first, "7");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"\n", "\r\n"})
    void endsOfLinesOfEverySystemCountOnce(String end) throws Exception {
        Table table = read(String.join(end, "Nama;PIN", "", "Contoh Satu;7", "Contoh Dua;8", ""));
        assertThat(table.rows()).filteredOn(row -> !row.blank()).extracting(Table.Row::number).containsExactly(1, 3,
                4);
    }

    @Test
    void aLastLineWithoutAnEndIsALine() throws Exception {
        Table table = read("Nama;PIN\nContoh Satu;7");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getLast().number()).isEqualTo(2);
        assertThat(texts(table, 1)).containsExactly("Contoh Satu", "7");
    }

    @Test
    void aCellOverTwoLinesIsOneCell() throws Exception {
        Table table = read("Nama;Jabatan\n\"Contoh Satu\";\"Pranata\nKomputer\"\nContoh Dua;Arsiparis\n");
        assertThat(texts(table, 1)).containsExactly("Contoh Satu", "Pranata\nKomputer");
        assertThat(texts(table, 2)).containsExactly("Contoh Dua", "Arsiparis");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Nama, Gelar;NIP;PIN | 3
            Nama;NIP            | 2
            Nama,NIP,PIN        | 3
            Nama                | 1
            Nama,Gelar;NIP      | 2
            """)
    void theSeparatorIsTheOneThatTheHeadingHoldsMostOf(String heading, int columns) throws Exception {
        assertThat(read("\n\n" + heading + "\n").rows().getLast().cells()).hasSize(columns);
    }

    @ParameterizedTest(name = "[{0}] -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1,98705E+17   | true
            2E+17         | true
            1.98705e+17   | true
            1,98705E-17   | false
            E+17          | false
            198705        | false
            III/d         | false
            """)
    void theFormOfASpreadsheetsRoundingIsKnown(String cell, boolean rounded) throws Exception {
        assertThat(read("NIP;Nama\n" + cell + ";Contoh\n").rows().get(1).cell(0).rounded()).isEqualTo(rounded);
    }

    @ParameterizedTest(name = "{0} columns: {1}")
    @CsvSource({"200, true", "201, false"})
    void aLineWiderThanAnyListIsRefused(int columns, boolean accepted) throws Exception {
        String line = "x" + ";x".repeat(columns - 1) + "\n";
        if (accepted) assertThat(read(line).rows().getFirst().cells()).hasSize(columns);
        else
            assertThatThrownBy(() -> read(line)).isInstanceOf(UnreadableTableException.class);
    }

    @Test
    void aTextOfMoreLinesThanAnyOfficeHasPeopleIsRefused() throws Exception {
        assertThat(read("x;1\n".repeat(TableFile.MAX_ROWS)).rows()).hasSize(TableFile.MAX_ROWS);
        assertThatThrownBy(() -> read("x;1\n".repeat(TableFile.MAX_ROWS + 1)))
                .isInstanceOf(UnreadableTableException.class);
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenRead() throws Exception {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        assertThatThrownBy(() -> TableFile.read(file)).isInstanceOf(UnreadableTableException.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"missing", "folder"})
    void whatIsNoFileIsRefused(String what) throws Exception {
        Path file = folder.resolve(what);
        if (what.equals("folder")) Files.createDirectory(file);
        assertThatThrownBy(() -> TableFile.read(file)).isInstanceOf(UnreadableTableException.class);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"Nama;PIN\n\"Contoh Satu;7\n", "Nama;PIN\n\"Contoh\" Satu;7\n"})
    void quotesThatDoNotMatchAreRefusedWithoutRepeatingTheText(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UnreadableTableException.class)
                .hasMessageNotContaining("Contoh");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "\n", "\uFEFF", "   \n;;\n"})
    void aTextWithoutWordsIsATableWithoutWords(String text) throws Exception {
        assertThat(read(text).rows()).allMatch(Table.Row::blank);
    }

    private Table read(String content) throws Exception {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, content);
        return TableFile.read(file);
    }

    private static List<String> texts(Table table, int row) {
        return table.rows().get(row).cells().stream().map(Cell::text).toList();
    }
}
