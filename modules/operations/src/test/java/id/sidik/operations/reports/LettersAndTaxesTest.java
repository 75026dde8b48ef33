package id.sidik.operations.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sidik.domain.ReportCode;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.base.Records;
import id.sidik.operations.reports.TaxSettings.Rates;

/** What a unit says once of its letter and of the columns of tax. */
class LettersAndTaxesTest {
    @TempDir
    Path home;
    private Records records;

    @BeforeEach
    void open() {
        records = Records.open(home);
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void aLetterGoesNowhereAndEnclosesR3AndR5UntilSomebodySaysSo() {
        LetterSettings letters = new LetterSettings(records);
        assertThat(letters.to()).isEmpty();
        assertThat(letters.enclosed()).containsExactly(ReportCode.R3, ReportCode.R5);
    }

    @Test
    void whatWasSaidIsKeptInItsOrderOnceAndWithoutTheLetterItself() {
        new LetterSettings(records).save(" Kepala BKPSDM\nKota Contoh ", List.of(ReportCode.R8, ReportCode.R2,
                ReportCode.R8, ReportCode.R15));
        LetterSettings again = new LetterSettings(records);
        assertThat(again.to()).isEqualTo("Kepala BKPSDM\nKota Contoh");
        assertThat(again.enclosed()).containsExactly(ReportCode.R8, ReportCode.R2);
    }

    @Test
    void aLetterMayEncloseNothing() {
        new LetterSettings(records).save("Kepala BKPSDM", List.of());
        assertThat(new LetterSettings(records).enclosed()).isEmpty();
    }

    @Test
    void taxIsHiddenUntilItsRatesAreSaidAndAgainWhenTheyAreTakenBack() {
        TaxSettings taxes = new TaxSettings(records);
        assertThat(taxes.tax()).isEmpty();
        Rates rates = new Rates(new BigDecimal("5"), new BigDecimal("15"), new BigDecimal("1.5"));
        taxes.save(Optional.of(rates));
        assertThat(new TaxSettings(records).rates()).contains(rates);
        assertThat(taxes.tax().orElseThrow().insurance(new BigDecimal("1000000"))).isEqualByComparingTo("15000");
        taxes.save(Optional.empty());
        assertThat(new TaxSettings(records).tax()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 15, 1", "5, 100.1, 1", "5, 15, -1"})
    void whatIsNoPerCentIsRefusedAndNothingChanges(BigDecimal three, BigDecimal four, BigDecimal insurance) {
        TaxSettings taxes = new TaxSettings(records);
        assertThat(OfficeFixture.code(() -> taxes.save(Optional.of(new Rates(three, four, insurance))))).isEqualTo(
                "LAP-104");
        assertThat(taxes.rates()).isEmpty();
    }
}
