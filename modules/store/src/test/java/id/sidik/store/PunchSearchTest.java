package id.sidik.store;

import static id.sidik.store.Samples.LOBBY;
import static id.sidik.store.Samples.ONE;
import static id.sidik.store.Samples.TWO;
import static id.sidik.store.Samples.YARD;
import static id.sidik.store.Samples.alias;
import static id.sidik.store.Samples.punch;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import id.sidik.domain.MachineUser;
import id.sidik.domain.Pin;
import id.sidik.domain.Punch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PunchSearchTest {
    private Store store;

    /** PIN 1 is employee one; PIN 2 is employee two at the lobby; PIN 3 is a name in the yard's machine; 44 nothing. */
    @BeforeEach
    void open(@TempDir Path folder) {
        store = Samples.open(folder);
        store.transact(tables -> {
            tables.aliases().save(alias(ONE, "", "1", "", ""));
            tables.aliases().save(alias(TWO, LOBBY.serial(), "2", "", ""));
            tables.machineUsers().replace(YARD, List.of(new MachineUser(YARD, new Pin("3"), "TIGA", 0, true)));
            return tables.punches().append(List.of(punch(LOBBY, "1", "2026-10-01T07:30:00"),
                    punch(LOBBY, "2", "2026-10-01T07:31:00"), punch(YARD, "1", "2026-10-02T07:30:00"),
                    punch(YARD, "2", "2026-10-02T07:31:00"), punch(YARD, "3", "2026-10-03T07:30:00"),
                    punch(LOBBY, "44", "2026-10-03T16:00:00")));
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private long count(PunchFilter filter) {
        return store.read(tables -> tables.punches().count(filter));
    }

    private List<PunchRow> page(PunchFilter filter, PunchSort sort, int offset, int limit) {
        return store.read(tables -> tables.punches().page(filter, sort, offset, limit));
    }

    private static String shown(PunchRow row) {
        return row.punch().pin() + "@" + row.machineName() + "=" + row.personName();
    }

    private static PunchFilter filter(String text, String employee, String machine, String from, String to) {
        return new PunchFilter(text, Optional.of(employee).filter(id -> !id.isBlank()).map(EmployeeId::new),
                Optional.of(machine).filter(id -> !id.isBlank()).map(MachineId::new), Samples.day(from),
                Samples.day(to));
    }

    @ParameterizedTest(name = "[{0}] {1} {2} {3}..{4} -> {5}")
    @CsvSource(delimiter = '|', textBlock = """
            ''       | ''                                   | ''         | ''         | ''         | 1 2 1 2 3 44
            ''       | ''                                   | CONTOH0001 | ''         | ''         | 1 2 44
            ''       | ''                                   | CONTOH0002 | ''         | ''         | 1 2 3
            ''       | ''                                   | CONTOH0009 | ''         | ''         | ''
            ''       | ''                                   | ''         | 2026-10-02 | 2026-10-02 | 1 2
            ''       | ''                                   | ''         | 2026-10-02 | ''         | 1 2 3 44
            ''       | ''                                   | ''         | ''         | 2026-10-01 | 1 2
            ''       | 0199f000-0000-7000-8000-000000000001 | ''         | ''         | ''         | 1 1
            ''       | 0199f000-0000-7000-8000-000000000002 | ''         | ''         | ''         | 2
            ''       | 0199f000-0000-7000-8000-000000000001 | CONTOH0002 | 2026-10-02 | 2026-10-09 | 1
            pegawai  | ''                                   | ''         | ''         | ''         | 1 2 1
            SATU     | ''                                   | ''         | ''         | ''         | 1 1
            ' dua '  | ''                                   | ''         | ''         | ''         | 2
            tiga     | ''                                   | ''         | ''         | ''         | 3
            2        | ''                                   | ''         | ''         | ''         | 2 2
            4        | ''                                   | ''         | ''         | ''         | 44
            %        | ''                                   | ''         | ''         | ''         | ''
            _        | ''                                   | ''         | ''         | ''         | ''
            --       | ''                                   | ''         | ''         | ''         | ''
            satu     | ''                                   | CONTOH0001 | ''         | ''         | 1
            """)
    void aFilterFindsItsPunchesInEveryOrderAndCountsThem(String text, String employee, String machine, String from,
            String to, String pins) {
        PunchFilter filter = filter(text, employee, machine, from, to);
        List<String> expected = pins.isEmpty() ? List.of() : List.of(pins.split(" "));
        List<String> byTime = page(filter, new PunchSort(PunchSort.By.TIME, true), 0, 100).stream()
                .map(row -> row.punch().pin().text()).toList();
        assertThat(byTime).isEqualTo(expected);
        assertThat(count(filter)).isEqualTo(expected.size());
        for (PunchSort.By by : PunchSort.By.values()) {
            List<PunchRow> page = page(filter, new PunchSort(by, false), 0, 100);
            assertThat(page).extracting(row -> row.punch().pin().text())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest(name = "{0} ascending {1}")
    @CsvSource(delimiter = '|', textBlock = """
            TIME    | true  | 1@Lobi=Contoh Pegawai Satu, 2@Lobi=Contoh Pegawai Dua, 1@Halaman=Contoh Pegawai Satu, 2@Halaman=, 3@Halaman=TIGA, 44@Lobi=
            TIME    | false | 44@Lobi=, 3@Halaman=TIGA, 2@Halaman=, 1@Halaman=Contoh Pegawai Satu, 2@Lobi=Contoh Pegawai Dua, 1@Lobi=Contoh Pegawai Satu
            PERSON  | true  | 44@Lobi=, 2@Halaman=, 2@Lobi=Contoh Pegawai Dua, 1@Halaman=Contoh Pegawai Satu, 1@Lobi=Contoh Pegawai Satu, 3@Halaman=TIGA
            PIN     | false | 44@Lobi=, 3@Halaman=TIGA, 2@Halaman=, 2@Lobi=Contoh Pegawai Dua, 1@Halaman=Contoh Pegawai Satu, 1@Lobi=Contoh Pegawai Satu
            MACHINE | true  | 3@Halaman=TIGA, 2@Halaman=, 1@Halaman=Contoh Pegawai Satu, 44@Lobi=, 2@Lobi=Contoh Pegawai Dua, 1@Lobi=Contoh Pegawai Satu
            """)
    void rowsComeInTheOrderAsked(PunchSort.By by, boolean ascending, String rows) {
        List<String> page = page(PunchFilter.ALL, new PunchSort(by, ascending), 0, 100).stream().map(
                PunchSearchTest::shown).toList();
        assertThat(String.join(", ", page)).isEqualTo(rows);
    }

    @ParameterizedTest
    @EnumSource(PunchSort.By.class)
    void pagesFollowEachOtherWithoutGapAndWithoutDouble(PunchSort.By by) {
        store.transact(tables -> tables.punches().append(Samples.punches(YARD, 7, 500)));
        for (PunchFilter filter : List.of(PunchFilter.ALL, filter("1", "", "", "", ""), filter("e", "", "", "", ""))) {
            long count = count(filter);
            List<Punch> seen = new ArrayList<>();
            for (int offset = 0; offset < count; offset += 37) {
                seen.addAll(page(filter, new PunchSort(by, true), offset, 37).stream().map(PunchRow::punch).toList());
            }
            assertThat(seen).hasSize((int) count).doesNotHaveDuplicates();
        }
    }

    @Test
    void aPageBehindTheEndIsEmpty() {
        assertThat(page(PunchFilter.ALL, PunchSort.NEWEST_FIRST, 6, 10)).isEmpty();
    }

    @Test
    void punchesOfNobodyAreListedByPin() {
        List<String> unknown = store.read(tables -> tables.punches().unknownPins()).stream().map(
                pin -> pin.machine() + " " + pin.pin() + " " + pin.machineUserName() + " " + pin.count() + " "
                        + pin.first() + " " + pin.last())
                .toList();
        assertThat(unknown).containsExactly("CONTOH0001 44  1 2026-10-03T16:00 2026-10-03T16:00",
                "CONTOH0002 2  1 2026-10-02T07:31 2026-10-02T07:31",
                "CONTOH0002 3 TIGA 1 2026-10-03T07:30 2026-10-03T07:30");
    }

    @Test
    void rowsOfAMonthNameTheirPeople() {
        List<String> rows = store.read(tables -> tables.punches().rowsBetween(LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 2))).stream().map(PunchSearchTest::shown).toList();
        assertThat(rows).containsExactly("1@Lobi=Contoh Pegawai Satu", "2@Lobi=Contoh Pegawai Dua");
    }

    @Test
    void badgeByBadgeTheSameRowsComeInTheOrderOfTheirTime() {
        LocalDate first = LocalDate.of(2026, 10, 1);
        List<PunchRow> byTime = store.read(tables -> tables.punches().rowsBetween(first, first.plusMonths(1)));
        List<PunchRow> byBadge = store.read(tables -> tables.punches().rowsByBadge(first, first.plusMonths(1)));
        assertThat(byBadge).containsExactlyInAnyOrderElementsOf(byTime);
        assertThat(byBadge.stream().map(row -> row.punch().machine() + " " + row.punch().pin()).toList())
                .as("a badge comes once, all its punches together").containsExactlyElementsOf(together(byBadge));
        byBadge.stream().collect(Collectors.groupingBy(row -> row.punch().machine() + " " + row.punch().pin())).values()
                .forEach(own -> assertThat(own).isSortedAccordingTo(Comparator.comparing(row -> row.punch().at())));
    }

    private static List<String> together(List<PunchRow> rows) {
        Map<String, Long> counted = rows.stream().collect(Collectors.groupingBy(
                row -> row.punch().machine() + " " + row.punch().pin(), LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .flatMap(badge -> Collections.nCopies(badge.getValue().intValue(), badge.getKey()).stream()).toList();
    }
}
