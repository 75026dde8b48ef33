package id.sidik.operations;

import id.sidik.devices.Probe;
import id.sidik.devices.Refusal;
import id.sidik.devices.lan.Knock;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import java.util.Optional;

/** What the conversation with the machine came to. */
final class Speech {
    private Speech() {}

    static Optional<Refusal> refusal(Evidence known) {
        return known.probe() instanceof Probe.Failed(Refusal why) ? Optional.of(why) : Optional.empty();
    }

    static Optional<Probe.Answered> answer(Evidence known) {
        return known.probe() instanceof Probe.Answered answered ? Optional.of(answered) : Optional.empty();
    }

    /** The serial number that is told at the address; asks only where a port is open. */
    static Optional<String> serial(Evidence known) {
        boolean open = known.patient().road() instanceof Road.Serial || known.tcp() == Knock.OPEN
                || known.udp() == Knock.OPEN;
        return open
                ? answer(known).flatMap(told -> Serials.of(told.identity())).map(MachineId::serial)
                : Optional.empty();
    }
}
