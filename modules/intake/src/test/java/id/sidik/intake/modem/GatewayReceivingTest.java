package id.sidik.intake.modem;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.simulator.ModemHabits;
import id.sidik.simulator.SimulatedModem;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayReceivingTest extends GatewayTestBase {
    private static final String SENDER = "+628110001";

    @Test
    void aMessageIsKeptWithTheTimeOfTheNetworkAndThenDeleted() throws IOException {
        modem.bring(SENDER, "IZIN#DL#13-07-2026", AT);
        start();
        await().until(() -> modem.stored() == 0);
        assertThat(office.texts()).containsExactly("IZIN#DL#13-07-2026");
        assertThat(office.kept.getFirst().sender()).isEqualTo(SENDER);
        assertThat(office.kept.getFirst().sent()).contains(AT.toInstant());
        assertThat(office.kept.getFirst().taken()).isEqualTo(NOW);
        assertThat(office.kept.getFirst().whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanda @ $ _ dan lain", "baris satu\nOK\nbaris tiga", "ERROR", "OK", "DEADBEEF",
        "+CMGL: 1,\"REC UNREAD\"", "sakit – dengan “kutip”", "satu\n\ndua", "ABCD"})
    void whateverTheTextSaysItIsReadAsAText(String text) throws IOException {
        modem.bring(SENDER, text, AT);
        modem.bring(SENDER, "sesudahnya", AT.plusSeconds(1));
        start();
        await().until(() -> modem.stored() == 0);
        assertThat(office.texts()).containsExactly(text.replace("\n\n", "\n"), "sesudahnya");
        assertThat(office.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IZIN#S#13-07-2026 ", "surat – menyusul "})
    void partsOfALongMessageAreJoined(String text) throws IOException {
        String all = text.repeat(25).strip();
        modem.bring(SENDER, all, AT);
        assertThat(modem.stored()).isGreaterThan(2);
        start();
        await().until(() -> modem.stored() == 0);
        assertThat(office.texts()).containsExactly(all);
    }

    @Test
    void partsWaitForTheMissingOneWhateverTheirOrder() throws IOException {
        String all = "abcdefghij".repeat(40);
        modem.bringParts(SENDER, all, 77, AT, 3, 1);
        start();
        modem.bring(SENDER, "lain", AT);
        await().until(() -> office.texts().contains("lain"));
        assertThat(modem.stored()).isEqualTo(2);
        modem.bringParts(SENDER, all, 77, AT, 2);
        await().until(() -> modem.stored() == 0);
        assertThat(office.texts()).containsExactly("lain", all);
    }

    @Test
    void partsThatNeverComeAreGivenUpAfterADayAndToldAsIncomplete() throws IOException {
        modem.bringParts(SENDER, "abcdefghij".repeat(20), 78, AT.minusDays(2), 2);
        start();
        await().until(() -> modem.stored() == 0);
        assertThat(office.kept.getFirst().whole()).isFalse();
        assertThat(office.kept.getFirst().text()).startsWith(" … ").endsWith("hij");
    }

    @Test
    void whatTheOfficeDoesNotKeepStaysAndComesAgain() throws IOException {
        office.refusals.set(2);
        modem.bring(SENDER, "IZIN#DL", AT);
        start();
        await().until(() -> modem.stored() == 0);
        assertThat(office.texts()).containsExactly("IZIN#DL");
    }

    @Test
    void anAlphanumericSenderIsKeptAsItIs() throws IOException {
        modem.bring("OPERATOR", "Promo", AT);
        start();
        await().until(() -> modem.stored() == 0);
        assertThat(office.kept.getFirst().sender()).isEqualTo("OPERATOR");
    }

    @Test
    void aModemWithoutDetailsAndGsmCharactersIsUnderstoodAsWell() throws IOException {
        modem = new SimulatedModem(new ModemHabits(false, false, false, "READY"));
        String all = "abcdefghi@".repeat(30);
        modem.bring(SENDER, all, AT);
        modem.bring(SENDER, "ijin_sakit", AT.plusSeconds(1));
        start();
        await().until(() -> modem.stored() == 0);
        assertThat(office.texts()).containsExactly(all, "ijin_sakit");
    }

    @Test
    void aMessageThatComesWhileItRunsIsHeardAtOnce() throws IOException {
        start();
        await().until(() -> office.count(LineNews.Up.class) == 1);
        modem.bring(SENDER, "IZIN#CT", AT);
        await().until(() -> modem.stored() == 0);
        assertThat(office.texts()).containsExactly("IZIN#CT");
    }
}
