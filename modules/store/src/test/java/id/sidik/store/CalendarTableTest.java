package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Holiday;
import id.sidik.domain.RamadanPeriod;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarTableTest {
    private static final Holiday EVE = new Holiday(LocalDate.of(2025, 12, 31), Holiday.Kind.CUTI_BERSAMA, "Contoh", "");
    private static final Holiday NEW_YEAR = new Holiday(LocalDate.of(2026, 1, 1), Holiday.Kind.HOLIDAY, "Tahun Baru",
            "SKB contoh");
    private static final Holiday LAST = new Holiday(LocalDate.of(2026, 12, 31), Holiday.Kind.HOLIDAY, "Akhir", "");

    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Samples.open(folder);
        replace(2025, List.of(EVE));
        replace(2026, List.of(LAST, NEW_YEAR));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void replace(int year, List<Holiday> holidays) {
        store.transact(tables -> {
            tables.calendar().replaceHolidays(Year.of(year), holidays);
            return tables;
        });
    }

    private List<Holiday> holidays(String from, String to) {
        return store.read(tables -> tables.calendar().holidays(LocalDate.parse(from), LocalDate.parse(to)));
    }

    @Test
    void aSpanIsHalfOpenAndInOrder() {
        assertThat(holidays("2025-12-31", "2027-01-01")).containsExactly(EVE, NEW_YEAR, LAST);
        assertThat(holidays("2026-01-01", "2026-12-31")).containsExactly(NEW_YEAR);
    }

    @Test
    void aYearIsReplacedWholeAndAloneByItsOwnDays() {
        replace(2026, List.of(LAST));
        assertThat(holidays("2025-01-01", "2027-01-01")).containsExactly(EVE, LAST);
        assertThatThrownBy(() -> replace(2026, List.of(NEW_YEAR, EVE))).isInstanceOf(IllegalArgumentException.class);
        assertThat(holidays("2025-01-01", "2027-01-01")).containsExactly(EVE, LAST);
    }

    @Test
    void aFastingMonthMovesWhenItIsSavedAgain() {
        RamadanPeriod later = new RamadanPeriod("1448H", LocalDate.of(2027, 2, 8), LocalDate.of(2027, 3, 9));
        RamadanPeriod wrong = new RamadanPeriod("1447H", LocalDate.of(2026, 2, 18), LocalDate.of(2026, 3, 19));
        RamadanPeriod right = new RamadanPeriod("1447H", LocalDate.of(2026, 2, 19), LocalDate.of(2026, 3, 20));
        store.transact(tables -> {
            List.of(later, wrong, right).forEach(tables.calendar()::saveRamadan);
            return tables;
        });
        List<RamadanPeriod> kept = store.read(tables -> tables.calendar().ramadan());
        assertThat(kept).containsExactly(right, later);
        store.transact(tables -> {
            tables.calendar().removeRamadan("1447H");
            return tables;
        });
        kept = store.read(tables -> tables.calendar().ramadan());
        assertThat(kept).containsExactly(later);
    }
}
