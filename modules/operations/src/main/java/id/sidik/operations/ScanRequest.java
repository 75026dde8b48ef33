package id.sidik.operations;

import id.sidik.devices.lan.ScanPlan;
import id.sidik.domain.Machine;
import java.util.Optional;

/**
 * What to look through.
 *
 * @param range "192.168.1.0/24" or one address, of a private network; empty for the laptop's own networks
 * @param port  of the machines, 1–65535
 * @param rate  probes a second, 1–1000
 * @param greet whether terminals of another make are said hello to, which rests on a single source
 */
public record ScanRequest(Optional<String> range, int port, int rate, boolean greet) {
    public static ScanRequest usual() {
        return new ScanRequest(Optional.empty(), Machine.DEFAULT_PORT, ScanPlan.USUAL_RATE, false);
    }

    public ScanRequest in(String wanted) {
        return new ScanRequest(Optional.of(wanted), port, rate, greet);
    }

    public ScanRequest at(int wanted) {
        return new ScanRequest(range, wanted, rate, greet);
    }

    public ScanRequest paced(int wanted) {
        return new ScanRequest(range, port, wanted, greet);
    }
}
