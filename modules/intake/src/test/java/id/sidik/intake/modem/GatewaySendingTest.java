package id.sidik.intake.modem;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.simulator.ModemHabits;
import id.sidik.simulator.ModemTrouble;
import id.sidik.simulator.SentMessage;
import id.sidik.simulator.SimulatedModem;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewaySendingTest extends GatewayTestBase {
    @Test
    void anAnswerIsSentAndItsDeliveryTold() throws IOException {
        office.answer("08110001", "Diterima: DL 13-07-2026 a.n. Contoh @ 1_2");
        start();
        await().until(() -> !office.results.isEmpty());
        assertThat(modem.sent())
                .containsExactly(new SentMessage("+628110001", "Diterima: DL 13-07-2026 a.n. Contoh @ 1_2", 1));
        assertThat(office.results).containsExactly(new SendResult.Sent(1));
        modem.report(1, 0x30);
        modem.report(1, 0);
        await().until(() -> office.reports.size() == 2);
        assertThat(office.reports).extracting(DeliveryReport::outcome)
                .containsExactly(DeliveryReport.Outcome.WAITING, DeliveryReport.Outcome.DELIVERED);
    }

    @Test
    void whatTheNetworkRefusesIsToldAndNotRepeated() throws IOException {
        modem.plan(ModemTrouble.NETWORK_REFUSES);
        start();
        await().until(() -> office.count(LineNews.Up.class) == 1);
        office.answer("08110001", "satu");
        await().until(() -> office.results.size() == 1);
        office.answer("08110001", "dua");
        await().until(() -> office.results.size() == 2);
        assertThat(office.results.getFirst()).isEqualTo(new SendResult.Refused(500));
        assertThat(modem.sent()).extracting(SentMessage::text).containsExactly("dua");
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void anAnswerThatMayHaveGoneOutIsNotSentTwice() throws IOException {
        start();
        await().until(() -> office.count(LineNews.Up.class) == 1);
        modem.plan(ModemTrouble.GONE_AFTER_SEND);
        office.answer("08110001", "satu");
        await().until(() -> modem.device().isEmpty());
        modem.plugIn();
        await().until(() -> office.count(LineNews.Up.class) == 2);
        office.answer("08110001", "dua");
        await().until(() -> office.results.size() == 2);
        assertThat(office.results.getFirst()).isInstanceOf(SendResult.Uncertain.class);
        assertThat(modem.sent()).extracting(SentMessage::text).containsExactly("satu", "dua");
    }

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource(textBlock = """
            a, 161
            [, 1
            漢, 1
            Ξ, 1
            """)
    void whatIsNotOneMessageIsRefusedBeforeAnythingIsTried(String text, int times) throws IOException {
        office.answer("08110001", text.repeat(times));
        start();
        await().until(() -> !office.results.isEmpty());
        assertThat(office.results).containsExactly(new SendResult.Unfit());
        assertThat(modem.sent()).isEmpty();
        assertThat(modem.commands()).noneMatch(command -> command.startsWith("AT+CMGS"));
    }

    @Test
    void aModemWithoutTheGsmCharacterSetIsGivenAscii() throws IOException {
        modem = new SimulatedModem(new ModemHabits(false, true, false, "READY"));
        office.answer("08110001", "Diterima @ 1_2");
        office.answer("08110001", "é");
        start();
        await().until(() -> office.results.size() == 2);
        assertThat(office.results).containsExactly(new SendResult.Sent(1), new SendResult.Unfit());
        assertThat(modem.sent()).extracting(SentMessage::text).containsExactly("Diterima @ 1_2");
    }
}
