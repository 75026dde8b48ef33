package id.sidik.operations.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import id.sidik.domain.Correction;
import id.sidik.domain.Incident;
import id.sidik.domain.MachineId;
import id.sidik.domain.ManualReason;
import id.sidik.operations.corrections.CorrectionWish;
import id.sidik.operations.corrections.IncidentWish;
import id.sidik.operations.corrections.SheetWish;
import id.sidik.operations.corrections.Silence;
import id.sidik.operations.corrections.Standing;
import id.sidik.reporting.ReconResultRow;
import id.sidik.reporting.ReconResultRow.Fate;

/** R9, R10 and R11: what people said against the records. */
class HandReadingTest extends ListsTestBase {
    private static final LocalDate SEVENTH = LocalDate.of(2026, 10, 7);
    private static final LocalDate TWELFTH = LocalDate.of(2026, 10, 12);

    private void correct(String approver) {
        office.corrections().days().correct(new CorrectionWish(List.of(two.id()), SEVENTH, List.of(new Correction.Add(
                SEVENTH.atTime(16, 10), Correction.Side.OUT)), ManualReason.FINGER_UNREADABLE.name(), "jari luka",
                Optional.empty(), approver));
    }

    private List<ReconResultRow> recon() throws InterruptedException {
        return ReconRows.of(run(office.corrections().reconciliation().of(OCTOBER)));
    }

    @Test
    void aCorrectedDayStandsThereBeforeAndAfterWithWhoSaidSo() throws InterruptedException {
        correct("Contoh Kepala");
        assertThat(recon()).singleElement().satisfies(row -> {
            assertThat(row.person().name()).isEqualTo("Contoh Pegawai Dua");
            assertThat(row.before().out()).isEmpty();
            assertThat(row.after().out()).contains(SEVENTH.atTime(16, 10));
            assertThat(row.after().deductionPct()).isLessThan(row.before().deductionPct());
            assertThat(row.said()).singleElement().satisfies(said -> {
                assertThat(said.reason()).isEqualTo("FINGER_UNREADABLE");
                assertThat(said.by()).isEqualTo("petugas");
                assertThat(said.agreed()).isEqualTo("Contoh Kepala");
                assertThat(said.fate()).isEqualTo(Fate.COUNTS);
            });
        });
    }

    @Test
    void whatWaitsIsRefusedOrWasTakenBackIsToldAndChangesNothing() throws InterruptedException {
        office.corrections().days().askSecondPerson(true);
        correct("");
        assertThat(recon().getFirst().said().getFirst().fate()).isEqualTo(Fate.WAITING);
        var id = office.corrections().days().of(OCTOBER).getFirst().id();
        office.corrections().days().judge(List.of(id), false, "Contoh Kepala", "tanpa bukti");
        ReconResultRow refused = recon().getFirst();
        assertThat(refused.said().getFirst().fate()).isEqualTo(Fate.REFUSED);
        assertThat(refused.said().getFirst().note()).isEqualTo("jari luka; tanpa bukti");
        assertThat(refused.after()).isEqualTo(refused.before());
    }

    @Test
    void aDayThatWasLookedAtAndLeftIsARowToo() throws InterruptedException {
        var absent = run(office.corrections().reconciliation().of(OCTOBER)).people().get(2);
        office.corrections().reconciliation().settle(three.id(), absent.days().getFirst(), "tidak ada bukti");
        assertThat(recon()).singleElement().satisfies(row -> {
            assertThat(row.said().getFirst().fate()).isEqualTo(Fate.LOOKED);
            assertThat(row.said().getFirst().note()).isEqualTo("tidak ada bukti");
            assertThat(row.before()).isEqualTo(row.after());
        });
    }

    @Test
    void aSignedListIsReadBackDayByDayWithBothTimesInOneRow() {
        SheetWish wish = new SheetWish(TWELFTH, TWELFTH.plusDays(1), "Contoh Kepala", ManualReason.NO_NETWORK, "",
                Optional.empty(), "Contoh Kepala");
        office.corrections().sheets().save(office.corrections().sheets().preview(wish,
                "Tanggal\tNama\tDatang\tPulang\n12/10/2026\tContoh Pegawai Tiga\t07.25\t16.00\n"
                        + "13/10/2026\tContoh Pegawai Tiga\t07.30\t-\n13/10/2026\tContoh Pegawai Satu\t07.31\t16.02"));
        var sheet = office.corrections().sheets().list().getFirst().sheet();
        List<HandRecords.Line> lines = HandRecords.of(sheet.id(), office.corrections().days().of(OCTOBER));
        assertThat(lines).extracting(HandRecords.Line::day).containsExactly(TWELFTH, TWELFTH.plusDays(1), TWELFTH
                .plusDays(1));
        assertThat(lines.subList(1, 3)).extracting(HandRecords.Line::person).containsExactlyInAnyOrder(three.id(), one
                .id());
        assertThat(lines.getFirst().in()).contains(TWELFTH.atTime(7, 25));
        assertThat(lines.getFirst().out()).contains(TWELFTH.atTime(16, 0));
        assertThat(lines.subList(1, 3)).filteredOn(line -> line.person().equals(three.id())).singleElement().satisfies(
                line -> assertThat(line.out()).isEmpty());
        assertThat(lines).extracting(HandRecords.Line::standing).containsOnly(Standing.COUNTS);
    }

    @Test
    void anIncidentNamesWhoseDaysItTouched() {
        LocalDateTime off = TWELFTH.atTime(6, 0);
        Silence silence = new Silence(new MachineId("LOBI1"), "Lobi", off, off.plusHours(30), 12, false);
        office.corrections().incidents().save(new IncidentWish(silence, Incident.Cause.POWER, "Contoh Kepala",
                "padam", Optional.empty(), List.of(new IncidentWish.Attended(three.id(), TWELFTH, Optional.of(TWELFTH
                        .atTime(7, 30)), Optional.of(TWELFTH.atTime(16, 0)))),
                "Contoh Sekretaris"));
        var incident = office.corrections().incidents().list().getFirst();
        assertThat(HandRecords.of(incident.incident().id(), office.corrections().days().of(OCTOBER))).singleElement()
                .satisfies(line -> {
                    assertThat(line.in()).contains(TWELFTH.atTime(7, 30));
                    assertThat(line.out()).contains(TWELFTH.atTime(16, 0));
                });
    }
}
