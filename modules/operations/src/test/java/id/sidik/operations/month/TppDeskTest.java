package id.sidik.operations.month;

import static id.sidik.operations.OfficeFixture.code;
import static id.sidik.operations.month.MonthFixture.ABSENT;
import static id.sidik.operations.month.MonthFixture.LATE;
import static id.sidik.operations.month.MonthFixture.OCTOBER;
import static id.sidik.operations.month.MonthFixture.PUNCTUAL;
import static id.sidik.operations.month.MonthFixture.REQUEST;
import static id.sidik.operations.month.MonthFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TppDeskTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @TempDir
    private Path home;
    private MonthFixture office;
    private TppDesk desk;

    @BeforeEach
    void open() {
        office = new MonthFixture(home);
        desk = office.room.tpp();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private TppLine line(EmployeeId employee) {
        return run(office.room.months().sheet(REQUEST)).tpp(employee).orElseThrow();
    }

    private BigDecimal payable(EmployeeId employee) {
        return line(employee).pay().orElseThrow().payable();
    }

    /** 40 % of 4,000,000 is 1,600,000; three absences at 3 % take 144,000 of it; 60 % at 90 % are 2,160,000. */
    @Test
    void rupiahFollowFromTheDaysTheAllowanceAndWhatWasAchieved() {
        desk.allow(ABSENT, JANUARY, OptionalLong.of(4_000_000), "SK 1/2026");
        desk.achieve(ABSENT, OCTOBER, Optional.of(new BigDecimal("90")), "");
        TppLine.Pay pay = line(ABSENT).pay().orElseThrow();
        assertThat(pay.pct()).isEqualByComparingTo("9");
        assertThat(pay.deduction()).isEqualByComparingTo("144000");
        assertThat(pay.payable()).isEqualByComparingTo("3616000");
        assertThat(pay.reasons()).extracting(reason -> reason.rule()).contains("tpp.cut", "tpp.payable");
        assertThat(line(PUNCTUAL).pay()).isEmpty();
    }

    @Test
    void anAllowanceHoldsFromItsMonthUntilAnotherOneAndCanEnd() {
        desk.allow(LATE, JANUARY, OptionalLong.of(1_000_000), "SK");
        desk.allow(LATE, OCTOBER, OptionalLong.of(2_000_000), "SK baru");
        assertThat(line(LATE).amount()).contains(BigDecimal.valueOf(2_000_000));
        desk.allow(LATE, OCTOBER, OptionalLong.empty(), "pindah");
        assertThat(line(LATE).amount()).isEmpty();
        assertThat(desk.history(LATE)).hasSize(3).last().extracting(TppDesk.Base::by).isEqualTo("petugas");
    }

    @Test
    void whatTouchesAClosedMonthIsKeptAndWaits() {
        for (EmployeeId each : List.of(PUNCTUAL, LATE, ABSENT))
            desk.allow(each, JANUARY, OptionalLong.of(1_000_000), "SK");
        office.closed();
        BigDecimal before = payable(LATE);
        assertThat(desk.allow(LATE, OCTOBER, OptionalLong.of(3_000_000), "salah ketik").waits()).isTrue();
        assertThat(desk.allow(LATE, OCTOBER.plusMonths(1), OptionalLong.of(3_000_000), "SK").waits()).isFalse();
        assertThat(payable(LATE)).isEqualTo(before);
        assertThat(run(office.room.months().pending(REQUEST))).singleElement()
                .isInstanceOf(MonthDifference.Allowance.class);
    }

    @Test
    void aMonthKeepsTheClassesOfItsPositionsAndTellsOnlyOfThoseThatWereKnown() {
        classed(LATE, 7);
        office.closed();
        classed(LATE, 8);
        classed(ABSENT, 5);
        assertThat(line(LATE).positionClass()).hasValue(7);
        assertThat(line(ABSENT).positionClass()).isEmpty();
        assertThat(run(office.room.months().pending(REQUEST))).singleElement()
                .isInstanceOfSatisfying(MonthDifference.Reclassed.class, one -> {
                    assertThat(one.before()).isEqualTo(7);
                    assertThat(one.after()).hasValue(8);
                });
    }

    private void classed(EmployeeId id, int number) {
        office.records.transact(tables -> {
            Employee was = tables.employees().find(id).orElseThrow();
            tables.employees().save(new Employee(id, was.number(), was.name(), "", "", was.kind(), "", "",
                    OptionalInt.of(number), was.order(), was.from(), was.until()));
            return tables;
        });
    }

    @Test
    void somebodyWithoutAnAllowanceIsToldOnlyWhereOthersHaveOne() {
        assertThat(pay().found()).isZero();
        desk.allow(LATE, JANUARY, OptionalLong.of(1_000_000), "SK");
        assertThat(pay().found()).isEqualTo(2);
    }

    private MonthCheck pay() {
        return office.room.months().checks(run(office.room.months().sheet(REQUEST)), Map.of()).stream()
                .filter(one -> one.name().equals("PAY")).findFirst().orElseThrow();
    }

    @Test
    void impossibleEntriesAreRefused() {
        assertThat(code(() -> desk.allow(LATE, OCTOBER, OptionalLong.of(-1), "x"))).isEqualTo("BLN-201");
        assertThat(code(() -> desk.allow(LATE, OCTOBER, OptionalLong.of(1), " "))).isEqualTo("BLN-105");
        assertThat(code(() -> desk.achieve(LATE, OCTOBER, Optional.of(new BigDecimal("100.01")), "x")))
                .isEqualTo("BLN-202");
    }

    @Test
    void aTableIsLookedAtAndTakenWhole() throws IOException {
        Path file = home.resolve("tpp.csv");
        Files.writeString(file, """
                Daftar TPP
                NIP;Nama;Besaran TPP;Capaian Kinerja (%)
                19870523 201101 1 004;Contoh Pegawai Satu;Rp4.500.000;87,5
                199001012015012001;Contoh Pegawai Dua;banyak;90
                000000000000000000;Tidak Dikenal;1;1
                19870523 201101 1 004;Contoh Pegawai Satu;1;1
                """);
        TppPreview preview = run(desk.preview(file, OCTOBER));
        assertThat(preview.rows()).extracting(TppPreview.Row::problem).containsExactly("", "tpp.file.amount",
                "tpp.file.unknown", "tpp.file.twice");
        desk.take(preview, OCTOBER, "impor");
        assertThat(line(PUNCTUAL).amount()).contains(BigDecimal.valueOf(4_500_000));
        assertThat(line(PUNCTUAL).productivity()).contains(new BigDecimal("87.5"));
        assertThat(line(LATE).amount()).isEmpty();
        assertThat(run(desk.preview(file, OCTOBER)).count(TppPreview.Action.SAME)).isEqualTo(1);
        Files.writeString(file, "apa;saja\n1;2\n");
        assertThat(code(() -> run(desk.preview(file, OCTOBER)))).isEqualTo("BLN-211");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"4500000, 4500000", "Rp4.500.000, 4500000", "'4.500.000,00', 4500000",
        "'4,500,000', 4500000", "'4,500,000.00', 4500000", "rp 1 000 000, 1000000", "'4500000,5', -", "4.5, -",
        "-5, -", "banyak, -", "9999999999999, -"})
    void rupiahAreReadAsOfficesWriteThem(String text, Long rupiah) {
        assertThat(Figures.rupiah(text == null ? "-" : text)).isEqualTo(rupiah == null
                ? OptionalLong.empty()
                : OptionalLong.of(rupiah));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"'87,5', 87.5", "87.5 %, 87.5", "100, 100", "0, 0", "101, -", "8x, -"})
    void perCentAreReadAsOfficesWriteThem(String text, BigDecimal pct) {
        assertThat(Figures.percent(text)).isEqualTo(Optional.ofNullable(pct));
    }

    @Test
    void aYearAddsUpAbsencesAndProposesAStep() {
        YearSheet year = run(office.room.years().year(2026, MonthFixture.NATIONAL));
        assertThat(year.first()).isEqualTo(OCTOBER);
        YearSheet.Line absent = year.lines().stream().filter(line -> line.person().employee().equals(Optional.of(
                ABSENT))).findFirst().orElseThrow();
        // Monday 2 November has begun, and is nobody's absence yet
        assertThat(absent.result().absentDays()).isEqualTo(3);
        assertThat(absent.result().maxConsecutive()).isEqualTo(3);
        assertThat(absent.result().proposal().orElseThrow().code()).isEqualTo("TEGURAN_LISAN");
        assertThat(absent.months()).extracting(YearSheet.Share::absentDays).containsExactly(3, 0);
        assertThat(absent.days()).hasSize(3);
        assertThat(List.of(year.regulation())).containsExactly("nat-2023/1");
    }
}
