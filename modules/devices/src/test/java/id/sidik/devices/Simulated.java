package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.Command;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;

/** A simulated machine and a client that asks it. */
final class Simulated implements AutoCloseable {
    final SimulatedMachine machine;
    private final Machines machines;

    private Simulated(SimulatedMachine machine, Patience patience) {
        this.machine = machine;
        this.machines = new Machines(patience);
    }

    static Simulated start(SimulatorSettings settings) {
        return start(settings, TestPatience.ample());
    }

    static Simulated start(SimulatorSettings settings, Patience patience) {
        try {
            return new Simulated(SimulatedMachine.start(settings), patience);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    static SimulatorSettings over(Transport road) {
        return road == Transport.TCP ? SimulatorSettings.usual().tcpOnly() : SimulatorSettings.usual().udpOnly();
    }

    Machines machines() {
        return machines;
    }

    MachineAddress address() {
        return new MachineAddress("127.0.0.1", machine.port());
    }

    Download download() {
        return download(Watch.NONE);
    }

    Download download(Watch watch) {
        return download(Optional.empty(), watch);
    }

    Download download(Optional<Capability> known, Watch watch) {
        return machines.download(address(), machine.settings().commKey(), known, watch);
    }

    /** The log of a download that must be complete and hold exactly the machine's punches. */
    DownloadedLog wholeLog(Download download) {
        assertThat(download).isInstanceOf(Download.Complete.class);
        DownloadedLog log = ((Download.Complete) download).log();
        assertThat(log.punches().punches().stream().map(punch -> punch.pin() + " " + punch.at()))
                .containsExactlyElementsOf(told(machine.punches()));
        assertThat(log.punches().rejected()).isEmpty();
        return log;
    }

    private static List<String> told(List<SimulatedPunch> punches) {
        return punches.stream().map(punch -> punch.pin() + " " + punch.at()).toList();
    }

    /** No session is left and the machine was never locked. */
    void assertLeftInPeace() {
        Awaitility.await().untilAsserted(() -> assertThat(machine.openSessions()).as("open sessions").isZero());
        assertThat(machine.commands()).as("never locked").doesNotContain(Command.DISABLEDEVICE);
    }

    @Override
    public void close() {
        machine.close();
    }
}
