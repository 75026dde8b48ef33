package id.sidik.intake.modem;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.intake.sms.Sms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts in a modem's store are one message, and when the rest is given up. */
class LongMessagesTest {
    private static final Instant SENT = Instant.parse("2026-07-13T00:15:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private static MessagePart part(int index, String sender, int reference, int total, int sequence, String text) {
        return new MessagePart(index, sender, Optional.of(SENT), text, reference, total, sequence);
    }

    @ParameterizedTest(name = "sender {0}, reference {1}, of {2}: {3} message(s)")
    @CsvSource({"1, 7, 2, 1", "2, 7, 2, 0", "1, 8, 2, 0", "1, 7, 3, 0"})
    void partsBelongTogetherBySenderReferenceAndTotal(String sender, int reference, int total, int messages) {
        List<LongMessages.Joined> joined = LongMessages.join(
                List.of(part(1, "1", 7, 2, 1, "a"), part(2, sender, reference, total, 2, "b")), SENT, DAY);
        assertThat(joined).hasSize(messages).allMatch(each -> each.message().text().equals("ab"));
    }

    @Test
    void shortMessagesAreEachTheirOwnAlsoWithTheSameWords() {
        List<LongMessages.Joined> joined = LongMessages
                .join(List.of(part(3, "1", 0, 1, 1, "a"), part(4, "1", 0, 1, 1, "a")), SENT, DAY);
        assertThat(joined).extracting(LongMessages.Joined::places).containsExactly(List.of(3), List.of(4));
    }

    @ParameterizedTest(name = "{0} s after the first part: {1}")
    @CsvSource({"0, false", "86399, false", "86400, false", "86401, true"})
    void aMissingPartIsWaitedForUntilThePatienceIsOver(long seconds, boolean told) {
        Instant now = SENT.plusSeconds(seconds);
        List<LongMessages.Joined> joined = LongMessages
                .join(List.of(part(5, "1", 7, 3, 3, "c"), part(2, "1", 7, 3, 1, "a")), now, DAY);
        Sms expected = new Sms("1", "a … c", Optional.of(SENT), now, false);
        assertThat(joined).extracting(LongMessages.Joined::message)
                .isEqualTo(told ? List.of(expected) : List.of());
        assertThat(joined).allMatch(each -> each.places().equals(List.of(5, 2)));
    }

    @Test
    void aMessageWithoutAStampIsNeverGivenUp() {
        MessagePart half = new MessagePart(1, "1", Optional.empty(), "a", 7, 2, 1);
        assertThat(LongMessages.join(List.of(half), SENT.plus(DAY.multipliedBy(90)), DAY)).isEmpty();
    }

    @Test
    void aMessageCountsFromItsEarliestPart() {
        MessagePart later = new MessagePart(1, "1", Optional.of(SENT.plusSeconds(40)), "a", 7, 2, 1);
        Sms message = LongMessages.join(List.of(later, part(2, "1", 7, 2, 2, "b")), SENT.plusSeconds(60), DAY)
                .getFirst().message();
        assertThat(message.sent()).contains(SENT);
        assertThat(message.taken()).isEqualTo(SENT.plusSeconds(60));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"+CMGS: 17, 17", "+CMGS: 007, 7", "+CMGS: 999999, 999999", "+CMGS: 1000000,", "+CMGS: -1,", "+CMGS:,",
        "+CMGS: 1x,"})
    void onlySmallNumbersAreNumbers(String line, Integer number) {
        assertThat(AtFields.of(line).number(0)).isEqualTo(Optional.ofNullable(number));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"1, Linux, NO_RIGHTS", "6, Linux, NO_PORT", "11, Linux, IN_USE", "3, Linux, UNUSABLE",
        "5, Mac OS X, UNUSABLE", "32, Linux, UNUSABLE", "2, Windows 10, NO_PORT", "32, Windows 10, IN_USE",
        "13, Windows 10, UNUSABLE", "16, windows 10, UNUSABLE", "19, Windows 10, UNUSABLE", "0, Linux, UNUSABLE"})
    void numbersOfOneSystemAreNotThoseOfAnother(int code, String system, ModemFault fault) {
        assertThat(ModemPort.fault(code, system)).isEqualTo(fault);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"REFUSED, 500, REFUSED 500", "SILENT, 0, SILENT"})
    void aFailureAfterTheTextKeepsItsReason(ModemFault fault, int code, String message) {
        ModemException failed = new ModemException(fault, code);
        ModemException after = failed.withTextGiven();
        assertThat(List.of(failed.afterText(), after.afterText())).containsExactly(false, true);
        assertThat(after.fault()).isEqualTo(fault);
        assertThat(after.code()).isEqualTo(code);
        assertThat(after).hasMessage(message);
    }

    @Test
    void aPlaceByNameIsThatNameAndABlankUsbIdentityIsNoPort() {
        assertThat(ModemPorts.named("ttyCONTOH").device()).contains("ttyCONTOH");
        assertThat(ModemPorts.usb("").device()).isEmpty();
    }
}
