package id.sidik.operations.regulation;

import static id.sidik.operations.OfficeFixture.OCTOBER;
import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.regulation.RuleRow.Origin;
import id.sidik.rules.Finding;
import id.sidik.rules.PackFault;
import id.sidik.rules.Problem;
import id.sidik.rules.Regulations;
import id.sidik.rules.ValueShape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegulationDeskTest {
    private static final String NATIONAL = Regulations.builtInTexts().getFirst();
    private static final YearMonth NOVEMBER = OCTOBER.plusMonths(1);

    @TempDir
    Path folder;
    private Office office;
    private RegulationDesk desk;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(folder.resolve("home"));
        desk = office.regulation();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PackFile file(String text) throws IOException {
        return desk.look(Files.writeString(folder.resolve("aturan.json"), text));
    }

    private static ValueWish wish(String path, String typed, YearMonth from, boolean only) {
        return new ValueWish(path, Optional.of(typed), from, only, true, "SK 1/2026", "rapat unit");
    }

    private String json(String path, YearMonth month) {
        return desk.book(month).row(path).orElseThrow().json();
    }

    @Test
    void everyValueIsToldWithWhereItComesFrom() {
        RuleBook book = desk.book(NOVEMBER);
        assertThat(book.regulation().edition()).isEqualTo("nat-2023/1");
        assertThat(book.rows()).hasSizeGreaterThan(100).extracting(RuleRow::path).doesNotHaveDuplicates();
        assertThat(book.row("patterns.5D.days.MON.in").orElseThrow()).satisfies(row -> {
            assertThat(row.origin()).isEqualTo(Origin.NATIONAL);
            assertThat(row.open()).isFalse();
            assertThat(row.mark().note()).contains("Perpres 21/2023");
        });
        assertThat(book.row("windows.openBeforeIn").orElseThrow().open()).isTrue();
        assertThat(book.row("tolerance.freeEventsPerMonth").orElseThrow().origin()).isEqualTo(Origin.USUAL);
        assertThat(book.open()).isBetween(20L, (long) book.rows().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"singkawang-2019", "bartim-2022", "kbb-2024", "pati-2019", "klaten-2019"})
    void everyRegionIsTold(String pack) {
        RuleBook book = desk.book(pack, NOVEMBER);
        assertThat(book.regulation().id()).isEqualTo(pack);
        assertThat(book.rows()).allSatisfy(row -> assertThat(row.shape()).as(row.path()).isNotNull());
        assertThat(book.rows()).anyMatch(row -> row.origin() == Origin.REGION && row.editable());
    }

    @Test
    void anOldLadderIsAFinding() {
        assertThat(desk.book("klaten-2019", NOVEMBER).findings()).extracting(one -> one.fault().problem())
                .contains(Problem.LADDER_OUTDATED);
    }

    @Test
    void anOwnValueHoldsFromItsMonthUntilItIsTakenBack() {
        assertThat(desk.set(wish("tolerance.lateGraceMinutes", "15", NOVEMBER, false)).after()).isEqualTo("15");
        desk.set(new ValueWish("tolerance.lateGraceMinutes", Optional.empty(), NOVEMBER.plusMonths(2), false, false,
                "", "dicabut"));
        assertThat(json("tolerance.lateGraceMinutes", OCTOBER)).isEqualTo("0");
        assertThat(json("tolerance.lateGraceMinutes", NOVEMBER)).isEqualTo("15");
        assertThat(json("tolerance.lateGraceMinutes", NOVEMBER.plusMonths(1))).isEqualTo("15");
        assertThat(json("tolerance.lateGraceMinutes", NOVEMBER.plusMonths(2))).isEqualTo("0");
        RuleRow row = desk.book(NOVEMBER).row("tolerance.lateGraceMinutes").orElseThrow();
        assertThat(row.origin()).isEqualTo(Origin.UNIT);
        assertThat(row.open()).isFalse();
        assertThat(desk.book(NOVEMBER).history("tolerance.lateGraceMinutes")).extracting(RuleBook.Said::by)
                .containsExactly("petugas", "petugas");
    }

    @Test
    void aNoteHoldsInItsMonthOnly() {
        desk.set(wish("tolerance.lateGraceMinutes", "60", NOVEMBER, true));
        assertThat(json("tolerance.lateGraceMinutes", NOVEMBER)).isEqualTo("60");
        assertThat(desk.book(NOVEMBER).row("tolerance.lateGraceMinutes").orElseThrow().origin()).isEqualTo(
                Origin.MONTH);
        assertThat(json("tolerance.lateGraceMinutes", NOVEMBER.plusMonths(1))).isEqualTo("0");
    }

    @Test
    void aPreviewWritesNothing() {
        ValuePreview preview = desk.preview(wish("deduction.dayCapPct", "2,5", NOVEMBER, false));
        assertThat(preview.before()).isEqualTo("3.0");
        assertThat(preview.after()).isEqualTo("2.5");
        assertThat(preview.locked()).isEmpty();
        assertThat(desk.book(NOVEMBER).history()).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            deduction.dayCapPct     | banyak | ATR-109
            deduction.dayCapPct     | 101    | ATR-109
            windows.multiIn         | BEST   | ATR-109
            deduction.bonus         | 5      | ATR-107
            patterns.5D.days.MON.in | 08.00  | ATR-108
            id                      | lain   | ATR-108
            """)
    void aWrongWishIsRefusedAndChangesNothing(String path, String typed, String code) {
        assertThat(code(() -> desk.set(wish(path, typed, NOVEMBER, false)))).isEqualTo(code);
        assertThat(desk.book(NOVEMBER).history()).isEmpty();
    }

    @Test
    void reasonAndSourceAreAskedFor() {
        ValueWish mute = new ValueWish("deduction.dayCapPct", Optional.of("2"), NOVEMBER, false, false, "", " ");
        ValueWish bold = new ValueWish("deduction.dayCapPct", Optional.of("2"), NOVEMBER, false, true, " ", "rapat");
        assertThat(code(() -> desk.set(mute))).isEqualTo("ATR-106");
        assertThat(code(() -> desk.set(bold))).isEqualTo("ATR-110");
        assertThat(code(() -> desk.choose("kbb-2024", NOVEMBER, ""))).isEqualTo("ATR-106");
        assertThat(code(() -> desk.choose("kbb-1924", NOVEMBER, "SK"))).isEqualTo("ATR-101");
    }

    @Test
    void anotherPackHoldsFromItsMonth() {
        assertThat(desk.choose("klaten-2019", NOVEMBER, "SK Bupati")).isEmpty();
        assertThat(office.recaps().chosen(OCTOBER)).isEqualTo("nat-2023");
        assertThat(office.recaps().chosen(NOVEMBER)).isEqualTo("klaten-2019");
        assertThat(office.recaps().current().id()).as("today is in November").isEqualTo("klaten-2019");
        assertThat(desk.book(NOVEMBER).choices()).extracting(RuleBook.Choice::reason).containsExactly("SK Bupati");
    }

    @Test
    void aPackFromAFileStandsBesideTheOthersAndHoldsFromItsDay() throws IOException {
        String next = NATIONAL.replace("\"version\": 1", "\"version\": 2").replace("2023-04-12", "2026-11-01");
        PackFile.Good good = (PackFile.Good) file("\uFEFF" + next);
        desk.take(good);
        desk.take(good);
        assertThat(desk.book(OCTOBER).regulation().edition()).isEqualTo("nat-2023/1");
        assertThat(desk.book(NOVEMBER).regulation().edition()).isEqualTo("nat-2023/2");
        assertThat(desk.book(NOVEMBER).packs()).hasSize(7).filteredOn(RuleBook.Edition::inForce).hasSize(1);
        PackFile.Good other = (PackFile.Good) file(next.replace("Nasional", "Lain"));
        assertThat(code(() -> desk.take(other))).isEqualTo("ATR-104");
    }

    @Test
    void aWrongPackIsRefusedWithLineAndReasonAndNothingIsLost() throws IOException {
        PackFile.Refused refused = (PackFile.Refused) file(NATIONAL.replace("\"dayCapPct\": 3.0",
                "\"dayCapPct\": 300"));
        assertThat(refused.faults()).extracting(PackFault::path, PackFault::problem)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("deduction.dayCapPct", Problem.OUT_OF_RANGE));
        assertThat(refused.faults().getFirst().line()).isEqualTo(1 + (int) NATIONAL.lines()
                .takeWhile(line -> !line.contains("dayCapPct")).count());
        assertThat(desk.book(NOVEMBER).packs()).hasSize(6);
    }

    @Test
    void whatIsNoTextIsNoPack() throws IOException {
        Path bytes = Files.write(folder.resolve("gambar.json"), "é".getBytes(StandardCharsets.ISO_8859_1));
        Path long_ = Files.writeString(folder.resolve("panjang.json"), " ".repeat((1 << 20) + 1));
        assertThat(code(() -> desk.look(bytes))).isEqualTo("ATR-103");
        assertThat(code(() -> desk.look(long_))).isEqualTo("ATR-103");
        assertThat(code(() -> desk.look(folder.resolve("tiada.json")))).isEqualTo("ATR-103");
    }

    @Test
    void aNewVersionThatTheOwnValuesDoNotFitIsRefused() throws IOException {
        desk.choose("klaten-2019", NOVEMBER, "SK Bupati");
        desk.set(wish("apel.time", "7.15", NOVEMBER, false));
        String next = Regulations.builtInTexts().getLast().replaceFirst("\"version\": \\d+", "\"version\": 9")
                .replaceFirst("\"apel\": \\{.*?}", "\"apel\": null").replaceAll("\"apel\\.\\w+\": .*?},", "");
        PackFile.Good looked = (PackFile.Good) file(next);
        assertThat(code(() -> desk.take(looked))).isEqualTo("ATR-105");
        assertThat(desk.book(NOVEMBER).packs()).hasSize(6);
    }

    @Test
    void whatIsAskedForOneByOneHasAShape() {
        List<RuleRow> rows = desk.book(NOVEMBER).rows();
        assertThat(rows).filteredOn(row -> row.shape() instanceof ValueShape.Text)
                .allMatch(row -> row.path().endsWith(".label") || row.path().endsWith(".code")
                        || row.path().equals("manual.signedBy"));
    }
}
