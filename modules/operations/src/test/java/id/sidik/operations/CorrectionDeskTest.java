package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Correction.Add;
import id.sidik.domain.Correction.Deed;
import id.sidik.domain.Correction.Disregard;
import id.sidik.domain.Correction.Side;
import id.sidik.domain.DayResult;
import id.sidik.domain.MachineId;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.Pin;
import id.sidik.operations.corrections.CorrectionLine;
import id.sidik.operations.corrections.Saved;
import id.sidik.operations.corrections.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionDeskTest extends CorrectionTestBase {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final Deed IN = new Add(DAY.atTime(7, 30), Side.IN);
    private static final Deed LATE_RECORD = new Disregard(new MachineId("LOBI1"), new Pin("1"), DAY.atTime(9, 5));

    private DayResult day() throws InterruptedException {
        return day(recap(), DAY);
    }

    @Test
    void aRecordByHandCountsOnceTheHeadAgreedAndTheOriginalStays() throws Exception {
        bring("1 2026-10-07 16:01:00");
        Saved saved = desk().correct(wish(DAY, List.of(IN), "FINGER_UNREADABLE", ""));
        assertThat(saved).isEqualTo(new Saved(1, 0, Standing.WAITING));
        assertThat(day().in()).as("it waits for a second person").isEmpty();

        CorrectionLine line = desk().of(OCTOBER).getFirst();
        desk().judge(List.of(line.id()), true, "Contoh Kepala", "");

        assertThat(day().in()).contains(DAY.atTime(7, 30));
        assertThat(day().flags().toString()).contains("MANUAL_ENTRY");
        assertThat(office.log().count(LogFilter.ALL)).as("the journal is as it was").isEqualTo(1);
        assertThat(desk().of(OCTOBER)).singleElement()
                .satisfies(one -> assertThat(one.verdict().orElseThrow().by()).isEqualTo("Contoh Kepala"));
    }

    @Test
    void aRecordThatIsNotToCountIsToldWithItsReasonAndNeverUsed() throws Exception {
        bring("1 2026-10-07 07:20:00", "1 2026-10-07 16:01:00", "1 2026-10-07 09:05:00");
        assertThat(day().flags().toString()).contains("MULTI_PUNCH");

        desk().correct(wish(DAY, List.of(LATE_RECORD), "OTHER_PERSON", ""));

        assertThat(day().flags()).isEmpty();
        assertThat(day().reasons()).anySatisfy(reason -> {
            assertThat(reason.rule()).isEqualTo("record.disregarded");
            assertThat(reason.figures()).contains("OTHER_PERSON");
        });
    }

    @Test
    void aRefusedCorrectionStaysToBeSeenAndChangesNothing() throws Exception {
        bring("1 2026-10-07 16:01:00");
        DayResult before = day();
        desk().correct(wish(DAY, List.of(IN), "DEVICE_DOWN", ""));
        desk().judge(List.of(desk().of(OCTOBER).getFirst().id()), false, "Contoh Kepala", "tidak ada saksi");

        assertThat(day()).isEqualTo(before);
        assertThat(desk().of(OCTOBER)).extracting(CorrectionLine::standing).containsExactly(Standing.REFUSED);
        assertThat(desk().correct(wish(DAY, List.of(IN), "DEVICE_DOWN", "")).kept()).as("asked again").isEqualTo(1);
    }

    @Test
    void theSameCorrectionTwiceIsOneFact() {
        desk().correct(wish(DAY, List.of(IN), "DEVICE_DOWN", ""));

        assertThat(desk().correct(wish(DAY, List.of(IN, IN), "DEVICE_DOWN", "Contoh Kepala")))
                .isEqualTo(new Saved(0, 1, Standing.WAITING));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void correctionsThatWereTakenBackGiveTheIdenticalFactsAndResults(int seed) throws Exception {
        bring("1 2026-10-07 07:20:00", "1 2026-10-07 09:05:00", "1 2026-10-08 16:01:00", "1 2026-10-12 07:31:00");
        MonthRecap before = recap();
        Map<String, String> hashes = hashes();
        Random random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            LocalDate day = LocalDate.of(2026, 10, 5 + random.nextInt(10));
            Deed deed = new Add(day.atTime(6 + random.nextInt(12), random.nextInt(60)), Side.IN);
            desk().correct(wish(day, List.of(deed), "DEVICE_DOWN", "Contoh Kepala"));
        }
        desk().correct(wish(DAY, List.of(LATE_RECORD), "TRIAL", ""));
        assertThat(recap()).isNotEqualTo(before);
        assertThat(hashes()).isNotEqualTo(hashes);

        List<CorrectionLine> lines = new ArrayList<>(desk().of(OCTOBER));
        Collections.shuffle(lines, random);
        lines.forEach(line -> desk().cancel(line.id(), "salah orang", Optional.empty(), "Contoh Kepala"));

        assertThat(recap()).isEqualTo(before);
        assertThat(hashes()).isEqualTo(hashes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OTHER_PERSON", "NO_SUCH_REASON"})
    void aRecordByHandHasAReasonOfTheRegulation(String reason) {
        assertThat(OfficeFixture.code(() -> desk().correct(wish(DAY, List.of(IN), reason, "")))).isEqualTo("KOR-103");
        assertThat(desk().of(OCTOBER)).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedWithItsCode() {
        desk().correct(wish(DAY, List.of(IN), "DEVICE_DOWN", ""));
        CorrectionLine line = desk().of(OCTOBER).getFirst();

        assertThat(OfficeFixture.code(() -> desk().correct(wish(DAY, List.of(LATE_RECORD), "TRIAL", ""))))
                .isEqualTo("KOR-104");
        assertThat(OfficeFixture.code(() -> desk().correct(wish(LocalDate.of(2027, 1, 4), List.of(IN), "DEVICE_DOWN",
                "")))).isEqualTo("KOR-105");
        assertThat(OfficeFixture.code(() -> desk().correct(wish(DAY, List.of(), "DEVICE_DOWN", ""))))
                .isEqualTo("KOR-107");
        assertThat(OfficeFixture.code(() -> desk().judge(List.of(line.id()), true, " PETUGAS ", "")))
                .isEqualTo("KOR-102");
        assertThat(OfficeFixture.code(() -> desk().judge(List.of(line.id()), false, "Contoh Kepala", " ")))
                .isEqualTo("KOR-103");
        assertThat(OfficeFixture.code(() -> desk().judge(List.of(line.id()), true, " ", ""))).isEqualTo("KOR-109");
        desk().cancel(line.id(), "salah", Optional.empty(), "");
        assertThat(OfficeFixture.code(() -> desk().cancel(line.id(), "lagi", Optional.empty(), "")))
                .isEqualTo("KOR-106");
        assertThat(OfficeFixture.code(() -> desk().judge(List.of(line.id()), true, "Contoh Kepala", "")))
                .isEqualTo("KOR-108");
    }
}
