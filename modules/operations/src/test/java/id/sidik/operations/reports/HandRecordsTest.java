package id.sidik.operations.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import id.sidik.domain.Correction;
import id.sidik.domain.Correction.Side;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.MachineId;
import id.sidik.domain.ManualReason;
import id.sidik.domain.ManualSheet;
import id.sidik.domain.Pin;
import id.sidik.operations.corrections.CorrectionLine;
import id.sidik.operations.corrections.Standing;
import id.sidik.reporting.ReconResultRow.Fate;

/** Records by hand, put together to one line for each person and day. */
class HandRecordsTest {
    private static final UUID SHEET = new UUID(0, 1);
    private static final EmployeeId ONE = new EmployeeId("0199f000-0000-7000-8000-000000000001");
    private static final EmployeeId TWO = new EmployeeId("0199f000-0000-7000-8000-000000000002");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private int made;

    private CorrectionLine line(EmployeeId who, LocalDate day, Correction.Deed deed, Optional<UUID> source,
            Standing standing) {
        Correction one = new Correction(new UUID(1, ++made), who, day, deed, "NO_NETWORK", "", "", source, false, false,
                Instant.EPOCH, "petugas");
        return new CorrectionLine(one, "Contoh", "", CorrectionLine.Origin.SHEET, Optional.empty(), standing, Optional
                .empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private CorrectionLine at(EmployeeId who, LocalDateTime at, Side side, Standing standing) {
        return line(who, DAY, new Correction.Add(at, side), Optional.of(SHEET), standing);
    }

    @Test
    void comingAndGoingOfADayAreOneLineWhateverTheirOrder() {
        List<HandRecords.Line> lines = HandRecords.of(SHEET, List.of(at(ONE, DAY.atTime(16, 0), Side.OUT,
                Standing.COUNTS), at(TWO, DAY.atTime(7, 31), Side.IN, Standing.COUNTS), at(ONE, DAY.atTime(7, 20),
                        Side.IN, Standing.COUNTS)));
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).isEqualTo(new HandRecords.Line(ONE, DAY, Optional.of(DAY.atTime(7, 20)), Optional
                .of(DAY.atTime(16, 0)), Standing.COUNTS));
        assertThat(lines.getLast().out()).isEmpty();
    }

    @Test
    void ofTwoRecordsTheOneThatIsFurthestFromCountingIsTold() {
        assertThat(HandRecords.of(SHEET, List.of(at(ONE, DAY.atTime(7, 20), Side.IN, Standing.REFUSED), at(ONE, DAY
                .atTime(16, 0), Side.OUT, Standing.COUNTS)))).singleElement().satisfies(line -> assertThat(line
                        .standing()).isEqualTo(Standing.REFUSED));
    }

    @Test
    void whatBelongsElsewhereOrAddsNothingIsLeftOut() {
        List<CorrectionLine> others = List.of(line(ONE, DAY, new Correction.Add(DAY.atTime(7, 0), Side.IN), Optional
                .empty(), Standing.COUNTS), line(ONE, DAY, new Correction.Add(DAY.atTime(7, 0), Side.IN), Optional.of(
                        new UUID(0, 2)), Standing.COUNTS), line(ONE, DAY, new Correction.Cancel(new UUID(1, 1)),
                                Optional.of(SHEET), Standing.COUNTS), line(ONE, DAY, new Correction.Disregard(
                                        new MachineId("CONTOH0001"), new Pin("1"), DAY.atTime(7, 0)), Optional.of(
                                                SHEET), Standing.COUNTS));
        assertThat(HandRecords.of(SHEET, others)).isEmpty();
    }

    @Test
    void daysStandInTheirOrder() {
        CorrectionLine later = line(ONE, DAY.plusDays(1), new Correction.Add(DAY.plusDays(1).atTime(7, 0), Side.IN),
                Optional.of(SHEET), Standing.COUNTS);
        assertThat(HandRecords.of(SHEET, List.of(later, at(TWO, DAY.atTime(7, 0), Side.IN, Standing.COUNTS))))
                .extracting(
                        HandRecords.Line::day).containsExactly(DAY, DAY.plusDays(1));
    }

    @ParameterizedTest
    @EnumSource
    void everyStandingHasAFateOfItsName(Standing standing) {
        assertThat(ReconRows.fate(standing)).isEqualTo(Fate.valueOf(standing.name()));
    }

    private static Employee employee(EmployeeId id, String name, Optional<LocalDate> until) {
        return new Employee(id, "198705232011011004", name, "Dr.", "S.Kom.", EmployeeKind.PNS, "Penata (III/c)",
                "Jabatan Contoh", 1, Optional.empty(), until);
    }

    @Test
    void whoIsNoLongerKeptIsNamedAsSuchAndEverybodyElseWithTitles() {
        Roll roll = new Roll(List.of(employee(ONE, "Contoh", Optional.empty())));
        assertThat(roll.of(ONE).name()).isEqualTo("Dr. Contoh, S.Kom.");
        assertThat(roll.of(ONE).number()).isEqualTo("19870523 201101 1 004");
        assertThat(roll.of(TWO).name()).isEqualTo("(pegawai dihapus)");
        assertThat(roll.of(TWO).employee()).isEmpty();
    }

    @Test
    void aFormHasOnlyWhoServesOnItsDay() {
        var form = ManualReading.form(DAY, true, List.of(employee(ONE, "Contoh Satu", Optional.empty()), employee(TWO,
                "Contoh Dua", Optional.of(DAY.minusDays(1)))));
        assertThat(form.code().name()).isEqualTo("R10");
        assertThat(id.sidik.reporting.Report.hash(form)).isEqualTo(id.sidik.reporting.Report.hash(ManualReading.form(
                DAY, true, List.of(employee(ONE, "Contoh Satu", Optional.empty())))));
    }

    @Test
    void aListOfWhichNothingWasTakenStillHasItsPage() {
        ManualSheet sheet = new ManualSheet(SHEET, DAY, DAY, "Contoh Kepala", ManualReason.NO_NETWORK, "", "", "", 3,
                Instant.EPOCH, "petugas");
        assertThat(ManualReading.filled(sheet, List.of(), new Roll(List.of())).code().name()).isEqualTo("R10");
    }
}
