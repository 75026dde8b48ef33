package id.sidik.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Correction.Add;
import id.sidik.domain.Correction.Deed;
import id.sidik.domain.Correction.Disregard;
import id.sidik.domain.Correction.Side;
import id.sidik.domain.Incident.Cause;
import id.sidik.domain.Inspection.Matter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people say against records is refused at birth when it cannot be. */
class CorrectionFactsTest {
    private static final UUID ID = UUID.fromString("0199f000-0000-7000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final LocalDateTime MORNING = DAY.atTime(7, 30);
    private static final EmployeeId PERSON = new EmployeeId("a");
    private static final MachineId MACHINE = new MachineId("CONTOH1");

    private static Correction correction(String reason, String note, String by) {
        Deed deed = new Add(MORNING, Side.IN);
        return new Correction(ID, PERSON, DAY, deed, reason, note, "", Optional.empty(), true, false, NOW, by);
    }

    private static Incident incident(LocalDateTime until) {
        return new Incident(ID, MACHINE, MORNING, until, 61, Cause.POWER, "Contoh Kepala", "", "", NOW, "petugas");
    }

    private static ManualSheet sheet(LocalDate to, String signer, int leftOut) {
        return new ManualSheet(ID, DAY, to, signer, ManualReason.NO_NETWORK, "", "", "", leftOut, NOW, "petugas");
    }

    @ParameterizedTest(name = "reason \"{0}\", note \"{1}\", by \"{2}\": {3}")
    @CsvSource({"DEVICE_DOWN, '', petugas, true", "'', salah orang, petugas, true", "'', ' ', petugas, false",
        "DEVICE_DOWN, '', ' ', false"})
    void aCorrectionHasAReasonOrANoteAndAnAuthor(String reason, String note, String by, boolean good) {
        if (good) assertThatCode(() -> correction(reason, note, by)).doesNotThrowAnyException();
        else
            assertThatThrownBy(() -> correction(reason, note, by)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-10-07T07:30:00, true", "2026-10-07T07:30:01, false", "2026-10-07T07:30:00.5, false"})
    void aRecordByHandHasWholeMinutes(LocalDateTime at, boolean good) {
        if (good) assertThat(new Add(at, Side.OUT).at()).isEqualTo(at);
        else
            assertThatThrownBy(() -> new Add(at, Side.OUT)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "approved {0}, note \"{1}\", by \"{2}\": {3}")
    @CsvSource({"true, '', Kepala, true", "false, tanpa surat, Kepala, true", "false, ' ', Kepala, false",
        "true, '', '', false"})
    void aVerdictHasAnAuthorAndARefusalItsReason(boolean approved, String note, String by, boolean good) {
        if (good) assertThat(new Verdict(ID, ID, approved, note, NOW, by).approved()).isEqualTo(approved);
        else
            assertThatThrownBy(() -> new Verdict(ID, ID, approved, note, NOW, by))
                    .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIncidentLastsAndASheetIsSignedAndDoesNotEndBeforeItBegins() {
        assertThat(incident(MORNING.plusHours(1)).usual()).isEqualTo(61);
        assertThatThrownBy(() -> incident(MORNING)).isInstanceOf(IllegalArgumentException.class);
        assertThat(sheet(DAY, "Contoh Kepala", 2).leftOut()).isEqualTo(2);
        assertThatThrownBy(() -> sheet(DAY, " ", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sheet(DAY.minusDays(1), "Contoh Kepala", 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sheet(DAY, "Contoh Kepala", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"POWER, DEVICE_DOWN", "DEVICE, DEVICE_DOWN", "NETWORK, NO_NETWORK", "DISASTER, FORCE_MAJEURE"})
    void everyCauseIsAReasonOfTheRegulation(Cause cause, ManualReason reason) {
        assertThat(cause.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatChangesADayHoldsTheReconciliationUp(Matter matter) {
        boolean open = switch (matter) {
            case ABSENT, NO_IN, NO_OUT, EVIDENCE, PERMIT -> true;
            case MULTI_PUNCH, OUTSIDE_WINDOW, MANUAL, CLUSTER, SPOT_CHECK, PHONE -> false;
        };
        assertThat(matter.open()).isEqualTo(open);
    }

    @Test
    void noFactNamesAPersonOrAReason() {
        assertThat(correction("DEVICE_DOWN", "sakit", "petugas").toString()).doesNotContain("sakit", "petugas");
        assertThat(new Disregard(MACHINE, new Pin("777"), MORNING).toString()).doesNotContain("777");
        assertThat(new Verdict(ID, ID, true, "", NOW, "Contoh Kepala").toString()).doesNotContain("Kepala");
        assertThat(incident(MORNING.plusHours(1)).toString()).doesNotContain("Kepala");
        assertThat(new Inspection(ID, PERSON, DAY, Matter.CLUSTER, "H", "dua orang", NOW, "petugas").toString())
                .doesNotContain("dua orang", "petugas");
        assertThatThrownBy(() -> new Inspection(ID, PERSON, DAY, Matter.ABSENT, "TK", " ", NOW, "petugas"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
