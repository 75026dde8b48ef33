package id.sidik.intake.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsGrammarTest extends SmsTestBase {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 13);

    @Test
    void nothingIsReadUntilAUnitHasEnteredItsOwnCircular() {
        assertThat(SmsParser.read(SmsGrammar.off(), "IZIN#DL", DAY))
                .isEqualTo(new SmsReading.Refused(SmsRefusal.SWITCHED_OFF));
        assertThat(GRAMMAR.faults()).isEmpty();
        assertThat(SmsRefusal.NOT_A_REQUEST.answered()).isFalse();
    }

    @Test
    void aGrammarThatCannotBeReadByIsNotSwitchedOn() {
        SmsGrammar wrong = new SmsGrammar(true, "i z", ',', List.of(SmsField.NOTE, SmsField.TO, SmsField.TO), Set.of(),
                Map.of(), SenderIdentity.BOTH, 0, OptionalInt.of(-1));
        assertThat(wrong.faults()).contains(SmsGrammar.Fault.KEYWORD, SmsGrammar.Fault.SEPARATOR,
                SmsGrammar.Fault.NO_KIND_FIELD, SmsGrammar.Fault.FIELD_TWICE, SmsGrammar.Fault.TO_WITHOUT_FROM,
                SmsGrammar.Fault.NOTE_NOT_LAST, SmsGrammar.Fault.NIP_FIELD_MISSING, SmsGrammar.Fault.NO_KINDS,
                SmsGrammar.Fault.LONGEST, SmsGrammar.Fault.BACK);
        assertThat(SmsParser.read(wrong, "I Z,DL", DAY))
                .isEqualTo(new SmsReading.Refused(SmsRefusal.SWITCHED_OFF));
    }

    @ParameterizedTest
    @CsvSource({"12-07-2026, ACCEPTED", "11-07-2026, TOO_LATE"})
    void howFarBackMayBeAskedIsTheUnitsChoice(String from, String result) {
        SmsGrammar oneDay = new SmsGrammar(true, "IZIN", '#', List.of(SmsField.KIND, SmsField.FROM),
                EnumSet.allOf(SmsDateForm.class), KINDS, SenderIdentity.PHONE, 31, OptionalInt.of(1));
        SmsReading reading = SmsParser.read(oneDay, "IZIN#DL#" + from, DAY);
        assertThat(reading instanceof SmsReading.Refused(SmsRefusal why) ? why.name() : "ACCEPTED").isEqualTo(result);
    }

    @Property(tries = 2000)
    void noTextIsTooStrange(@ForAll String text, @ForAll boolean hash) {
        SmsGrammar grammar = grammar(hash ? '#' : ' ', SenderIdentity.BOTH, SmsField.NIP, SmsField.KIND, SmsField.FROM,
                SmsField.TO, SmsField.NOTE);
        for (String start : List.of("", "IZIN", "IZIN#", "IZIN ", "IZIN#" + NIP_ONE + "#DL#"))
            assertThat(SmsParser.read(grammar, start + text, DAY)).isNotNull();
        assertThat(PhoneNumber.of(text)).isNotNull();
    }

    @Property(tries = 500)
    void everyDayIsReadAsItWasWritten(@ForAll @net.jqwik.api.constraints.IntRange(max = 36_000) int days,
            @ForAll boolean closed) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(days);
        String written = (closed ? "%02d%02d%04d" : "%02d-%02d-%04d").formatted(day.getDayOfMonth(),
                day.getMonthValue(), day.getYear());
        assertThat(SmsParser.read(GRAMMAR, "IZIN#DL#" + written, DAY)).isInstanceOfSatisfying(SmsReading.Asked.class,
                asked -> assertThat(asked.from()).isEqualTo(day));
    }

    @Test
    void aStepThatCannotBeTakenIsRefused() {
        SmsRequest accepted = taken(GRAMMAR, sms("081100001", "IZIN#DL", "2026-07-13T08:00:00"));
        assertThatThrownBy(() -> accepted.after(SmsState.Step.EVIDENCE_APPROVED))
                .isInstanceOf(IllegalStateException.class);
        assertThat(SmsState.APPROVED.after(SmsState.Step.REPLACE)).isEmpty();
    }

    @Test
    void numbersAndTextsStayOutOfLogs() {
        SmsRequest request = taken(GRAMMAR, sms("081100001", "IZIN#DL#rahasia", "2026-07-13T08:00:00"));
        PhoneNumber number = PhoneNumber.of("081100001").orElseThrow();
        assertThat(request.toString() + request.message() + number).doesNotContain("1100001").doesNotContain("RAHASIA");
        assertThat(number.masked()).isEqualTo("…001");
    }

    @Test
    void aMessageCountsAtTheTimeOfTheNetworkButNeverInTheFuture() {
        Sms late = new Sms("1", "a", Optional.of(at("2026-07-13T23:59:30")), at("2026-07-14T07:00:00"), true);
        assertThat(late.day(JAKARTA)).isEqualTo(DAY);
        Sms ahead = new Sms("1", "a", Optional.of(at("2027-01-01T00:00:00")), at("2026-07-13T07:00:00"), true);
        assertThat(ahead.day(JAKARTA)).isEqualTo(DAY);
    }
}
