package id.sidik.devices;

import id.sidik.domain.Road;
import id.sidik.protocol.SerialCandidate;
import id.sidik.protocol.SingleSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lays wires to a machine at a serial port: what answered last time first, then each way of framing at the usual and at
 * the configured speed (section 14). Who answers is stayed with. For one visit.
 */
@SingleSource("section 14, D")
final class SerialSearch implements Wires {
    private static final int USUAL_BAUD = 115_200;

    private final Road.Serial road;
    private final SerialTrace trace;
    private final List<SerialLine> lines;
    private int at;

    SerialSearch(Road.Serial road, Optional<SerialLine> known, SerialTrace trace) {
        this.road = road;
        this.trace = trace;
        Set<SerialLine> order = new LinkedHashSet<>();
        known.ifPresent(order::add);
        for (SerialCandidate framing : SerialCandidate.values()) {
            order.add(new SerialLine(framing, USUAL_BAUD));
            order.add(new SerialLine(framing, road.baud()));
        }
        lines = new ArrayList<>(order);
    }

    @Override
    public Wire open(Transport unused, Limit limit) throws MachineException {
        limit.slice();
        return SerialWire.open(road.device(), lines.get(at), trace);
    }

    /** Silence and noise alike may be the wrong speed or the wrong frame. */
    @Override
    public Optional<Transport> after(Transport tried, Transport first, Refusal why) {
        boolean mayBeTheLine = why instanceof Refusal.Unreachable || why instanceof Refusal.NotAMachine
                || why instanceof Refusal.Busy;
        if (!mayBeTheLine) return Optional.empty();
        at = (at + 1) % lines.size();
        return at == 0 ? Optional.empty() : Optional.of(Transport.SERIAL);
    }

    /** How the machine is spoken to now. */
    SerialLine current() {
        return lines.get(at);
    }
}
