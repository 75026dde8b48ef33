package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hours of the six packs as the rule model prints them (section 4.1), to be read beside it. */
class HoursTableTest {
    @ParameterizedTest(name = "{0} {1}, Ramadan {2}")
    @CsvSource(delimiter = '|', textBlock = """
            nat-2023        | 5D | false | MON-THU 07:30-16:00, FRI 07:30-16:30
            nat-2023        | 5D | true  | MON-THU 08:00-15:00, FRI 08:00-15:30
            singkawang-2019 | 5D | false | MON-THU 07:30-16:00, FRI 07:30-16:30
            singkawang-2019 | 5D | true  | MON-THU 08:00-15:00, FRI 08:00-15:30
            bartim-2022     | 5D | false | MON-THU 07:30-16:00, FRI 07:00-16:00
            bartim-2022     | 5D | true  | MON-THU 08:00-15:00, FRI 08:00-15:30
            bartim-2022     | 6D | false | MON-THU 07:30-15:00, FRI 07:00-15:00, SAT 07:30-15:00
            bartim-2022     | 6D | true  | MON-THU 08:00-14:00, FRI 08:00-14:30, SAT 08:00-14:00
            kbb-2024        | 5D | false | MON-THU 07:30-16:00, FRI 07:30-16:30
            kbb-2024        | 5D | true  | MON-THU 07:30-14:30, FRI 07:30-15:00
            pati-2019       | 5D | false | MON-THU 07:30-15:30, FRI 07:30-14:00
            pati-2019       | 5D | true  | MON-THU 07:30-14:15, FRI 07:30-13:30
            klaten-2019     | 5D | false | MON-THU 07:00-15:30, FRI 07:00-11:15
            klaten-2019     | 5D | true  | MON-THU 08:00-15:30, FRI 08:00-11:00
            """)
    void theWeekIsTheOneOfTheTable(String pack, String pattern, boolean ramadan, String expected) {
        WorkPattern.Weekly week = (WorkPattern.Weekly) Person.regulation(pack).pattern(pattern).orElseThrow();
        for (DayOfWeek day : new DayOfWeek[]{DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY}) {
            assertThat(week.on(day, ramadan)).isEqualTo(week.on(DayOfWeek.MONDAY, ramadan));
        }
        assertThat(week.on(DayOfWeek.SUNDAY, ramadan)).isEmpty();
        assertThat(Stream.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                .flatMap(day -> week.on(day, ramadan).stream().map(hours -> name(day) + hours.in() + "-" + hours.out()))
                .collect(Collectors.joining(", "))).isEqualTo(expected);
    }

    private static String name(DayOfWeek day) {
        return day == DayOfWeek.MONDAY ? "MON-THU " : Weekdays.code(day) + " ";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            DL   | Dinas luar                         | evidence partial
            DK   | Pendidikan dan pelatihan (diklat)  | evidence partial
            S    | Sakit (surat dokter, s.d. 14 hari) | evidence
            CS   | Cuti sakit                         | evidence
            CT   | Cuti tahunan                       | evidence
            CB   | Cuti besar                         | evidence
            CM   | Cuti melahirkan                    | evidence
            CAP  | Cuti karena alasan penting         | evidence
            CLTN | Cuti di luar tanggungan negara     | evidence
            I    | Izin                               | evidence partial
            TB   | Tugas belajar                      | evidence
            BT   | Bebas tugas / dikecualikan         | ''
            """)
    void theKindsOfPermitAreTheSameInEveryPack(String code, String label, String needs) {
        for (Regulation pack : Regulations.builtIn().all()) {
            PermitKind kind = pack.permits().get(code);
            assertThat(pack.permits()).hasSize(12);
            assertThat(kind.label()).isEqualTo(label);
            assertThat(kind.pct()).isZero();
            assertThat(((kind.evidence() ? "evidence " : "") + (kind.partial() ? "partial" : "")).trim())
                    .isEqualTo(needs);
        }
    }
}
