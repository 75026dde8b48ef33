package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenedFileTest {
    @ParameterizedTest(name = "''{0}''")
    @CsvSource(nullValues = "-", value = {"dinas.unit, dinas.unit, ''", "--home /x kota.aturan, kota.aturan, --home /x",
        "bundle look dinas.unit, -, bundle look dinas.unit", "--home dinas.unit, -, --home dinas.unit",
        "-h.unit, -, -h.unit", "dinas.txt, -, dinas.txt", "'', -, ''"})
    void onlyAPlainStartWithAFileOpensIt(String words, String file, String rest) {
        OpenedFile opened = OpenedFile.of(words.isEmpty() ? new String[0] : words.split(" "));
        assertThat(opened.file()).isEqualTo(java.util.Optional.ofNullable(file).map(Path::of));
        assertThat(String.join(" ", opened.rest())).isEqualTo(rest);
    }
}
