package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatedModemTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-07-13T07:15:00+07:00");

    private final SimulatedModem modem = new SimulatedModem(ModemHabits.usual());
    private FileOutputStream out;
    private FileInputStream in;

    @BeforeEach
    void plugIn() throws IOException {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "no pseudo terminals here");
        modem.plugIn();
        out = new FileOutputStream(modem.device().orElseThrow());
        in = new FileInputStream(modem.device().orElseThrow());
        ask("ATE0", "OK");
    }

    @AfterEach
    void end() throws IOException {
        out.close();
        in.close();
        modem.close();
    }

    private String ask(String command, String end) throws IOException {
        out.write((command + "\r").getBytes(StandardCharsets.ISO_8859_1));
        return until(end);
    }

    private String until(String end) throws IOException {
        StringBuilder answer = new StringBuilder();
        while (!answer.toString().stripTrailing().endsWith(end)) answer.append((char) in.read());
        return answer.toString();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '\'', textBlock = """
            AT, OK
            AT+CMGF=1, OK
            AT+CPIN?, OK
            AT+CSDH=1, OK
            'AT+CNMI=2,1,0,1,0', OK
            AT+SOMETHING, ERROR
            AT+CMGR=1, ERROR
            """)
    void commandsAreAnsweredAsAModemDoes(String command, String answer) throws IOException {
        assertThat(ask(command, answer)).contains(answer);
    }

    @Test
    void aShortMessageIsListedReadAndDeleted() throws IOException {
        ask("AT+CMGF=1", "OK");
        modem.bring("+628110001", "IZIN#DL", AT);
        assertThat(until("+CMTI: \"SM\",1")).contains("+CMTI");
        assertThat(ask("AT+CMGL=\"ALL\"", "OK"))
                .contains("+CMGL: 1,\"REC UNREAD\",\"+628110001\",,\"26/07/13,07:15:00+28\"").contains("IZIN#DL");
        assertThat(ask("AT+CMGR=1", "OK")).contains("IZIN#DL");
        assertThat(ask("AT+CMGL=\"ALL\"", "OK")).contains("REC READ");
        ask("AT+CMGD=1", "OK");
        assertThat(modem.stored()).isZero();
        assertThat(ask("AT+CMGD=1", "321")).contains("+CMS ERROR: 321");
    }

    @Test
    void aLongMessageLiesInPartsOfHexadecimalOctets() throws IOException {
        ask("AT+CMGF=1", "OK");
        modem.bring("+628110001", "a".repeat(200), AT);
        assertThat(modem.stored()).isEqualTo(2);
        until("+CMTI: \"SM\",2");
        assertThat(ask("AT+CMGR=1", "OK")).contains("0500030102").doesNotContain("aaaa");
    }

    @Test
    void aMessageIsTakenAfterThePrompt() throws IOException {
        ask("AT+CMGF=1", "OK");
        ask("AT+CMGS=\"+628110001\"", ">");
        out.write("Diterima\u001A".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(until("OK")).contains("+CMGS: 1");
        assertThat(modem.sent()).containsExactly(new SentMessage("+628110001", "Diterima", 1));
        modem.report(1, 0);
        assertThat(until("+28\",0")).contains("+CDS: 6,1,");
    }

    @Test
    void aCancelledPromptSendsNothing() throws IOException {
        ask("AT+CMGF=1", "OK");
        ask("AT+CMGS=\"+628110001\"", ">");
        out.write("Diteri\u001B".getBytes(StandardCharsets.ISO_8859_1));
        until("OK");
        assertThat(modem.sent()).isEmpty();
    }

    @Test
    void plannedTroublesHappenOnceEach() throws IOException {
        ask("AT+CMGF=1", "OK");
        modem.plan(ModemTrouble.STORE_BROKEN);
        assertThat(ask("AT", "320")).contains("+CMS ERROR: 320");
        assertThat(ask("AT", "OK")).contains("OK");
        modem.plan(ModemTrouble.NETWORK_REFUSES);
        ask("AT+CMGS=\"+628110001\"", ">");
        out.write('\u001A');
        assertThat(until("500")).contains("+CMS ERROR: 500");
    }

    @Test
    void theStoreOutlivesThePlug() throws IOException {
        modem.bring("+628110001", "IZIN#DL", AT);
        modem.unplug();
        assertThat(modem.device()).isEmpty();
        modem.bring("+628110002", "IZIN#S", AT);
        modem.plugIn();
        assertThat(modem.device()).isPresent();
        assertThat(modem.stored()).isEqualTo(2);
    }

    @Test
    void aModemThatIsPulledOutAtADeletionKeepsTheMessage() throws IOException {
        ask("AT+CMGF=1", "OK");
        modem.bring("+628110001", "IZIN#DL", AT);
        until("+CMTI: \"SM\",1");
        modem.plan(ModemTrouble.GONE_AT_DELETE);
        out.write("AT+CMGD=1\r".getBytes(StandardCharsets.ISO_8859_1));
        await().until(() -> modem.device().isEmpty());
        assertThat(modem.stored()).isEqualTo(1);
    }
}
