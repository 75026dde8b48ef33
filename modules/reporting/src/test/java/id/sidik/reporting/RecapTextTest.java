package id.sidik.reporting;

import id.sidik.domain.PaperSize;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.WorkUnit;

/** What another program reads out of the saved file. */
class RecapTextTest {
    @ParameterizedTest(name = "{0}, {1} people on {2}")
    @CsvSource({"2026-02,1,F4", "2028-02,43,F4", "2026-06,43,FOLIO", "2026-10,43,A4", "2026-10,300,F4"})
    void everyDayOfEveryPersonCanBeReadInOrder(YearMonth month, int people, PaperSize paper) throws IOException {
        MonthRecap recap = Samples.recap(month, people);
        String text = Pdf.of(RecapSheet.fill(recap, Samples.HOLIDAYS, Samples.UNIT, Samples.FINAL, paper)).text();
        for (int i = 0; i < people; i++) {
            PersonMonth person = recap.people().get(i);
            assertThat(text).contains(person.person().name() + " NIP " + person.person().number() + " "
                    + person.person().grade() + " " + person.person().position() + " " + row(person));
        }
    }

    /** The row as it must be read, put together without the code under test. */
    private static String row(PersonMonth person) {
        List<String> words = new ArrayList<>();
        for (DayResult day : person.days()) {
            if (day.in().isEmpty()) {
                words.add(day.status());
                continue;
            }
            words.add(day.in().get().toLocalTime().toString());
            words.add(day.out().map(at -> at.toLocalTime().toString()).orElse("?"));
            day.lateClass().ifPresent(words::add);
            day.earlyClass().ifPresent(words::add);
            if (day.flags().contains(DayFlag.MANUAL_ENTRY)) words.add("*");
        }
        words.add(person.totals().present() + " " + person.totals().absent() + " " + person.totals().sick() + " "
                + person.totals().permission() + " " + person.totals().leave() + " " + person.totals().duty() + " "
                + person.totals().lateTimes() + " " + person.totals().earlyTimes() + " "
                + person.totals().otherPermit());
        return String.join(" ", words);
    }

    @Test
    void everyPageRepeatsTheHeadAndCountsThePages() throws IOException {
        Pdf pdf = october(43, Samples.DRAFT);
        assertThat(pdf.pages()).hasSize(4);
        for (int i = 0; i < 4; i++)
            assertThat(pdf.pages().get(i)).contains("Nama / NIP", "1 Km 2 Jm 3 Sb 4 Mg",
                    "31 Sb Jumlah H TK S I C DL TL PSW Lain Pot. %",
                    "Dicetak: 01-11-2026 08.15 WIB oleh operator · Versi aturan: nat-2023/1 · Halaman " + (i + 1)
                            + " dari 4 · DRAF");
    }

    @Test
    void theFirstPageCarriesLetterheadTitleAndMonth() throws IOException {
        assertThat(october(43, Samples.FINAL).pages().getFirst()).startsWith("PEMERINTAH KOTA CONTOH "
                + "DINAS CONTOH PELAYANAN UMUM Jalan Contoh Nomor 1, Kota Contoh 00000 "
                + "Telepon (000) 000000 · dinas@contoh.example · contoh.example REKAPITULASI KEHADIRAN PEGAWAI "
                + "DINAS CONTOH PELAYANAN UMUM Bulan: Oktober 2026");
    }

    @Test
    void aFinalPrintSaysFinalAndNamesTheOperator() throws IOException {
        assertThat(october(1, Samples.FINAL).last()).contains("06-11-2026 10.05 WIB oleh Contoh Operator",
                "Halaman 1 dari 1 · FINAL").doesNotContain("DRAF");
    }

    @ParameterizedTest(name = "{0} people")
    @CsvSource({"1", "7", "8", "9", "20", "43", "300"})
    void theSignaturesStandTogetherOnTheLastPageUnderTheLastPersonAndTheSums(int people) throws IOException {
        Pdf pdf = october(people, Samples.FINAL);
        assertThat(pdf.last()).contains("Contoh Pegawai Nomor " + people + ", S.Kom.", "JUMLAH (" + people
                + " pegawai)",
                "Kota Contoh, 6 November 2026", "Kepala Dinas Contoh Pelayanan Umum,",
                "Dr. Contoh Kepala Dinas, S.H., M.Si.", "Pembina Utama Muda (IV/c)", "NIP. 19700101 199501 1 001",
                "Kepala Subbagian Umum dan Kepegawaian,", "Contoh Penanda Kiri, S.Sos.", "NIP. 19800101 200501 2 001");
        assertThat(pdf.text()).containsOnlyOnce("Contoh Penanda Kiri").containsOnlyOnce("JUMLAH (");
    }

    @Test
    void underTheMatrixStandLegendHolidaysAndValuesToConfirm() throws IOException {
        assertThat(october(43, Samples.FINAL).last()).contains(
                "H hadir · TK tanpa keterangan · TL1 terlambat tingkat 1 · TL2 terlambat tingkat 2 · "
                        + "PSW2 pulang sebelum waktunya tingkat 2 · CT cuti tahunan · DL dinas luar · "
                        + "L libur mingguan/lepas jaga · LN libur nasional · CBM cuti bersama · * rekaman manual · ?",
                "Hari libur dan cuti bersama: 14 Oktober 2026 Hari Libur Contoh (LN); "
                        + "15 Oktober 2026 Cuti Bersama Contoh (CBM).",
                "masih perlu dipastikan: lateBands, absentPct").doesNotContain("Hari Kemerdekaan", "TB tugas belajar");
    }

    @Test
    void theClosingLineAddsUpEveryColumn() throws IOException {
        MonthRecap recap = Samples.recap(Samples.OCTOBER, 2);
        PersonMonth a = recap.people().getFirst();
        PersonMonth b = recap.people().getLast();
        String sums = (a.totals().present() + b.totals().present()) + " " + (a.totals().absent() + b.totals().absent())
                + " 0 0 " + (a.totals().leave() + b.totals().leave()) + " " + (a.totals().duty() + b.totals().duty());
        assertThat(Pdf.of(RecapSheet.fill(recap, List.of(), Samples.UNIT, Samples.FINAL, PaperSize.F4)).text())
                .containsPattern("JUMLAH \\(2 pegawai\\)( [0-2])+ " + sums + " ");
    }

    @Test
    void aPersonOnlyKnownFromAMachineShowsItsPinAndMachine() throws IOException {
        List<PersonMonth> people = List.of(
                Samples.person(Samples.stranger("0012", "CONTOH P", "Lantai 1"), Samples.OCTOBER, 1),
                Samples.person(Samples.stranger("0013", "", "Lantai 1"), Samples.OCTOBER, 2));
        MonthRecap recap = new MonthRecap(Samples.OCTOBER, "nat-2023/1", people, List.of());
        String text = Pdf.of(RecapSheet.fill(recap, List.of(), Samples.UNIT, Samples.FINAL, PaperSize.F4)).text();
        assertThat(text).contains("1 CONTOH P PIN 0012 · Lantai 1", "2 PIN 0013 · Lantai 1").doesNotContain(
                "dipastikan");
    }

    @Test
    void aUnitWithoutWordsLeavesLinesToWriteOn() throws IOException {
        MonthRecap recap = Samples.recap(Samples.OCTOBER, 3);
        String text = Pdf.of(
                RecapSheet.fill(recap, List.of(), WorkUnit.unnamed(Samples.WIB), Samples.FINAL, PaperSize.F4)).text();
        assertThat(text).startsWith("REKAPITULASI KEHADIRAN PEGAWAI Unit Kerja: .....")
                .contains("....., 6 November 2026", "NIP. .....", "Hari libur dan cuti bersama: tidak ada.")
                .doesNotContain("null");
    }

    @Test
    void aUnitWithoutPeopleStillGivesASheet() throws IOException {
        assertThat(october(0, Samples.FINAL).pages()).singleElement().asString().contains("JUMLAH (0 pegawai)");
    }

    @Test
    void signsOfMarkupInANameArePrintedAsTheyAre() throws IOException {
        PersonMonth person = Samples.person(Samples.employee("Contoh <b>Pegawai</b> & Rekan", "A < B"), Samples.OCTOBER,
                1);
        MonthRecap recap = new MonthRecap(Samples.OCTOBER, "nat-2023/1", List.of(person), List.of());
        assertThat(Pdf.of(RecapSheet.fill(recap, List.of(), Samples.UNIT, Samples.FINAL, PaperSize.F4)).text())
                .contains("Contoh <b>Pegawai</b> & Rekan", "A < B");
    }

    @Test
    void theFileTellsItsTitleAndCarriesItsOwnFonts() throws IOException {
        Pdf pdf = october(3, Samples.DRAFT);
        assertThat(pdf.title()).isEqualTo("Rekapitulasi Kehadiran Pegawai Oktober 2026");
        assertThat(pdf.fonts()).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSans.*");
        });
    }

    private static Pdf october(int people, PrintStamp stamp) throws IOException {
        return Pdf.of(RecapSheet.fill(Samples.recap(Samples.OCTOBER, people), Samples.HOLIDAYS, Samples.UNIT, stamp,
                PaperSize.F4));
    }
}
