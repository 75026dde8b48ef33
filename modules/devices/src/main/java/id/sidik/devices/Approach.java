package id.sidik.devices;

import id.sidik.domain.Road;
import id.sidik.protocol.SerialCandidate;
import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * How one road leads to conversations with one machine.
 *
 * @param door     what only one conversation at a time may use: an address, a port of the laptop
 * @param wires    lays the wires
 * @param patience sized to the road
 * @param start    what is known of the machine, over this road
 * @param web      asks the web service, where that is the road
 */
record Approach(Object door, Wires wires, Patience patience, Capability start, Optional<WebClient> web) {
    /** What an approach is made with. */
    record Means(Patience patience, WireTap tap, SerialTrace trace, int sidePort, int commKey, Watch watch) {}

    /** @throws MachineException Unreachable or Stopped */
    static Approach to(Road road, Optional<Capability> known, Means means) throws MachineException {
        return switch (road) {
            case Road.Network(String host, int port) -> network(new MachineAddress(host, port), known, means);
            case Road.Serial serial -> serial(serial, known, means);
            case Road.WebService(String host, int port) -> web(new MachineAddress(host, port), known, means);
            case Road.Push _,Road.Disk _ ->
                throw new MachineException(new Refusal.Unreachable("a machine that cannot be asked"));
        };
    }

    private static Approach network(MachineAddress address, Optional<Capability> known, Means means)
            throws MachineException {
        InetSocketAddress machine = resolved(address, means);
        Transport first = known.map(Capability::transport).filter(road -> road.other().isPresent())
                .orElse(Transport.TCP);
        Wires wires = TappedWire.on(Wires.to(machine), place(machine), means.tap);
        return new Approach(machine, wires, means.patience, start(known, first), Optional.empty());
    }

    private static Approach serial(Road.Serial road, Optional<Capability> known, Means means) {
        Patience patience = means.patience.over(new SerialLine(SerialCandidate.BARE, road.baud()));
        Wires search = TappedWire.on(new SerialSearch(road, known.flatMap(Capability::line), means.trace),
                road.toString(), means.tap);
        return new Approach(road.device(), search, patience, start(known, Transport.SERIAL), Optional.empty());
    }

    private static Approach web(MachineAddress address, Optional<Capability> known, Means means)
            throws MachineException {
        InetSocketAddress machine = resolved(address, means);
        InetSocketAddress beside = new InetSocketAddress(machine.getAddress(), means.sidePort);
        Wires side = TappedWire.on(Wires.to(beside), place(beside), means.tap);
        WebClient client = new WebClient(machine, means.commKey, means.patience, means.watch,
                () -> means.tap.opened("WEB " + place(machine)));
        Wires wires = (road, limit) -> new WebWire(
                new WebDesk(new WebDialogue(client), new SidePort(side, means.commKey, means.watch)));
        return new Approach(machine, wires, means.patience, start(known, Transport.WEB), Optional.of(client));
    }

    private static InetSocketAddress resolved(MachineAddress address, Means means) throws MachineException {
        return HostLookup.resolve(address, Limit.of(means.patience.connect(), means.watch));
    }

    /** For people. */
    private static String place(InetSocketAddress machine) {
        return machine.getAddress().getHostAddress() + ":" + machine.getPort();
    }

    private static Capability start(Optional<Capability> known, Transport first) {
        return known.map(told -> told.over(first)).orElseGet(() -> Capability.assumed(first));
    }
}
