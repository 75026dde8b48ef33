package id.sidik.devices;

import id.sidik.protocol.MalformedException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** A wire on which somebody listens in. */
final class TappedWire implements Wire {
    private final Wire wire;
    private final WireTap.Line line;

    private TappedWire(Wire wire, WireTap.Line line) {
        this.wire = wire;
        this.line = line;
    }

    /** @param place where the machine is, for people */
    static Wires on(Wires wires, String place, WireTap tap) {
        if (tap == WireTap.NONE) return wires;
        return new Wires() {
            @Override
            public Wire open(Transport road, Limit limit) throws IOException, MachineException {
                return new TappedWire(wires.open(road, limit), tap.opened(road + " " + place));
            }

            @Override
            public Optional<Transport> after(Transport tried, Transport first, Refusal why) {
                return wires.after(tried, first, why);
            }
        };
    }

    @Override
    public Transport transport() {
        return wire.transport();
    }

    @Override
    public Optional<SerialLine> line() {
        return wire.line();
    }

    @Override
    public void send(byte[] packet) throws IOException {
        line.sent(packet);
        wire.send(packet);
    }

    @Override
    public Optional<byte[]> receive(Duration patience) throws IOException, MalformedException {
        Optional<byte[]> packet = wire.receive(patience);
        packet.ifPresent(line::heard);
        return packet;
    }

    @Override
    public long received() {
        return wire.received();
    }

    @Override
    public void close() {
        wire.close();
        line.closed();
    }
}
