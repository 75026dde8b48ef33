package id.sidik.operations.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.operations.corrections.PersonFinder.Found;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times, dates and people as lists write them. */
class ListTextTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            07.30          | 07:30
            7:30           | 07:30
            07:30:59       | 07:30
            07.30 WIB      | 07:30
            16.05 wita     | 16:05
            0730           | 07:30
            730            | 07:30
            7.3            | 07:30
            16             | 16:00
            0,3125         | 07:30
            0.3125         | 07:30
            0.31250000001  | 07:30
            0,666666666667 | 16:00
            0.75           | 18:00
            0.5            | 12:00
            0              | 00:00
            00.25          | 00:25
            00:00          | 00:00
            23.59          | 23:59
            # a quarter of a day or 25 minutes past midnight: nothing is guessed
            0.25           | -
            0,30           | -
            24.00          | -
            7.65           | -
            07.3x          | -
            sakit          | -
            07:30 PM       | -
            123456         | -
            """)
    void aTimeIsReadAsItIsMeantOrNotAtAll(String text, String expected) {
        assertThat(TimeText.parse(text).map(LocalTime::toString).orElse("-"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"07.30, true", "'0,3125', true", "7, false", "12, false", "730, false", "Contoh, false",
        "24.10, false"})
    void onlyWhatCanBeNothingElseLooksLikeATime(String text, boolean time) {
        assertThat(TimeText.looksLikeTime(text)).isEqualTo(time);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"04/03/2026, 2026-03-04", "4-3-2026, 2026-03-04", "2026-03-04, 2026-03-04", "4 Maret 2026, 2026-03-04",
        "4.3.26, 2026-03-04", "2026-03-04T00:00, 2026-03-04", "31/02/2026, -", "Rabu, -", "'', -"})
    void aDateIsReadDayFirst(String text, String expected) {
        assertThat(DateText.parse(text).map(LocalDate::toString).orElse("-")).isEqualTo(expected);
    }

    private static Employee person(String id, String number, String name, String suffix) {
        return new Employee(new EmployeeId(id), number, name, "", suffix, EmployeeKind.PNS, "", "", 1,
                Optional.empty(), Optional.empty());
    }

    private static String found(Found found) {
        return switch (found) {
            case Found.One(Employee employee) -> employee.id().value();
            case Found.Nobody() -> "nobody";
            case Found.Several() -> "several";
        };
    }

    @ParameterizedTest(name = "{0} / {1} -> {2}")
    @CsvSource({"19870523 201101 1 004, , a", "'''198705232011011004', , a", ", contoh PEGAWAI satu, a",
        "'', 'Contoh Pegawai Satu, S.E., M.Si.', a", ", Contoh Kembar, several", ", Contoh Tak Dikenal, nobody",
        "199999999999999999, Contoh Pegawai Satu, nobody", "1987.0523.2011.0110.04, , a"})
    void aPersonIsFoundByNumberElseByANameThatOneHas(String number, String name, String expected) {
        PersonFinder finder = new PersonFinder(List.of(person("a", "198705232011011004", "Contoh Pegawai Satu", "S.E."),
                person("b", "", "Contoh Kembar", ""), person("c", "", "Contoh Kembar", "")));

        assertThat(found(finder.find(number == null ? "" : number, name == null ? "" : name))).isEqualTo(expected);
    }

    @Test
    void headingsOfOfficesAreKnown() {
        assertThat(List.of("NIP", "N a m a", "Jam Datang", "JAM PULANG", "Tgl.", "Paraf").stream()
                .map(SheetColumn::of).toList()).containsExactly(Optional.of(SheetColumn.NUMBER),
                        Optional.of(SheetColumn.NAME), Optional.of(SheetColumn.IN), Optional.of(SheetColumn.OUT),
                        Optional.of(SheetColumn.DATE), Optional.empty());
    }
}
