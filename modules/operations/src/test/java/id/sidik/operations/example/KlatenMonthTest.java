package id.sidik.operations.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sidik.domain.Machine;
import id.sidik.domain.VerifyMode;
import id.sidik.operations.LogFilter;
import id.sidik.operations.LogSort;
import id.sidik.operations.MachinePlan;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.corrections.CorrectionLine;
import id.sidik.operations.corrections.Standing;
import id.sidik.operations.month.MonthState;
import id.sidik.operations.permits.PermitState;
import id.sidik.operations.roads.AnswerLine;
import id.sidik.operations.roads.SmsLine;
import id.sidik.operations.roads.SmsStand;
import id.sidik.rules.Discipline;
import id.sidik.simulator.SimulatedMachine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Klaten in April 2019, the first month that counted (source 000; regulations 2.1). Hours Monday to Thursday 07:00 to
 * 15:30, Friday to 11:15, roll call 07:10; 19 working days. Found in no source and therefore not stated: the form of the
 * messages to SAPA, the articles of Perbup 65/2018, what lateness itself costs.
 */
class KlatenMonthTest {
    @TempDir
    static Path home;
    private static RegionMonth april;

    @BeforeAll
    static void play() {
        april = new RegionMonth(Region.KLATEN, home);
    }

    @AfterAll
    static void close() {
        april.close();
    }

    /** 1 May is a holiday: the workdays of May are Thursday 2, Friday 3, Monday 6, Tuesday 7, Wednesday 8. */
    @Test
    void printedOnWorkdayOneReconciledFromOneToFourFinalOnFive() {
        assertThat(april.steps()).isEqualTo(Map.of(MonthState.DRAFT, LocalDate.parse("2019-05-02"),
                MonthState.RECONCILIATION, LocalDate.parse("2019-05-02"), MonthState.FINAL, LocalDate.parse(
                        "2019-05-08")));
        assertThat(List.of(april.dates().print(), april.dates().open(), april.dates().close(), april.dates().last()))
                .extracting(LocalDate::getDayOfMonth).containsExactly(2, 2, 7, 8);
    }

    @ParameterizedTest(name = "PIN {0} on the {1}th: {2}")
    @CsvSource({
        // roll call missed but worked: 1 %; early: 1 %; both 2 %
        "2, 2, H late 11 1% APEL_MISSED", "3, 5, H early 30 1%", "3, 15, H late 20 early 30 2% APEL_MISSED",
        // lateness has no price of its own
        "6, 4, H late 5 0%",
        // absent 2 %; worked and did not record: as absent, whatever else there was
        "4, 8, TK 2%", "5, 9, H 2% NO_OUT", "5, 16, H late 20 2% NO_OUT",
        "3, 3, LN 0%", "3, 17, LN 0%", "3, 6, L 0%"})
    void theDaysCostWhatPerbup2Of2014Says(int pin, int day, String told) {
        assertThat(april.told(pin, day)).isEqualTo(told);
    }

    /** Of the whole allowance: 3,000,000 x 4 %; 2,150,500 x (4 x 2 + 3 x 1) % = 236,555; 2,500,000 x 3 %. */
    @ParameterizedTest(name = "PIN {0}: {2} % is {3}")
    @CsvSource({"1, 19, 0, 5000000 - 0 + 0 = 5000000", "2, 19, 4, 3000000 - 120000 + 0 = 2880000",
        "3, 19, 3, 2500000 - 75000 + 0 = 2425000", "4, 15, 11, 2150500 - 236555 + 0 = 1913945",
        "5, 19, 4, 2000000 - 80000 + 0 = 1920000", "6, 19, 0, 1600000 - 0 + 0 = 1600000",
        "8, 18, 2, 2000000 - 40000 + 0 = 1960000", "9, 19, 0, 2000000 - 0 + 0 = 2000000"})
    void theAllowanceIsCutAsAWhole(int pin, int present, String pct, String pay) {
        assertThat(april.totals(pin).workdays()).isEqualTo(19);
        assertThat(april.totals(pin).present()).isEqualTo(present);
        assertThat(april.totals(pin).deductionPct()).isEqualByComparingTo(pct);
        assertThat(april.pay(pin)).isEqualTo(pay);
    }

    /** Three mornings of 150 minutes are 450: a fifth day beside four, the first step of PP 53/2010. */
    @Test
    void sevenAndAHalfHoursAreOneDayOnTheLadderOfPp53() {
        Discipline year = april.year(4);
        assertThat(List.of(year.absentDays(), year.shortMinutes(), year.convertedDays(), year.remainderMinutes(),
                year.totalDays())).containsExactly(4, 450, 1, 0, 5);
        assertThat(year.proposal().orElseThrow()).extracting(Discipline.Proposal::code, Discipline.Proposal::regime,
                Discipline.Proposal::byRun).containsExactly("TEGURAN_LISAN", "PP53", false);
        assertThat(april.year(2)).extracting(Discipline::shortMinutes, Discipline::convertedDays,
                Discipline::ladderCode).containsExactly(44, 0, "NONE");
    }

    @Test
    void aMessageWithoutADateCountsForItsDayOnceTheLetterIsThere() {
        assertThat(april.drafted(7, 10)).as("only asked for").isEqualTo("TK 2%");
        assertThat(april.told(7, 10)).isEqualTo("DL 0%");
        assertThat(april.office.permits().asked().list(april.made.month())).singleElement().satisfies(permit -> {
            assertThat(permit.employee()).isEqualTo(april.person(7));
            assertThat(permit.origin()).isEqualTo("SMS");
            assertThat(permit.state()).isEqualTo(PermitState.ACCEPTED);
            assertThat(permit.permit().number()).isEqualTo("090/CONTOH/2019");
            assertThat(permit.permit().from()).isEqualTo(permit.permit().to()).isEqualTo("2019-04-10");
        });
    }

    @Test
    void aLetterOnTheFifthWorkdayIsTooLate() {
        assertThat(april.told(8, 11)).isEqualTo("TK 2%");
        assertThat(message("LATIH#S", 11).history()).extracting(SmsLine.Step::step).as("told at the counter")
                .containsExactly("ACCEPT", "ANSWERED", "RECON_REFUSED");
        assertThat(message("LATIH#S", 11).until()).as("the fourth workday").isEqualTo("2019-05-07");
    }

    /** The form is made up: that of Klaten's circular is not known. */
    @Test
    void theMessagesOfTheMonthCameByModemAndByHandAndNoneIsLeftOpen() {
        assertThat(april.office.roads().inbox().rules().form().keyword()).isEqualTo("LATIH");
        assertThat(messages()).extracting(SmsLine::road, SmsLine::text, SmsLine::stand, SmsLine::why).containsExactly(
                tuple("MODEM", "LATIH#S", SmsStand.REPLACED, ""),
                tuple("MODEM", "latih # s # 08-04-2019 # 11-04-2019", SmsStand.REFUSED, ""),
                tuple("MODEM", "LATIH,DL", SmsStand.REJECTED, "WRONG_SEPARATOR"),
                tuple("MODEM", "LATIH#DL", SmsStand.APPROVED, ""), tuple("MODEM", "LATIH#DL", SmsStand.AGAIN, ""),
                tuple("MODEM", "LATIH#DL", SmsStand.REJECTED, "UNKNOWN_NUMBER"),
                tuple("MODEM", "Paket data murah hari ini", SmsStand.REJECTED, "NOT_A_REQUEST"),
                tuple("TYPED", "LATIH#S", SmsStand.REFUSED, ""),
                tuple("MODEM", "LATIH#MESIN", SmsStand.REFUSED, "UNKNOWN_KIND"));
    }

    @Test
    void aBadlyWrittenMessageThatWasNotSentAgainWaitedForTheReconciliation() {
        assertThat(message("LATIH,DL", 10).history()).extracting(SmsLine.Step::step).as("mended in two minutes")
                .containsExactly("REJECT");
        assertThat(message("LATIH#MESIN", 12).history()).extracting(SmsLine.Step::step).containsExactly("REJECT",
                "DAY_ENDED", "RECON_REFUSED");
    }

    @Test
    void evidenceThatWasRefusedLedToTheReconciliationAndThereToTheEnd() {
        SmsLine range = message("latih # s # 08-04-2019 # 11-04-2019", 8);
        assertThat(range.asked()).contains(new SmsLine.Asked("S", "S", LocalDate.parse("2019-04-08"), LocalDate.parse(
                "2019-04-11")));
        assertThat(range.history()).extracting(SmsLine.Step::step, step -> step.at().toLocalDate().toString())
                .containsExactly(tuple("ACCEPT", "2019-04-08"), tuple("ANSWERED", "2019-04-08"), tuple(
                        "EVIDENCE_REFUSED", "2019-05-06"), tuple("RECON_REFUSED", "2019-05-08"));
    }

    @Test
    void whoeverMeantToAskWasAnsweredAndTheAdvertisementWasNot() {
        assertThat(april.office.roads().outbox().list(april.made.month()).reversed()).allMatch(one -> one
                .stand() == AnswerLine.Stand.DELIVERED).extracting(AnswerLine::number, AnswerLine::text)
                .containsExactly(
                        tuple("+6281100000004", "Contoh. Diterima: S 08-04-2019 a.n. Contoh Pegawai Empat. "
                                + "Serahkan surat paling lambat 07-05-2019."),
                        tuple("+6281100000004", "Contoh. Diterima: S 08-04-2019 sd 11-04-2019 a.n. Contoh Pegawai "
                                + "Empat. Serahkan surat paling lambat 07-05-2019."),
                        tuple("+6281100000007", "Contoh. Format salah: pemisah harus #. Tulis: LATIH#DL#10-04-2019 "
                                + "lalu kirim ulang."),
                        tuple("+6281100000007", "Contoh. Diterima: DL 10-04-2019 a.n. Contoh Pegawai Tujuh. "
                                + "Serahkan surat paling lambat 07-05-2019."),
                        tuple("+6281199999999", "Contoh. Nomor ini belum terdaftar. Temui admin unit."),
                        tuple("+6281100000009", "Contoh. Format salah: kode tidak dikenal. Tulis: "
                                + "LATIH#DL#12-04-2019 lalu kirim ulang."),
                        tuple("+6281100000009", "Contoh. Permohonan tidak disetujui. Temui admin unit."),
                        tuple("+6281100000007", "Contoh. Disetujui: DL 10-04-2019 a.n. Contoh Pegawai Tujuh."),
                        tuple("+6281100000004", "Contoh. Permohonan S 08-04-2019 sd 11-04-2019 tidak disetujui. "
                                + "Temui admin unit."),
                        tuple("+6281100000004", "Contoh. Permohonan S 08-04-2019 sd 11-04-2019 tidak disetujui. "
                                + "Temui admin unit."));
    }

    /** Oldest first. */
    private static List<SmsLine> messages() {
        return april.office.roads().inbox().list(april.made.month()).reversed();
    }

    private static SmsLine message(String text, int dayOfMonth) {
        return messages().stream().filter(one -> one.text().equals(text) && one.received()
                .getDayOfMonth() == dayOfMonth).findFirst().orElseThrow();
    }

    @Test
    void whatWasMendedOnWorkdayTwoCountsAndWhatCameOnFiveWaits() {
        assertThat(april.drafted(9, 12)).isEqualTo("H 2% NO_IN");
        assertThat(april.told(9, 12)).isEqualTo("H 0% MANUAL_ENTRY");
        assertThat(april.office.corrections().days().of(april.made.month())).extracting(
                line -> line.correction().employee(), CorrectionLine::standing)
                .containsExactly(tuple(april.person(9), Standing.COUNTS),
                        tuple(april.person(5), Standing.REVISION));
    }

    @Test
    void aFaceIsAsGoodAsAFinger() {
        assertThat(april.office.log().page(LogFilter.ALL, LogSort.NEWEST_FIRST, 0, 1000).stream()
                .filter(line -> line.employee().equals(Optional.of(april.person(10)))))
                .hasSize(38).allMatch(line -> line.punch().verifyMode() == VerifyMode.FACE);
        assertThat(april.totals(10).present()).isEqualTo(19);
    }

    @Test
    void whoHasMoreThanOneFingerLosesAllAndIsEnrolledAnew() throws Exception {
        assertThat(april.office.fingers().most()).isEqualTo(1);
        try (SimulatedMachine simulated = OfficeFixture.start(OfficeFixture.settings().withPeople(2).withFingers(2)
                .withRecords(2).tcpOnly())) {
            Machine machine = RegionMonth.run(april.office.machines().meet("127.0.0.1:" + simulated.port(), 0));
            MachinePlan plan = RegionMonth.run(april.office.fingers().surplus(machine, true, Set.of()));
            assertThat(plan.deletes()).isEqualTo(4);
        }
    }

    @Test
    void hoursAndRollCallAreToldAsUnsureAndTheLawIsNot() {
        assertThat(april.sheet().recap().openValues()).contains("patterns.5D.days", "windows")
                .noneMatch(path -> path.startsWith("deduction") || path.startsWith("tpp"));
    }
}
