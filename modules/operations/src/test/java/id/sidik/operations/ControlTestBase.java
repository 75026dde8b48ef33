package id.sidik.operations;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.MonthRecap;
import id.sidik.operations.control.ControlRoom;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three people of Bandung Barat on 2 November 2026. They come at 7.20 and go at 16.35 from 28 September; the second was
 * absent on 14 October, the first went home at noon on the 20th.
 */
abstract class ControlTestBase {
    static final YearMonth OCTOBER = OfficeFixture.OCTOBER;
    static final LocalDate ABSENT = LocalDate.of(2026, 10, 14);
    static final LocalDate NOON = LocalDate.of(2026, 10, 20);
    static final String NIP = "198705232011011004";

    @TempDir
    Path home;
    Office office;
    Employee first;
    Employee second;
    Employee third;

    @BeforeEach
    void open() throws Exception {
        office = OfficeFixture.ticking(home.resolve("home"));
        office.recaps().choose("kbb-2024");
        first = saved("Contoh Pegawai Satu", NIP, 1);
        second = saved("Contoh Pegawai Dua", "199001012015012001", 2);
        third = saved("Contoh Pegawai Tiga", "", 3);
        List<String> punches = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2026, 9, 28); day.getMonthValue() < 11; day = day.plusDays(1)) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) continue;
            for (int pin = 1; pin <= 3; pin++) {
                if (pin == 2 && day.equals(ABSENT)) continue;
                punches.add(pin + " " + day + " 07:20:0" + pin);
                punches.add(pin + " " + day + (pin == 1 && day.equals(NOON) ? " 12:00:01" : " 16:35:0" + pin));
            }
        }
        Disk.bring(office, home, "LOBI1", punches.toArray(String[]::new));
    }

    private Employee saved(String name, String number, int order) {
        Employee employee = new Employee(office.people().newId(), number, name, "", "", EmployeeKind.PNS, "", "",
                order, Optional.empty(), Optional.empty());
        office.people().save(employee, List.of(Staff.alias(employee, null, String.valueOf(order), null, null)));
        return employee;
    }

    @AfterEach
    void close() {
        office.close();
    }

    ControlRoom control() {
        return office.control();
    }

    RecapRequest request() {
        return new RecapRequest(OCTOBER, office.recaps().chosen());
    }

    MonthRecap recap() throws InterruptedException {
        return office.recaps().recap(request()).run(Job.Progress.NONE);
    }

    String name(EmployeeId id) {
        return List.of(first, second, third).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow()
                .name();
    }
}
