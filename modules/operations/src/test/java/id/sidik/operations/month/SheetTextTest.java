package id.sidik.operations.month;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Holiday;
import id.sidik.domain.MonthTotals;
import id.sidik.domain.Provenance;
import id.sidik.domain.Reason;
import id.sidik.domain.WorkUnit;
import id.sidik.operations.OfficeFixture;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {
    private static final EmployeeId ONE = MonthFixture.PUNCTUAL;

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a\tb", "a\nb", "\\", "\\t", "a\\\tb\\n", "Jl. Contoh No. 1\t\n\\"})
    void fieldsComeBackWhateverIsInThem(String text) {
        assertThat(Fields.fields(Fields.line(text, "x", text))).containsExactly(text, "x", text);
    }

    @Test
    void everyPartOfACopyComesBack() {
        MonthTotals totals = new MonthTotals(22, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, new BigDecimal("4.50"));
        assertThat(SheetText.totals(SheetText.totals(totals))).isEqualTo(totals);
        TppLine unknown = new TppLine(ONE, OptionalInt.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
        TppLine known = new TppLine(ONE, OptionalInt.of(9), Optional.of(new BigDecimal("4500000")), Optional.of(
                new BigDecimal("87.5")),
                Optional.of(new TppLine.Pay(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN, BigDecimal.ZERO,
                        BigDecimal.ZERO, BigDecimal.TEN, "menunggu\ttindak lanjut",
                        List.of(new Reason("tpp.cut", List.of("4.5", "", "1"), "ps. 5(3)", Provenance.SEED),
                                new Reason("tpp.payable", List.of(), "", Provenance.ASSUMPTION)))));
        assertThat(SheetText.tpp(ONE, SheetText.tpp(unknown))).isEqualTo(unknown);
        assertThat(SheetText.tpp(ONE, SheetText.tpp(known))).isEqualTo(known);
        assertThat(SheetText.tpp(unknown)).as("as before there were classes").isEqualTo("\t");
        SheetText.Frame frame = new SheetText.Frame(new WorkUnit("PEMERINTAH KOTA CONTOH", "Dinas Contoh", "Jl. 1", "",
                "Contoh", MonthFixture.WIB, WorkUnit.Signatory.BLANK, new WorkUnit.Signatory("Kepala", "Contoh", "",
                        "1")),
                List.of(new Holiday(LocalDate.of(2026, 10, 1), Holiday.Kind.CUTI_BERSAMA, "Cuti", "SKB")),
                List.of("deduction.late"));
        assertThat(SheetText.frame(SheetText.frame(frame))).isEqualTo(frame);
        assertThat(known.toString()).doesNotContain("4500000");
    }

    @Test
    void aCopyThatSomebodyChangedIsNotShown(@TempDir Path home) throws Exception {
        try (MonthFixture office = new MonthFixture(home)) {
            office.closed();
            try (var raw = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("sidik.db"));
                    var statement = raw.createStatement()) {
                statement.execute("DROP TRIGGER month_copy_row_is_never_changed");
                statement.execute("UPDATE month_copy_row SET totals = replace(totals, '9', '0')");
            }
            assertThat(OfficeFixture.code(() -> MonthFixture.run(office.room.months().sheet(MonthFixture.REQUEST))))
                    .isEqualTo("BLN-120");
        }
    }
}
