package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.sidik.reporting.TableColumn.Kind;

class TableSheetTest {
    private static final TableColumn NAME = new TableColumn("Nama", Kind.TEXT, 40);
    private static final TableColumn IN = new TableColumn("Datang", Kind.TIME, 20);
    private static final TableColumn MINUTES = new TableColumn("Menit", Kind.MINUTES, 20);

    @Test
    void aCodeMayStandWhereATimeIsUsualAndCountsNothing() {
        TableSheet sheet = new TableSheet("R2", List.of(IN, MINUTES), List.of(
                List.of(TableCell.of("DL"), TableCell.of("–")), List.of(TableCell.of(LocalTime.NOON), TableCell.of(
                        12)), List.of(TableCell.EMPTY, TableCell.of(30))), List.of(1));
        assertThat(sheet.sum(1)).isEqualByComparingTo(BigDecimal.valueOf(42));
    }

    @Test
    void aRowOfAnotherLengthOrWithAStrayValueIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TableSheet("R2", List.of(NAME, IN), List.of(List.of(
                TableCell.of("Contoh"))), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TableSheet("R2", List.of(IN), List.of(List.of(
                TableCell.of(LocalDate.EPOCH))), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TableSheet("R2", List.of(NAME), List.of(List.of(
                TableCell.of(3))), List.of()));
    }

    @Test
    void textCannotBeAddedUpAndTitlesAreUnique() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TableSheet("R2", List.of(NAME), List.of(), List.of(
                0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TableSheet("R2", List.of(NAME, NAME), List.of(),
                List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "[x]", "lebih panjang dari tiga puluh satu huruf"})
    void aNameThatASpreadsheetRefusesIsRefusedHere(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TableSheet(name, List.of(NAME), List.of(), List
                .of()));
    }

    @Test
    void blankTextIsAnEmptyCell() {
        assertThat(TableCell.of(" ")).isEqualTo(TableCell.EMPTY);
    }
}
