package id.sidik.operations.reports;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import id.sidik.domain.Employee;
import id.sidik.operations.Disk;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.Staff;
import id.sidik.operations.month.MonthSheet;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;

/**
 * A unit in October 2026, today is 2 November: number one always in time, number two twelve minutes late on the 6th and
 * without a going on the 7th, number three absent from the 12th to the 14th.
 */
abstract class ListsTestBase {
    static final YearMonth OCTOBER = OfficeFixture.OCTOBER;

    @TempDir
    Path home;
    Office office;
    Employee one;
    Employee two;
    Employee three;

    @BeforeEach
    void open() throws Exception {
        office = OfficeFixture.ticking(home.resolve("home"));
        one = Staff.saved(office, "Contoh Pegawai Satu", 1, "1");
        two = Staff.saved(office, "Contoh Pegawai Dua", 2, "2");
        three = Staff.saved(office, "Contoh Pegawai Tiga", 3, "3");
        Disk.bring(office, home, "LOBI1", punches().toArray(String[]::new));
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** What the machine told, as it is written on a flash disk. */
    static List<String> punches() {
        List<String> told = new ArrayList<>();
        for (LocalDate day : OCTOBER.atDay(1).datesUntil(OCTOBER.plusMonths(1).atDay(1)).toList()) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) continue;
            int date = day.getDayOfMonth();
            told.add("1 " + day + " 07:20:05");
            told.add("1 " + day + " 16:35:05");
            told.add("2 " + day + (date == 6 ? " 07:42:00" : " 07:25:00"));
            if (date != 7) told.add("2 " + day + " 16:36:00");
            if (date < 12 || date > 14) {
                told.add("3 " + day + " 07:28:00");
                told.add("3 " + day + " 16:37:00");
            }
        }
        return told;
    }

    MonthSheet sheet() throws InterruptedException {
        return run(office.months().sheet(new RecapRequest(OCTOBER, office.recaps().chosen(OCTOBER))));
    }

    Roll roll() {
        return new Roll(List.of(one, two, three));
    }

    static <T> T run(Job<T> job) throws InterruptedException {
        return job.run(Job.Progress.NONE);
    }
}
