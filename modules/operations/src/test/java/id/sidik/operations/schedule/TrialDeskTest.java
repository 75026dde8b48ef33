package id.sidik.operations.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayType;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Whom;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.Staff;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrialDeskTest {
    @TempDir
    Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
        office.recaps().choose("bartim-2022");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Trial run(String day, Optional<EmployeeId> person, String pattern, String shift, String times) {
        return office.schedule().trials().run(new TrialWish(LocalDate.parse(day), person,
                Optional.of(pattern).filter(text -> !text.isEmpty()),
                Optional.of(shift).filter(text -> !text.isEmpty()), times));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} -> {4}")
    @CsvSource({"2026-10-05, 5D, '', '07.20 16.05', H 0 0 0", "2026-10-05, 5D, '', '0745 1605', H 15 0 0.5",
        "2026-10-05, 5D, '', '', TK 0 0 3", "2026-10-10, 5D, '', '08:00', L 0 0 0",
        "2026-10-10, 6D, '', '7.31 15.00', H 1 0 0.5", "2026-10-05, SHIFT, M, '20.55 +07.05', H 0 0 0",
        "2026-10-05, SHIFT, M, '21.10 +06.30', H 10 30 1", "2026-10-05, SHIFT, OFF, '21.10', L 0 0 0",
        "2026-12-25, 5D, '', '', LN 0 0 0", "2026-03-02, 5D, '', '08.00 15.00', H 0 0 0"})
    void theRulesTellStatusMinutesAndPerCent(String day, String pattern, String shift, String times, String expected) {
        var result = run(day, Optional.empty(), pattern, shift, times).result();
        assertThat(result.status() + " " + result.late() + " " + result.early() + " "
                + result.deductionPct().stripTrailingZeros().toPlainString()).isEqualTo(expected);
        assertThat(result.reasons()).isNotEmpty();
    }

    @Test
    void aPersonsOwnCalendarHoldsUnlessAnotherPatternIsTried() {
        EmployeeId person = Staff.saved(office, "Contoh Satu", 1).id();
        LocalDate saturday = LocalDate.of(2026, 10, 10);
        office.schedule().desk().apply(Calendars.assign("6D", saturday, Whom.person(person)), "SK");
        assertThat(run("2026-10-10", Optional.of(person), "", "", "").plan().type()).isEqualTo(DayType.WORK);
        assertThat(run("2026-10-10", Optional.of(person), "5D", "", "").plan().type()).isEqualTo(DayType.OFF);
        assertThat(run("2026-10-10", Optional.empty(), "", "", "").plan().pattern()).isEqualTo("5D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25.00", "7.60", "pagi", "07.30.15", "-07.30"})
    void whatIsNoTimeIsRefused(String times) {
        assertThat(OfficeFixture.code(() -> run("2026-10-05", Optional.empty(), "", "", times))).isEqualTo("JDW-110");
    }
}
