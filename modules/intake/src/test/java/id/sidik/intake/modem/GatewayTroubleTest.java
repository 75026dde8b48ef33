package id.sidik.intake.modem;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.simulator.ModemHabits;
import id.sidik.simulator.ModemTrouble;
import id.sidik.simulator.SimulatedModem;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GatewayTroubleTest extends GatewayTestBase {
    private static final String SENDER = "+628110001";

    @Test
    void aModemThatIsPulledOutAndPluggedInAgainLosesNothing() throws IOException {
        modem.bring(SENDER, "satu", AT);
        start();
        await().until(() -> modem.stored() == 0);
        modem.unplug();
        modem.bring(SENDER, "dua", AT.plusSeconds(5));
        await().until(() -> office.count(LineNews.Down.class) >= 1);
        modem.plugIn();
        await().until(() -> modem.stored() == 0);
        assertThat(office.texts()).containsExactly("satu", "dua");
        assertThat(office.count(LineNews.Up.class)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"GONE_AT_DELETE", "GONE_WHILE_READ"})
    void aMessageOnItsWayWhenThePlugIsPulledIsHandedOverOnce(ModemTrouble trouble) throws IOException {
        modem.bring(SENDER, "satu", AT);
        modem.bring(SENDER, "dua", AT.plusSeconds(5));
        start();
        await().until(() -> office.count(LineNews.Up.class) == 1 && modem.stored() == 0);
        modem.plan(trouble);
        modem.bring(SENDER, "tiga", AT.plusSeconds(9));
        await().until(() -> modem.device().isEmpty());
        modem.plugIn();
        await().until(() -> modem.stored() == 0);
        assertThat(office.texts()).containsExactly("satu", "dua", "tiga");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            NOISE, NOISE
            STORE_BROKEN, REFUSED
            SILENT, SILENT
            """)
    void aModemThatMisbehavesIsToldAndOpenedAgain(ModemTrouble trouble, ModemFault told) throws IOException {
        settings = new ModemSettings(115_200, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofMillis(50),
                Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofDays(1));
        start();
        await().until(() -> office.count(LineNews.Up.class) == 1);
        modem.plan(trouble);
        await().until(() -> !office.faults().isEmpty());
        modem.bring(SENDER, "sesudahnya", AT);
        await().until(() -> modem.stored() == 0);
        assertThat(office.faults()).startsWith(told);
        assertThat(office.texts()).containsExactly("sesudahnya");
    }

    @ParameterizedTest
    @CsvSource({"SIM PIN, PIN_ASKED", "'', NO_CARD"})
    void aCardThatCannotBeUsedIsTold(String card, ModemFault told) throws IOException {
        modem = new SimulatedModem(new ModemHabits(true, true, true, card));
        start();
        await().until(() -> office.faults().contains(told));
        assertThat(office.count(LineNews.Up.class)).isZero();
    }

    @Test
    void aPortThatIsNotThereIsLookedForWithGrowingPauses() {
        run();
        await().until(() -> office.count(LineNews.Down.class) >= 4);
        assertThat(office.faults()).containsOnly(ModemFault.NO_PORT);
        assertThat(office.news.stream().limit(4).map(LineNews.Down.class::cast).map(LineNews.Down::again))
                .containsExactly(Duration.ofMillis(20), Duration.ofMillis(40), Duration.ofMillis(80),
                        Duration.ofMillis(100));
    }

    @Test
    void theStopIsHeardWhileTheModemKeepsSilent() throws Exception {
        settings = new ModemSettings(115_200, Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMillis(50),
                Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofDays(1));
        modem.plan(ModemTrouble.SILENT);
        start();
        await().until(() -> modem.commands().contains("ATE0"));
        stop();
        assertThat(office.news).isEmpty();
    }

    @Test
    void aModemThatWasLeftInTheMiddleOfAMessageIsFreed() throws Exception {
        modem.plugIn();
        try (AtLine line = new AtLine(ModemPort.open(modem.device().orElseThrow(), 115_200), () -> false)) {
            line.ask("AT+CMGF=1", Duration.ofSeconds(4));
            try {
                line.ask("AT+CMGS=\"+628110001\"", Duration.ofMillis(200));
            } catch (ModemException prompting) {
                assertThat(prompting.fault()).isEqualTo(ModemFault.SILENT);
            }
        }
        settings = new ModemSettings(115_200, Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofMillis(50),
                Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofDays(1));
        run();
        await().until(() -> office.count(LineNews.Up.class) == 1);
        assertThat(modem.sent()).isEmpty();
    }
}
