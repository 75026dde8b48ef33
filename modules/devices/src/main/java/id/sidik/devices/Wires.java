package id.sidik.devices;

import java.io.IOException;
import java.net.InetSocketAddress;

/** Lays a wire to one machine. */
@FunctionalInterface
interface Wires {
    /** @param limit for a connection to come about @throws IOException when there is nobody @throws MachineException Stopped */
    Wire open(Transport road, Limit limit) throws IOException, MachineException;

    /** Real sockets. */
    static Wires to(InetSocketAddress machine) {
        return (road, limit) -> switch (road) {
            case TCP -> TcpWire.open(machine, limit);
            case UDP -> UdpWire.open(machine);
        };
    }
}
