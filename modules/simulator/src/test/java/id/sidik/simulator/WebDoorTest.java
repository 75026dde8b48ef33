package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The web service of the simulated machine, asked as other people's clients ask it. */
class WebDoorTest {
    private SimulatedMachine machine;
    private WebDoor door;

    @BeforeEach
    void start() throws IOException {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withPeople(4).withRecords(30).withCommKey(5));
        door = machine.openWebService(SoapPlan.solutionX100c());
    }

    @AfterEach
    void close() {
        machine.close();
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private String ask(String body) throws IOException {
        return raw("POST /iWsService HTTP/1.0\r\nContent-Type: text/xml\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body + "\r\n");
    }

    @Test
    void theVendorsSampleReadsTheLogWithItsOddAttributes() throws IOException {
        String answer = ask("<GetAttLog><ArgComKey xsi:type=\"xsd:integer\">5</ArgComKey><Arg>"
                + "<PIN xsi:type=\"xsd:integer\">All</PIN></Arg></GetAttLog>");
        assertThat(answer).startsWith("HTTP/1.0 200 OK\r\n").endsWith("</GetAttLogResponse>");
        assertThat(answer.split("<Row>")).hasSize(31);
        assertThat(answer).contains("\r\n<Row><PIN>" + machine.punches().getFirst().pin() + "</PIN><DateTime>");
    }

    @Test
    void aClientWithPrologAndKeepAliveIsAnsweredTheSame() throws IOException {
        String body = "<?xml version=\"1.0\" encoding=\"iso8859-1\" standalone=\"no\"?><GetDate><ArgComKey>5</ArgComKey></GetDate>";
        assertThat(raw("POST /iWsService HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Keep-Alive\r\nSOAPAction: \"\"\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body)).contains("<GetDateResponse>\r\n<Row><Date>");
    }

    @Test
    void theClockIsSet() throws IOException {
        assertThat(ask(
                "<SetDate><ArgComKey>5</ArgComKey><Arg><Date>2026-10-05</Date><Time>08:30:00</Time></Arg></SetDate>"))
                .contains("<Result>1</Result><Information>Successfully!</Information>");
        assertThat(machine.clock()).isBetween(LocalDateTime.of(2026, 10, 5, 8, 30), LocalDateTime.of(2026, 10, 5, 8,
                31));
    }

    @ParameterizedTest
    @CsvSource({"<Date>2026-13-05</Date><Time>08:30:00</Time>", "<Date>1990-01-05</Date><Time>08:30:00</Time>", "''"})
    void anImpossibleClockIsNotSet(String fields) throws IOException {
        assertThat(ask("<SetDate><ArgComKey>5</ArgComKey><Arg>" + fields + "</Arg></SetDate>"))
                .contains("<Result>0</Result>");
    }

    @Test
    void aWrongKeyHasNoRows() throws IOException {
        assertThat(ask("<GetAttLog><ArgComKey>6</ArgComKey></GetAttLog>")).contains("<GetAttLogResponse>")
                .doesNotContain("<Row>");
    }

    @Test
    void restartIsSaidAndNotDone() throws IOException {
        assertThat(ask("<Restart><ArgComKey>5</ArgComKey></Restart>")).contains("<Result>1</Result>");
        assertThat(machine.isOn()).isTrue();
        assertThat(door.operations()).containsExactly("Restart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.0\r\n\r\n", "POST /other HTTP/1.0\r\n\r\n"})
    void otherPagesAreNotFound(String request) throws IOException {
        assertThat(raw(request)).startsWith("HTTP/1.0 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /iWsService HTTP/1.0\r\n\r\n",
        "POST /iWsService HTTP/1.0\r\nContent-Length: 5\r\n\r\n<<<<<"})
    void rubbishIsAnsweredByHangingUp(String request) throws IOException {
        assertThat(raw(request)).isEmpty();
        assertThat(ask("<GetDate><ArgComKey>5</ArgComKey></GetDate>")).contains("<Date>");
    }
}
