package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sidik.protocol.SerialCandidate;
import id.sidik.simulator.PseudoTerminal;

class SerialWireTest extends WireContract {
    private final List<PseudoTerminal> open = new ArrayList<>();

    @AfterEach
    void closeTheOtherEnds() {
        open.forEach(PseudoTerminal::close);
    }

    @Override
    Wire toAnEcho() throws Exception {
        PseudoTerminal terminal = terminal();
        Thread.ofPlatform().daemon().start(() -> echo(terminal));
        return wire(terminal);
    }

    @Override
    Wire toSilence() throws Exception {
        return wire(terminal());
    }

    @Override
    String waitsIn() {
        return "receive";
    }

    private PseudoTerminal terminal() throws IOException {
        PseudoTerminal terminal = PseudoTerminal.open();
        open.add(terminal);
        return terminal;
    }

    private static Wire wire(PseudoTerminal terminal) throws MachineException {
        return SerialWire.open(terminal.device(), new SerialLine(SerialCandidate.PREAMBLE, 115_200),
                new SerialTrace(InstantSource.system()));
    }

    private static void echo(PseudoTerminal terminal) {
        try {
            while (true) terminal.write(terminal.read(Duration.ofMillis(20)), Duration.ofSeconds(5));
        } catch (IOException over) {
            // the test has ended
        }
    }

    @ParameterizedTest(name = "{1} says {0}: {2}")
    @CsvSource({"13, Linux, NO_RIGHTS", "1, Linux, NO_RIGHTS", "16, Linux, IN_USE", "11, Linux, IN_USE",
        "2, Linux, MISSING", "6, Linux, MISSING", "19, Linux, MISSING", "5, Linux, UNUSABLE",
        "2, Windows 11, MISSING", "5, Windows 11, IN_USE", "32, Windows 10, IN_USE", "31, Windows 11, UNUSABLE"})
    void whatTheSystemSaysOfAPortIsUnderstood(int code, String system, PortFault fault) {
        assertThat(PortFault.of(code, system)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"1B55, B400, true", "1B55, 0001, false", "0403, B400, false", "-1, -1, false"})
    void theMachinesOwnUsbPortIsRecognised(String vendor, String product, boolean terminal) {
        SerialPortName port = SerialPortName.of("/dev/ttyACM0", "", Integer.parseInt(vendor, 16),
                Integer.parseInt(product, 16));
        assertThat(port.terminal()).isEqualTo(terminal);
        assertThat(port.name()).isEqualTo("/dev/ttyACM0");
    }
}
