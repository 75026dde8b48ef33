package id.sidik.intake.modem;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.intake.sms.Sms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a modem, or something that pretends to be one, answers. */
class AtFuzzTest {
    private static final Instant NOW = Instant.parse("2026-07-13T00:15:00Z");

    @Property(tries = 2000)
    void everyLineHasBoundedFields(@ForAll String line) {
        AtFields fields = AtFields.of(line);
        assertThat(fields.values()).hasSizeBetween(1, 41);
        for (int at = 0; at < 45; at++) {
            assertThat(fields.number(at)).isNotNull();
            assertThat(fields.stamp(at)).isNotNull();
        }
    }

    @Property(tries = 2000)
    void everyBodyIsSomeTextAndNoLongerThanItself(@ForAll List<String> lines, @ForAll @Size(max = 200) byte[] octets,
            @ForAll @IntRange(min = -1, max = 255) int first, @ForAll @IntRange(min = -1, max = 255) int coding) {
        assertThat(MessageBody.read(lines, first, coding, true).total()).isPositive();
        MessageBody body = MessageBody.read(List.of(HexFormat.of().formatHex(octets)), first, coding, false);
        assertThat(body.text().length()).isLessThanOrEqualTo(2 * octets.length + 1);
        assertThat(body.sequence()).isBetween(1, body.total());
    }

    @Property(tries = 500)
    void partsAreJoinedWhateverTheirOrder(@ForAll @Size(min = 1, max = 9) List<String> texts, @ForAll long seed) {
        List<MessagePart> parts = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++)
            parts.add(new MessagePart(at, "1", Optional.of(NOW), texts.get(at), 7, texts.size(), at + 1));
        Collections.shuffle(parts, new Random(seed));
        List<LongMessages.Joined> joined = LongMessages.join(parts, NOW, Duration.ofDays(1));
        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().message()).isEqualTo(
                new Sms("1", String.join("", texts), Optional.of(NOW), NOW, true));
        assertThat(joined.getFirst().places()).hasSize(texts.size());
    }

    @Test
    void aPartThatLiesTwiceIsOneAndAnotherTextOfTheSameNumberWaits() {
        MessagePart one = new MessagePart(1, "1", Optional.of(NOW), "a", 7, 2, 1);
        MessagePart twice = new MessagePart(2, "1", Optional.of(NOW), "a", 7, 2, 1);
        MessagePart other = new MessagePart(3, "1", Optional.of(NOW), "x", 7, 2, 1);
        MessagePart two = new MessagePart(4, "1", Optional.of(NOW), "b", 7, 2, 2);
        LongMessages.Joined joined = LongMessages.join(List.of(one, twice, other, two), NOW, Duration.ofDays(1))
                .getFirst();
        assertThat(joined.message().text()).isEqualTo("ab");
        assertThat(joined.places()).containsExactly(1, 2, 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            26/07/13,07:15:00+28 | 2026-07-13T00:15:00Z
            26/07/12,20:15:00-16 | 2026-07-13T00:15:00Z
            26/02/30,07:15:00+28 |
            26/07/13 07:15       |
            """)
    void theStampOfTheNetworkCountsItsZoneInQuarters(String stamp, Instant expected) {
        assertThat(AtFields.of("+CMGR: \"" + stamp + "\"").stamp(0)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"2, Linux, NO_PORT", "13, Linux, NO_RIGHTS", "16, Linux, IN_USE", "5, Windows 11, IN_USE",
        "3, Windows 11, NO_PORT", "99, Linux, UNUSABLE", "19, Linux, NO_PORT"})
    void theSystemSaysWhyAPortCannotBeOpened(int code, String system, ModemFault fault) {
        assertThat(ModemPort.fault(code, system)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"0, DELIVERED", "31, DELIVERED", "32, WAITING", "63, WAITING", "64, FAILED", "255, FAILED"})
    void aDeliveryReportHasAnOutcome(int code, DeliveryReport.Outcome outcome) {
        assertThat(new DeliveryReport(1, code).outcome()).isEqualTo(outcome);
    }
}
