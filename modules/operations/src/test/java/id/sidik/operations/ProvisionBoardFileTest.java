package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionBoardFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Dinas Contoh | "Dinas Contoh"
            =1+1         | "'=1+1"
            +62          | "'+62"
            -            | "'-"
            @sum         | "'@sum"
            a;b          | "a;b"
            kata "tua"   | "kata ""tua""\"
            """)
    void aCellIsOneCellAndNeverAFormula(String cell, String written) throws Exception {
        Path file = folder.resolve("papan.csv");
        ProvisionBoardFile.write(file, List.of("Unit"), List.of(List.of(cell)));
        assertThat(Files.readString(file)).isEqualTo("\uFEFF\"Unit\"\r\n" + written + "\r\n");
    }

    @Test
    void aBoardWithoutRowsHasItsHeadings() throws Exception {
        Path file = folder.resolve("papan.csv");
        ProvisionBoardFile.write(file, List.of("Unit", "Mesin"), List.of());
        assertThat(Files.readString(file)).isEqualTo("\uFEFF\"Unit\";\"Mesin\"\r\n\r\n");
    }
}
