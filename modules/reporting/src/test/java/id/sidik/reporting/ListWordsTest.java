package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import id.sidik.domain.DayFlag;
import id.sidik.domain.ManualReason;
import id.sidik.domain.Permit;
import id.sidik.domain.Provenance;
import id.sidik.domain.Reason;

/** The words that the lists choose. */
class ListWordsTest {
    private static final LocalDate DAY = ListSamples.DAY;

    @ParameterizedTest
    @CsvSource({"0, nol", "2, dua", "11, sebelas", "14, empat belas", "31, tiga puluh satu", "100, seratus",
        "110, seratus sepuluh", "945, sembilan ratus empat puluh lima", "1000, seribu", "1999, seribu sembilan ratus "
                + "sembilan puluh sembilan",
        "2026, dua ribu dua puluh enam", "100000, seratus ribu"})
    void numbersAreWrittenInWords(int number, String words) {
        assertThat(Terbilang.of(number)).isEqualTo(words);
    }

    @Test
    void noWordsForWhatNoDateNeeds() {
        assertThatIllegalArgumentException().isThrownBy(() -> Terbilang.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Terbilang.of(1_000_000));
    }

    @Test
    void aDayIsToldInOneLine() {
        assertThat(DayLine.of(new Samples.DayCase(DAY).in("07:42").out("16:05").late(12, "TL1").flags(
                DayFlag.MANUAL_ENTRY).result())).isEqualTo("07:42–16:05 TL1 * 0,5 %");
        assertThat(DayLine.of(new Samples.DayCase(DAY).in("07:20").flags(DayFlag.NO_OUT).pct("1.5").result()))
                .isEqualTo("07:20–? 1,5 %");
        assertThat(DayLine.of(new Samples.DayCase(DAY).in("20:00").outNextDay("07:05").result())).isEqualTo(
                "20:00–07:05+");
        assertThat(DayLine.of(new Samples.DayCase(DAY).status("TK").pct("3").result())).isEqualTo("TK 3 %");
        assertThat(DayLine.of(new Samples.DayCase(DAY).status("DL").result())).isEqualTo("DL");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWords(ManualReason reason) {
        assertThat(ReasonWords.of(reason.name(), "")).isNotEqualTo(reason.name()).isNotBlank();
        assertThat(ReasonWords.of(reason.name(), " lama ")).endsWith(": lama");
        assertThat(ReasonWords.of("", "lama")).isEqualTo("lama");
    }

    @Test
    void aStepNamesItsRangeItsPunishmentAndItsTier() {
        assertThat(new TallyRow.Step("TEGURAN_LISAN", "RINGAN", "PP94", 3, OptionalInt.of(3)).told()).isEqualTo(
                "3 hari: teguran lisan (ringan)");
        assertThat(new TallyRow.Step("PDHTAPS", "BERAT", "PP94", 28, OptionalInt.empty()).told()).startsWith(
                "28 hari atau lebih: pemberhentian");
        assertThat(new TallyRow.Step("ATURAN_SENDIRI", "", "", 0, OptionalInt.empty()).told()).isEqualTo(
                "berturut-turut: ATURAN_SENDIRI");
        assertThat(LadderWords.regime("")).isEqualTo("aturan daerah");
        assertThat(LadderWords.regime("PP94")).isEqualTo("PP 94/2021");
    }

    private static AwayRow away(AwayState state, String said, Reason... why) {
        Permit permit = new Permit("DL", DAY, DAY.plusDays(1), Permit.Part.AM, true, Optional.empty(), Optional.of(
                DAY), "090/1");
        return new AwayRow(Samples.employee(1), permit, "Dinas luar", 2, 0, state, List.of(why), said, Optional.of(DAY
                .plusDays(1)));
    }

    @Test
    void everyStateOfAPermitSaysWhy() {
        assertThat(away(AwayState.REFUSED, "salah jenis").reason()).isEqualTo("salah jenis");
        assertThat(away(AwayState.LATE, "").reason()).isEqualTo("bukti tidak diserahkan sampai 08-10-2026");
        assertThat(away(AwayState.EVIDENCE, "").reason()).isEqualTo("bukti paling lambat 08-10-2026");
        assertThat(away(AwayState.NOT_COUNTED, "", new Reason("permit.evidenceLate", List.of("DL", "Dinas luar",
                "2026-10-20", "2026-10-09"), "", Provenance.ASSUMPTION)).reason()).isEqualTo(
                        "diserahkan 20-10-2026, batas 09-10-2026");
        assertThat(away(AwayState.PARTLY, "", new Reason("permit.evidenceDocDate", List.of("DL", "Dinas luar",
                "2026-10-09"), "", Provenance.ASSUMPTION), new Reason("permit.full", List.of(), "",
                        Provenance.ASSUMPTION))
                .reason()).isEqualTo("surat bertanggal 09-10-2026, sesudah harinya");
        assertThat(away(AwayState.ACCEPTED, "x").reason()).isEmpty();
    }

    @Test
    void aLetterShowsItsNumberOverItsDateAndHalfADayIsNamed() {
        assertThat(away(AwayState.SENT, "").letter()).isEqualTo("090/1\n07-10-2026");
        assertThat(away(AwayState.SENT, "").days()).isEqualTo("07-10-2026\ns.d. 08-10-2026\n(pagi)");
    }

    @ParameterizedTest(name = "{0} {1} {2} fingers, member {3}")
    @CsvSource({"Lobi, 7, 1, true, ''", "Lobi, 7, 2, true, lebih dari 1 jari", "Lobi, 7, 0, true, belum ada sidik jari",
        "Lobi, 7, -1, true, mesin belum dicadangkan", "Lobi, '', 0, true, belum punya PIN di mesin ini",
        "'', 7, -1, false, belum di mesin mana pun", "'', '', -1, false, belum punya PIN",
        "Lobi, 7, 1, false, tidak terdaftar untuk mesin ini"})
    void aRowOfFingersSaysWhatIsToBeDone(String machine, String pin, int fingers, boolean member, String remark) {
        OptionalInt kept = fingers < 0 ? OptionalInt.empty() : OptionalInt.of(fingers);
        assertThat(new FingerRow(Samples.employee(1), machine, pin, kept, member, 1).remark()).isEqualTo(remark);
    }
}
