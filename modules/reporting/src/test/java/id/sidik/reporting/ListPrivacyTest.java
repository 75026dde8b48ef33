package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.sidik.domain.DayResult;
import id.sidik.domain.ManualReason;
import id.sidik.domain.RecapPerson;

/** A row may land in a log: it names nobody and no money there. What cannot be is refused when it is made. */
class ListPrivacyTest {
    private static final RecapPerson SOMEBODY = Samples.employee(1);

    static Stream<Object> rows() {
        return Stream.of(ListSamples.cut(SOMEBODY, 2), ListSamples.tally(SOMEBODY, 3), ListSamples.away(SOMEBODY, 4),
                ListSamples.recon(SOMEBODY, 5), ListSamples.recon(SOMEBODY, 5).said().getFirst(), ManualRow.blank(
                        SOMEBODY), new IncidentRow(SOMEBODY, ListSamples.DAY, Optional.empty(), Optional.empty(), ""),
                new FingerRow(SOMEBODY, "Lobi", "1", java.util.OptionalInt.of(1), true, 1), new ManualReport.Source(
                        ManualReason.NO_NETWORK, "kabel Contoh Pegawai", "Contoh Pegawai Nomor 1, S.Kom."));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowNamesNobodyWhenItIsWrittenToALog(Object row) {
        assertThat(row.toString()).doesNotContain("Contoh", "1990", "4.002", "4002000").isNotBlank();
    }

    @Test
    void aDayThatNobodySpokeAboutIsNoRowOfTheReconciliation() {
        DayResult day = new Samples.DayCase(ListSamples.DAY).in("07:20").out("16:10").result();
        DayResult other = new Samples.DayCase(ListSamples.DAY.plusDays(1)).result();
        assertThatIllegalArgumentException().isThrownBy(() -> new ReconResultRow(SOMEBODY, day, day, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReconResultRow(SOMEBODY, day, other, ListSamples
                .recon(SOMEBODY, 1).said()));
    }

    @Test
    void aLetterEnclosesSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Enclosure(" ", "1 berkas", ""));
    }

    @Test
    void rowsAreKeptAsTheyWereGiven() {
        List<ReconResultRow.Said> said = new java.util.ArrayList<>(ListSamples.recon(SOMEBODY, 1).said());
        DayResult day = new Samples.DayCase(LocalDate.of(2026, 10, 8)).result();
        ReconResultRow row = new ReconResultRow(SOMEBODY, day, day, said);
        said.clear();
        assertThat(row.said()).hasSize(1);
        assertThat(row.changed()).isFalse();
    }
}
