package id.sidik.operations.centre;

import static id.sidik.operations.centre.CityOffices.meet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.work.TroubleException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PIN of an own machine is said to be somebody of another unit, and that unit gets the punches. */
class GuestDeskTest {
    private static final LocalDate FIRST = OfficeFixture.OCTOBER.atDay(1);
    private static final String NUMBER = "199001012015011099";
    private static int cities;

    @TempDir
    private Path homes;
    private CityOffices city;
    private Office host;

    @BeforeEach
    void found() throws InterruptedException {
        city = new CityOffices(homes, "guests" + ++cities);
        host = city.unit("tuanrumah", "tuan");
        city.october(host, "CONTOH01", 3, 0);
        host.people().list().stream().filter(row -> row.employee().name().endsWith(" 3")).forEach(row -> host.people()
                .save(row.employee(), List.of()));
    }

    @AfterEach
    void leave() {
        city.close();
    }

    @Test
    void theGuestsOwnUnitGetsThePunchesOfTheDaysThatTheHostNames() throws InterruptedException {
        Office home = city.unit("asal", "asal");
        home.people().save(new Employee(home.people().newId(), NUMBER, "Contoh Pegawai Tamu", "", "", EmployeeKind.PNS,
                "III/a", "Pelaksana", 1, Optional.empty(), Optional.empty()), List.of());
        meet(home);
        host.centre().guests().save("CONTOH01", "3", NUMBER, FIRST.plusDays(4), Optional.of(FIRST.plusDays(10)));
        assertThat(host.centre().guests().list()).singleElement().satisfies(line -> {
            assertThat(line.pin()).isEqualTo("3");
            assertThat(line.until()).contains(FIRST.plusDays(10));
            assertThat(line.toString()).doesNotContain(NUMBER);
        });
        meet(host);
        city.desk.confirmPeople(city.keeper);
        meet(home);
        assertThat(OfficeFixture.journal(home)).isNotEmpty().allMatch(key -> key.startsWith("3 2026-10-"));
        assertThat(OfficeFixture.journal(home)).allMatch(key -> {
            LocalDate day = LocalDate.parse(key.substring(2, 12));
            return !day.isBefore(FIRST.plusDays(4)) && !day.isAfter(FIRST.plusDays(10));
        });

        host.centre().guests().remove(host.centre().guests().list().getFirst());
        assertThat(host.centre().guests().list()).isEmpty();
    }

    @Test
    void whatCannotBeAGuestIsSaidSo() {
        GuestDesk desk = host.centre().guests();
        refused("PST-130", () -> desk.save("CONTOH01", "3", " ", FIRST, Optional.empty()));
        refused("PST-130", () -> desk.save("CONTOH01", "", NUMBER, FIRST, Optional.empty()));
        refused("PST-130", () -> desk.save("CONTOH01", "3", NUMBER, FIRST, Optional.of(FIRST.minusDays(1))));
        refused("PST-131", () -> desk.save("LAIN", "3", NUMBER, FIRST, Optional.empty()));
        refused("PST-132", () -> desk.save("CONTOH01", "1", NUMBER, FIRST, Optional.empty()));
        assertThat(desk.list()).isEmpty();
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatExceptionOfType(TroubleException.class).isThrownBy(attempt).satisfies(thrown -> assertThat(thrown
                .trouble().code()).isEqualTo(code));
    }
}
