package id.sidik.devices;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;

/** Lays a wire to one machine. */
@FunctionalInterface
interface Wires {
    /** @param limit for a connection to come about @throws IOException when there is nobody @throws MachineException Stopped */
    Wire open(Transport road, Limit limit) throws IOException, MachineException;

    /**
     * The road to try after one that led nowhere.
     *
     * @param first the road that was tried first
     */
    default Optional<Transport> after(Transport tried, Transport first, Refusal why) {
        boolean mayBeTheRoad = why instanceof Refusal.Unreachable || why instanceof Refusal.Busy;
        return tried == first && mayBeTheRoad ? first.other() : Optional.empty();
    }

    /** Real sockets. */
    static Wires to(InetSocketAddress machine) {
        return (road, limit) -> switch (road) {
            case TCP -> TcpWire.open(machine, limit);
            case UDP -> UdpWire.open(machine);
            case SERIAL, WEB -> throw new IllegalArgumentException("no road of a network: " + road);
        };
    }
}
