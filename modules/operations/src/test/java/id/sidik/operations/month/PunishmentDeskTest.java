package id.sidik.operations.month;

import static id.sidik.operations.OfficeFixture.code;
import static id.sidik.operations.month.MonthFixture.ABSENT;
import static id.sidik.operations.month.MonthFixture.LATE;
import static id.sidik.operations.month.MonthFixture.OCTOBER;
import static id.sidik.operations.month.MonthFixture.REQUEST;
import static id.sidik.operations.month.MonthFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DocumentRef;
import id.sidik.domain.EmployeeId;
import id.sidik.operations.base.Once;
import id.sidik.operations.regulation.KeptRegulations;
import id.sidik.operations.regulation.RegulationDesk;
import id.sidik.operations.regulation.ValueWish;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PunishmentDeskTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 9, 28);
    private static final String CUT = "POTONG_TUKIN_25_6BLN";

    @TempDir
    private Path home;
    private MonthFixture office;
    private PunishmentDesk desk;

    @BeforeEach
    void open() {
        office = new MonthFixture(home);
        desk = office.room.punishments();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static PunishmentWish wish(EmployeeId employee, String code, String number) {
        return new PunishmentWish(employee, code, number, DECIDED, OCTOBER, Optional.empty(), Optional.empty(),
                "putusan tim");
    }

    @Test
    void aDecisionIsKeptWithItsLetterUntilItIsWithdrawn() {
        assertThat(desk.register(wish(LATE, CUT, " 9/2026 ")).waits()).isFalse();
        Punishment kept = desk.list().getFirst();
        assertThat(kept).extracting(Punishment::name, Punishment::number, Punishment::inForce)
                .containsExactly("Contoh Pegawai Dua", "9/2026", true);
        assertThat(kept.decidedOn()).contains(DECIDED);
        assertThat(kept.author().by()).isEqualTo("petugas");
        assertThat(kept.toString()).doesNotContain("Contoh").doesNotContain(CUT);
        assertThat(code(() -> desk.withdraw(kept.id(), " "))).isEqualTo("BLN-105");
        desk.withdraw(kept.id(), "banding diterima");
        assertThat(desk.list()).singleElement().satisfies(one -> {
            assertThat(one.inForce()).isFalse();
            assertThat(one.withdrawn().orElseThrow().reason()).isEqualTo("banding diterima");
        });
        assertThat(code(() -> desk.withdraw(kept.id(), "lagi"))).isEqualTo("BLN-207");
        desk.register(wish(LATE, CUT, "9/2026"));
        assertThat(desk.list()).extracting(Punishment::inForce).containsExactly(true, false);
    }

    @Test
    void theScanOfTheLetterIsKeptAndOpened() throws IOException {
        byte[] pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        Path file = Files.write(home.resolve("surat.pdf"), pdf);
        PunishmentWish wish = wish(LATE, CUT, "9/2026");
        desk.register(new PunishmentWish(wish.employee(), wish.code(), wish.number(), wish.decidedOn(), wish.from(),
                wish.until(), Optional.of(file), wish.reason()));
        DocumentRef scan = desk.list().getFirst().scan().orElseThrow();
        assertThat(scan.name()).isEqualTo("surat.pdf");
        assertThat(desk.open(scan)).isEqualTo(pdf);
    }

    @Test
    void whatCannotBeADecisionIsRefused() {
        desk.register(wish(LATE, CUT, "9/2026"));
        assertThat(code(() -> desk.register(wish(LATE, CUT, "9/2026")))).isEqualTo("BLN-206");
        assertThat(code(() -> desk.register(wish(LATE, CUT, " ")))).isEqualTo("BLN-203");
        assertThat(code(() -> desk.register(wish(LATE, " ", "10/2026")))).isEqualTo("BLN-203");
        assertThat(code(() -> desk.register(new PunishmentWish(LATE, CUT, "10/2026", LocalDate.of(2026, 11, 3),
                OCTOBER, Optional.empty(), Optional.empty(), "x")))).isEqualTo("BLN-205");
        assertThat(code(() -> desk.register(new PunishmentWish(LATE, CUT, "10/2026", DECIDED, OCTOBER,
                Optional.of(OCTOBER.minusMonths(1)), Optional.empty(), "x")))).isEqualTo("BLN-204");
        assertThat(code(() -> desk.register(new PunishmentWish(LATE, CUT, "10/2026", DECIDED, OCTOBER,
                Optional.empty(), Optional.empty(), " ")))).isEqualTo("BLN-105");
        desk.register(wish(ABSENT, CUT, "9/2026"));
        assertThat(desk.list()).hasSize(2);
    }

    @Test
    void theStepsAreThoseOfTheLadderOfTheMonth() {
        assertThat(desk.codes(OCTOBER)).startsWith("TEGURAN_LISAN").contains(CUT, "PDHTAPS").doesNotHaveDuplicates();
    }

    @Test
    void whatIsTakenEndsWithTheLastMonthOfTheLetter() {
        RegulationDesk rules = new RegulationDesk(office.records, new Once<>(() -> KeptRegulations.load(
                office.records)),
                office.room.rules(), office.clock, "petugas");
        rules.set(new ValueWish("tpp.disciplineCuts", Optional.of(CUT + "; 25; 6"), YearMonth.of(2026, 1), false, true,
                "Perbup contoh", "aturan daerah"));
        office.room.tpp().allow(LATE, YearMonth.of(2026, 1), OptionalLong.of(1_000_000), "SK");
        desk.register(new PunishmentWish(LATE, CUT, "9/2026", DECIDED, OCTOBER.minusMonths(2), Optional.of(OCTOBER
                .minusMonths(1)), Optional.empty(), "putusan"));
        assertThat(decided()).isEqualTo("0");
        desk.register(wish(LATE, CUT, "10/2026"));
        assertThat(decided()).isEqualTo("250000");
    }

    private String decided() {
        return run(office.room.months().sheet(REQUEST)).tpp(LATE).orElseThrow().pay().orElseThrow().decided()
                .toPlainString();
    }

    @Test
    void aClosedMonthWaitsForItsRevision() {
        office.closed();
        assertThat(desk.register(wish(LATE, CUT, "9/2026")).waits()).isTrue();
        assertThat(desk.withdraw(desk.list().getFirst().id(), "keliru").waits()).isTrue();
        assertThat(desk.register(new PunishmentWish(LATE, CUT, "11/2026", DECIDED, OCTOBER.plusMonths(1),
                Optional.empty(), Optional.empty(), "putusan")).waits()).isFalse();
    }
}
