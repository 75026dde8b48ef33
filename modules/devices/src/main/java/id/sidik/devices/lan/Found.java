package id.sidik.devices.lan;

import id.sidik.devices.ClockReading;
import id.sidik.devices.MachineAddress;
import id.sidik.devices.MachineIdentity;
import id.sidik.devices.Refusal;
import id.sidik.devices.Transport;
import id.sidik.protocol.FreeSizes;
import java.util.Optional;

/**
 * Somebody who lives at an address.
 *
 * @param card the network card as the system has learned it; machines tell theirs themselves
 */
public record Found(MachineAddress address, Optional<Mac> card, What what) {
    /** Who it is. */
    public sealed interface What {
        /** A machine that told who it is. */
        record Told(MachineIdentity identity, Optional<FreeSizes> counts, Optional<ClockReading> clock,
                Transport transport) implements What {}

        /**
         * Something answers at the machine's port, and does not let itself be asked: a machine with another key, one that
         * is busy, one that wants the vendor's encryption, or no machine at all. The refusal says which.
         */
        record Refused(Refusal why, Transport transport) implements What {}

        /** No machine's port, but the web service of Solution-branded machines. @param port of the service */
        record WebService(int port) implements What {}

        /** A terminal of another make, recognised by its port. @param greeted whether it answered the hello of its protocol */
        record OtherMake(int port, boolean greeted) implements What {}

        /** A computer or device that is no machine: its port is closed. */
        record Closed() implements What {}
    }

    /** The card, by the machine's own word first. */
    public Optional<Mac> mac() {
        Optional<Mac> told = what instanceof What.Told machine ? Mac.parse(machine.identity().mac()) : Optional.empty();
        return told.or(() -> card);
    }
}
