package id.sidik.intake.sms;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.intake.sms.SmsAnswers.Case;
import id.sidik.intake.sms.SmsAnswers.Fault;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsAnswersTest {
    private static final String ACCEPTED = "Diterima: {kode} {tgl} a.n. {nama}. Serahkan surat tugas paling lambat {batas}.";
    private static final SmsAnswers ANSWERS = new SmsAnswers(
            Map.of(Case.ACCEPTED, ACCEPTED, Case.WRONG_FORM, "Format salah. Contoh: {contoh}. Kirim ulang."));

    @Test
    void anAnswerIsFilledIn() {
        assertThat(SmsAnswers.faults(ACCEPTED)).isEmpty();
        assertThat(ANSWERS.fill(Case.ACCEPTED,
                Map.of("kode", "DL", "tgl", "13-07-2026", "nama", "Contoh Pegawai Satu", "batas", "14-07-2026")))
                .isEqualTo("Diterima: DL 13-07-2026 a.n. Contoh Pegawai Satu. Serahkan surat tugas paling lambat "
                        + "14-07-2026.");
        assertThat(ANSWERS.fill(Case.UNKNOWN_SENDER, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Kirim “ulang”, CHARACTER", "Untuk {siapa}, PLACE"})
    void aTextThatCannotBeSentIsRefusedWhenItIsEntered(String text, Fault fault) {
        assertThat(SmsAnswers.faults(text)).containsExactly(fault);
    }

    @Test
    void aTextThatLeavesNoRoomIsRefused() {
        assertThat(SmsAnswers.faults("x".repeat(161))).containsExactly(Fault.LENGTH);
        assertThat(SmsAnswers.faults("x".repeat(156) + "{nama}")).containsExactly(Fault.LENGTH);
        assertThat(SmsAnswers.faults("x".repeat(155) + "{nama}")).isEmpty();
    }

    @Property(tries = 1000)
    void whateverIsFilledInTheAnswerIsOneMessageOfTheAlphabet(@ForAll String name, @ForAll String rest) {
        String answer = ANSWERS.fill(Case.ACCEPTED, Map.of("nama", name, "kode", rest, "tgl", rest, "batas", rest));
        assertThat(Gsm7.fits(answer)).isTrue();
        assertThat(answer).startsWith("Diterima");
    }

    @Property(tries = 1000)
    void everyTextOfTheAlphabetComesBackAsItWas(@ForAll String text) {
        String plain = Gsm7.nearest(text);
        assertThat(Gsm7.length(plain)).contains(plain.length());
        assertThat(Gsm7.decode(Gsm7.encode(plain))).isEqualTo(plain);
        assertThat(Gsm7.decode(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))).isNotNull();
    }

    @Test
    void doubleCharactersTakeTwoPlaces() {
        assertThat(Gsm7.length("[€]")).contains(6);
        assertThat(Gsm7.decode(Gsm7.encode("a[b]{c}€\\"))).isEqualTo("a[b]{c}€\\");
        assertThat(Gsm7.length("漢")).isEmpty();
        assertThat(Gsm7.nearest("Ñoño ’ā–漢")).isEqualTo("Ñoño 'a-?");
        assertThat(Gsm7.fits("x".repeat(160))).isTrue();
        assertThat(Gsm7.fits("x".repeat(159) + "€")).isFalse();
    }

    @Test
    void everyRefusalThatIsAnsweredHasACase() {
        for (SmsRefusal why : SmsRefusal.values()) assertThat(SmsAnswers.rejected(why)).isNotNull();
        assertThat(SmsAnswers.rejected(SmsRefusal.UNKNOWN_NUMBER)).isEqualTo(Case.UNKNOWN_SENDER);
        assertThat(SmsAnswers.rejected(SmsRefusal.BAD_DATE)).isEqualTo(Case.WRONG_FORM);
    }
}
