package id.sidik.operations;

import id.sidik.devices.Capability;
import id.sidik.devices.ClockReading;
import id.sidik.devices.MachineAddress;
import id.sidik.devices.MachineIdentity;
import id.sidik.devices.PortFault;
import id.sidik.devices.Probe;
import id.sidik.devices.SerialLine;
import id.sidik.devices.Refusal;
import id.sidik.devices.Transport;
import id.sidik.devices.lan.Found;
import id.sidik.devices.lan.Ipv4Range;
import id.sidik.devices.lan.Knock;
import id.sidik.devices.lan.Mac;
import id.sidik.devices.lan.OwnAddress;
import id.sidik.domain.Road;
import id.sidik.protocol.SerialCandidate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A network on paper: a healthy one, of which a test breaks one thing. Counts what it was asked. */
final class ScriptedSurroundings implements Surroundings {
    static final String HOME = "192.168.1.201";
    static final Mac CARD = new Mac("02:17:61:0a:0b:0c");
    static final Mac STRANGER = new Mac("02:00:00:00:00:09");
    static final Instant NOON = Instant.parse("2026-11-02T05:00:00Z");

    List<OwnAddress> own = List.of(new OwnAddress("eth0", "192.168.1.20", 24, false));
    Map<String, Mac> cards = new HashMap<>(Map.of(HOME, CARD));
    Map<String, Knock> tcp = new HashMap<>(Map.of(HOME, Knock.OPEN));
    Knock udp = Knock.SILENT;
    int echoes = CALLS;
    Probe probe = told("UJI-001", 3);
    List<Found> found = new ArrayList<>();
    Optional<String> server = Optional.empty();
    Set<String> names = Set.of();
    Optional<PortFault> fault = Optional.empty();
    List<String> ports = List.of("COM3 (USB Serial)");
    LineTest line = new LineTest(true, Optional.of(new SerialLine(SerialCandidate.BARE, 9600)));
    OptionalInt otherSpeed = OptionalInt.empty();
    OptionalInt number = OptionalInt.of(1);
    OptionalInt page = OptionalInt.of(200);
    final List<String> asked = new ArrayList<>();

    static Probe told(String serial, int secondsFast) {
        return told(serial, Duration.ofSeconds(secondsFast), Duration.ZERO);
    }

    static Probe told(String serial, Duration fast, Duration uncertainty) {
        LocalDateTime shown = LocalDateTime.ofInstant(NOON, OfficeFixture.WIB).plus(fast);
        return new Probe.Answered(new MachineIdentity(serial, "X100-C", "Ver 6.60", "ZMM220_TFT", CARD.text(), "10"),
                Optional.of(new ClockReading(shown, NOON, Duration.ofMillis(4), uncertainty)), Optional.empty(),
                Capability.assumed(Transport.TCP));
    }

    static Probe refused(Refusal why) {
        return new Probe.Failed(why);
    }

    static Found foundAt(String host, String serial) {
        MachineIdentity identity = ((Probe.Answered) told(serial, 0)).identity();
        return new Found(new MachineAddress(host, 4370), Optional.of(CARD),
                new Found.What.Told(identity, Optional.empty(), Optional.empty(), Transport.TCP));
    }

    /** Nobody is at the machine's address. */
    ScriptedSurroundings empty() {
        cards.remove(HOME);
        tcp.put(HOME, Knock.SILENT);
        echoes = 0;
        return this;
    }

    @Override
    public List<OwnAddress> own() {
        return own;
    }

    @Override
    public Optional<String> resolve(String host) {
        return Ipv4Range.parse(host).isPresent() || names.contains(host) ? Optional.of(host) : Optional.empty();
    }

    @Override
    public Optional<Mac> card(String address) {
        return Optional.ofNullable(cards.get(address));
    }

    @Override
    public Knock tcp(String address, int port) {
        return tcp.getOrDefault(address, Knock.SILENT);
    }

    @Override
    public Knock udp(String address, int port) {
        return udp;
    }

    @Override
    public int echoes(String address) {
        return echoes;
    }

    @Override
    public Probe probe(Patient patient) {
        asked.add("probe");
        return probe;
    }

    @Override
    public List<Found> scan(List<Ipv4Range> ranges, int port) {
        asked.add("scan " + ranges);
        return found;
    }

    @Override
    public Optional<String> server(Patient patient) {
        return server;
    }

    @Override
    public Optional<PortFault> serialFault(Road.Serial road) {
        return fault;
    }

    @Override
    public List<String> serialPorts() {
        return ports;
    }

    @Override
    public LineTest line(Patient patient) {
        asked.add("line");
        return line;
    }

    @Override
    public OptionalInt otherSpeed(Patient patient) {
        asked.add("otherSpeed");
        return otherSpeed;
    }

    @Override
    public OptionalInt deviceNumber(Patient patient) {
        return number;
    }

    @Override
    public OptionalInt page(String address, int port) {
        return page;
    }
}
