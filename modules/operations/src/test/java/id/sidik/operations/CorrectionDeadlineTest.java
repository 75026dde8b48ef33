package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Correction.Add;
import id.sidik.domain.Correction.Side;
import id.sidik.domain.Employee;
import id.sidik.operations.corrections.CorrectionTerms;
import id.sidik.operations.corrections.CorrectionWish;
import id.sidik.operations.corrections.Saved;
import id.sidik.operations.corrections.Standing;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when a month may be corrected: Klaten reconciles on the first four working days of the next month. */
class CorrectionDeadlineTest {
    private static final YearMonth OCTOBER = OfficeFixture.OCTOBER;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);

    @TempDir
    Path home;

    /** November 2026 begins on a Sunday; in October 2025 the month began on a Wednesday. */
    @ParameterizedTest(name = "on {0}: late {1}, {2} working days left, {3}")
    @CsvSource({"2026-10-08, false, 4, COUNTS", "2026-11-01, false, 4, COUNTS", "2026-11-02, false, 4, COUNTS",
        "2026-11-04, false, 2, COUNTS", "2026-11-05, false, 1, COUNTS", "2026-11-06, true, 0, REVISION",
        "2026-11-07, true, 0, REVISION", "2026-12-24, true, 0, REVISION"})
    void theFourthWorkingDayIsTakenAndTheFifthWaitsForARevision(LocalDate today, boolean late, int left,
            Standing standing) {
        Clock clock = Clock.fixed(today.atTime(LocalTime.NOON).atZone(OfficeFixture.WIB).toInstant(),
                OfficeFixture.WIB);
        try (Office office = Office.open(new OfficeSettings(home, "petugas"), clock)) {
            office.recaps().choose("klaten-2019");
            Employee one = Staff.saved(office, "Contoh Pegawai Satu", 1, "1");
            CorrectionTerms terms = office.corrections().days().terms(OCTOBER);
            assertThat(terms.late()).isEqualTo(late);
            assertThat(terms.workdaysLeft()).isEqualTo(left);
            assertThat(terms.lastDay()).isEqualTo("2026-11-05");

            Saved saved = office.corrections().days().correct(new CorrectionWish(List.of(one.id()), DAY,
                    List.of(new Add(DAY.atTime(7, 0), Side.IN)), "DEVICE_DOWN", "", Optional.empty(),
                    "Contoh Kepala"));

            assertThat(saved).as("it is taken in any case").isEqualTo(new Saved(1, 0, standing));
        }
    }
}
