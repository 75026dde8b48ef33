package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Correction;
import id.sidik.domain.Incident;
import id.sidik.domain.Inspection;
import id.sidik.domain.MachineId;
import id.sidik.domain.ManualReason;
import id.sidik.domain.ManualSheet;
import id.sidik.domain.Pin;
import id.sidik.domain.Verdict;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which days bring which corrections and verdicts, in what order, and what is refused. */
class CorrectionHistoryTest extends StoreInAFolder {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final LocalDateTime MORNING = DAY.atTime(7, 30);
    private static final Correction.Deed COMING = new Correction.Add(MORNING, Correction.Side.IN);

    private static Correction correction(long id, LocalDate day, Correction.Deed deed, Optional<UUID> source,
            int second) {
        return new Correction(id(id), Samples.ONE, day, deed, "DEVICE_DOWN", "", "", source, false, true, AT
                .plusSeconds(second), "petugas");
    }

    private static Verdict verdict(long id, UUID about, int second) {
        return new Verdict(id(id), about, true, "", AT.plusSeconds(second), "Contoh Kepala");
    }

    private static ManualSheet sheet(long id, ManualReason reason, int second) {
        return new ManualSheet(id(id), DAY, DAY.plusDays(1), "Contoh Kepala", reason, "", "", "", 3, AT.plusSeconds(
                second), "petugas");
    }

    private static Incident incident(long id, Incident.Cause cause, int second) {
        return new Incident(id(id), Samples.LOBBY, MORNING, MORNING.plusSeconds(1), 0, cause, "", "", "", AT
                .plusSeconds(second), "petugas");
    }

    static Stream<Correction.Deed> deeds() {
        return Stream.of(COMING, new Correction.Add(LocalDateTime.parse("2026-10-08T00:00"), Correction.Side.OUT),
                new Correction.Add(LocalDateTime.parse("1999-12-31T23:59"), Correction.Side.OUT),
                new Correction.Disregard(Samples.YARD, new Pin("0007"), MORNING.plusSeconds(59)),
                new Correction.Cancel(id(1)));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void aDeedComesBackToTheSecondAndThePinToItsZeros(Correction.Deed deed) {
        Correction kept = correction(2, DAY, deed, Optional.of(id(70)), 5);
        change(tables -> {
            tables.corrections().add(correction(1, DAY.minusDays(40), COMING, Optional.empty(), 0));
            tables.corrections().add(kept);
        });
        reopen();
        assertThat(one(tables -> tables.corrections().find(kept.id()))).contains(kept);
    }

    @ParameterizedTest(name = "{0} to {1} exclusive: {2}")
    @CsvSource({"2026-10-01,2026-10-07,0", "2026-10-07,2026-10-08,1", "2026-10-01,2026-10-08,1",
        "2026-10-07,2026-10-09,2", "2026-10-08,2026-10-09,1", "2026-10-09,2026-12-01,0", "2026-10-07,2026-10-07,0"})
    void correctionsVerdictsAndInspectionsAreFoundByTheirOwnDays(LocalDate from, LocalDate toExclusive, int found) {
        change(tables -> {
            for (int each = 0; each < 2; each++) {
                tables.corrections().add(correction(each, DAY.plusDays(each), COMING, Optional.empty(), 0));
                tables.corrections().judge(verdict(each, id(each), 0));
                tables.inspections().add(new Inspection(id(each), Samples.ONE, DAY.plusDays(each),
                        Inspection.Matter.NO_IN, "1", "sakit", AT, "petugas"));
            }
        });
        assertThat(list(tables -> tables.corrections().between(from, toExclusive))).hasSize(found);
        assertThat(list(tables -> tables.corrections().verdicts(from, toExclusive))).hasSize(found);
        assertThat(list(tables -> tables.inspections().between(from, toExclusive))).hasSize(found);
    }

    @Test
    void correctionsComeInTheOrderTheyWereSaidAndThoseOfASheetByDay() {
        Optional<UUID> sheet = Optional.of(id(70));
        Correction late = correction(1, DAY, COMING, sheet, 9);
        Correction twin = correction(3, DAY.plusDays(1), COMING, sheet, 1);
        Correction early = correction(2, DAY.plusDays(2), COMING, sheet, 1);
        Correction alone = correction(4, DAY, COMING, Optional.empty(), 0);
        change(tables -> List.of(twin, late, early, alone).forEach(tables.corrections()::add));
        assertThat(list(tables -> tables.corrections().between(DAY, DAY.plusDays(9)))).containsExactly(alone, early,
                twin, late);
        assertThat(list(tables -> tables.corrections().of(id(70)))).containsExactly(late, twin, early);
        assertThat(list(tables -> tables.corrections().of(id(71)))).isEmpty();
    }

    @Test
    void aVerdictOnASheetComesOnceHoweverManyOfItsCorrectionsAreOnTheDays() {
        Verdict onSheet = verdict(81, id(70), 1);
        Verdict first = verdict(82, id(1), 0);
        Verdict last = verdict(80, id(1), 2);
        change(tables -> {
            for (int each = 0; each < 5; each++)
                tables.corrections().add(correction(each, DAY, COMING, Optional.of(id(70)), each));
            tables.corrections().add(correction(9, DAY, COMING, Optional.empty(), 9));
            List.of(last, onSheet, first, verdict(83, id(71), 0)).forEach(tables.corrections()::judge);
        });
        assertThat(list(tables -> tables.corrections().verdicts(DAY, DAY.plusDays(1)))).containsExactly(first, onSheet,
                last);
    }

    @Test
    void whatPointsToNothingOrComesAgainIsRefusedAndTheFirstWordStays() {
        Correction first = correction(1, DAY, COMING, Optional.empty(), 0);
        change(tables -> {
            tables.corrections().add(first);
            tables.corrections().judge(verdict(1, id(1), 0));
            tables.manualSheets().add(sheet(1, ManualReason.NO_NETWORK, 0));
            tables.incidents().add(incident(1, Incident.Cause.POWER, 0));
        });
        MachineId stranger = new MachineId("ASING0001");
        List<java.util.function.Consumer<Tables>> ways = List.of(
                tables -> tables.corrections().add(correction(1, DAY, COMING, Optional.empty(), 5)),
                tables -> tables.corrections().add(correction(2, DAY, new Correction.Cancel(id(99)), Optional.empty(),
                        0)),
                tables -> tables.corrections().add(correction(2, DAY, new Correction.Disregard(stranger, new Pin("1"),
                        MORNING), Optional.empty(), 0)),
                tables -> tables.corrections().judge(verdict(1, id(1), 9)),
                tables -> tables.manualSheets().add(sheet(1, ManualReason.NOT_ENROLLED, 9)),
                tables -> tables.incidents().add(incident(1, Incident.Cause.DISASTER, 9)));
        assertThat(ways).allSatisfy(way -> assertThatThrownBy(() -> change(way)).isInstanceOfSatisfying(
                StoreException.class, failed -> assertThat(failed.code()).isEqualTo(StoreException.Code.REFUSED)));
        assertThat(list(tables -> tables.corrections().between(DAY, DAY.plusDays(1)))).containsExactly(first);
        assertThat(list(tables -> tables.corrections().verdicts(DAY, DAY.plusDays(1)))).containsExactly(verdict(1, id(
                1), 0));
        assertThat(list(tables -> tables.manualSheets().list(9))).containsExactly(sheet(1, ManualReason.NO_NETWORK, 0));
        assertThat(list(tables -> tables.incidents().list(9))).containsExactly(incident(1, Incident.Cause.POWER, 0));
    }

    @ParameterizedTest
    @EnumSource
    void sheetsOfEveryReasonComeNewestFirstAndNoMoreThanAsked(ManualReason reason) {
        change(tables -> List.of(sheet(3, reason, 0), sheet(1, reason, 60), sheet(2, reason, 60)).forEach(tables
                .manualSheets()::add));
        assertThat(list(tables -> tables.manualSheets().list(2))).containsExactly(sheet(2, reason, 60), sheet(1,
                reason, 60));
        assertThat(list(tables -> tables.manualSheets().list(0))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void incidentsOfEveryCauseComeNewestFirstAndNoMoreThanAsked(Incident.Cause cause) {
        change(tables -> List.of(incident(3, cause, 0), incident(1, cause, 60), incident(2, cause, 60)).forEach(tables
                .incidents()::add));
        assertThat(list(tables -> tables.incidents().list(2))).containsExactly(incident(2, cause, 60), incident(1,
                cause, 60));
        assertThat(one(tables -> tables.incidents().find(id(4)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anInspectionOfEveryMatterComesBackAsItWasSaid(Inspection.Matter matter) {
        Inspection kept = new Inspection(id(1), Samples.TWO, DAY, matter, "2 07:30 07:31", "dua kali", AT, "petugas");
        change(tables -> tables.inspections().add(kept));
        assertThat(list(tables -> tables.inspections().between(DAY, DAY.plusDays(1)))).containsExactly(kept);
    }
}
