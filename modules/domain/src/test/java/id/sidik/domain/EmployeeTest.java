package id.sidik.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployeeTest {
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            ''      | Contoh Pegawai Satu | ''           | Contoh Pegawai Satu
            Dr.     | Contoh Pegawai Satu | ''           | Dr. Contoh Pegawai Satu
            ''      | Contoh Pegawai Satu | S.Kom., M.T. | Contoh Pegawai Satu, S.Kom., M.T.
            Ir. Drs. | Contoh Satu        | M.Si.        | Ir. Drs. Contoh Satu, M.Si.
            ' '     | Contoh Satu         | ' '          | Contoh Satu
            """)
    void theFullNameCarriesItsTitlesBeforeAndAfter(String prefix, String name, String suffix, String full) {
        Employee employee = new Employee(new EmployeeId("e-1"), "", name, prefix, suffix, EmployeeKind.PNS, "", "", 1,
                Optional.empty(), Optional.empty());
        assertThat(employee.fullName()).isEqualTo(full);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"198705232011011004, 19870523 201101 1 004", "199003142022212007, 19900314 202221 2 007",
        "THL-0007, THL-0007", "198702302011012001, 198702302011012001", "'', ''"})
    void aNipIsShownInGroupsAndAnyOtherNumberAsItIs(String number, String shown) {
        assertThat(employee(number, null, null).displayNumber()).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} to {1} on {2}: {3}")
    @CsvSource({
        "           ,            , 2026-10-15, true",
        " 2026-10-16,            , 2026-10-15, false",
        " 2026-10-16,            , 2026-10-16, true",
        "           ,  2026-10-16, 2026-10-16, true",
        "           ,  2026-10-16, 2026-10-17, false",
        " 2026-10-16,  2026-10-16, 2026-10-16, true",
        " 2026-10-16,  2026-10-20, 2026-10-21, false"})
    void anEmployeeServesFromTheFirstDayToTheLast(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate day,
            boolean active) {
        assertThat(employee("", from, until).activeOn(day)).isEqualTo(active);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", "\t"})
    void nobodyIsWithoutANameOrAKey(String blank) {
        assertThatThrownBy(() -> new EmployeeId(blank)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Employee(new EmployeeId("e-1"), "", blank, "", "", EmployeeKind.PNS, "", "", 1,
                Optional.empty(), Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"198705232011011004, 19870523 201101 1 004", "19870523 201101 1 004, 19870523 201101 1 004",
        "THL-01, THL-01", "'', ''"})
    void aNumberIsPrintedInGroupsWhenItIsANip(String entered, String printed) {
        assertThat(Nip.printed(entered)).isEqualTo(printed);
        assertThat(employee(entered, null, null).displayNumber()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 18})
    void aPositionHasAClassFromOneToSeventeen(int beyond) {
        assertThatThrownBy(() -> classed(beyond)).isInstanceOf(IllegalArgumentException.class);
        assertThat(classed(1).positionClass()).hasValue(1);
        assertThat(classed(17).positionClass()).hasValue(17);
        assertThat(employee("", null, null).positionClass()).isEmpty();
    }

    private static Employee classed(int number) {
        return new Employee(new EmployeeId("e-1"), "", "Contoh Pegawai Satu", "", "", EmployeeKind.PNS, "", "",
                OptionalInt.of(number), 1, Optional.empty(), Optional.empty());
    }

    private static Employee employee(String number, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Employee(new EmployeeId("e-1"), number, "Contoh Pegawai Satu", "", "", EmployeeKind.PNS, "", "", 1,
                Optional.ofNullable(from), Optional.ofNullable(until));
    }
}
