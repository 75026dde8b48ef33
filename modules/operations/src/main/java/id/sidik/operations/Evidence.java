package id.sidik.operations;

import id.sidik.devices.PortFault;
import id.sidik.devices.Probe;
import id.sidik.devices.lan.Found;
import id.sidik.devices.lan.Ipv4Range;
import id.sidik.devices.lan.Knock;
import id.sidik.devices.lan.Mac;
import id.sidik.devices.lan.OwnAddress;
import id.sidik.domain.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a search has learned so far; each thing is asked of the network once. Used by one thread. */
final class Evidence {
    private static final int AROUND = 24;

    private final Surroundings around;
    private final KnownMachines known;
    private Patient patient;
    private Optional<Knock> tcp = Optional.empty();
    private Optional<Knock> udp = Optional.empty();
    private Optional<Probe> probe = Optional.empty();
    private Optional<LineTest> line = Optional.empty();
    private Optional<Optional<PortFault>> fault = Optional.empty();
    private Optional<List<Found>> scan = Optional.empty();
    private boolean own;
    private final List<DiagnosisStep> reds = new ArrayList<>();

    Evidence(Surroundings around, KnownMachines known, Patient patient) {
        this.around = around;
        this.known = known;
        this.patient = patient;
    }

    Surroundings around() {
        return around;
    }

    KnownMachines known() {
        return known;
    }

    Patient patient() {
        return patient;
    }

    /** The name of the machine's place has turned out to be this address. */
    void resolved(String address) {
        patient = patient.at(address);
    }

    /** Asked once; how the machine speaks is kept for what is asked after it. */
    LineTest line() {
        if (line.isEmpty()) {
            line = Optional.of(around.line(patient));
            line.get().line().ifPresent(met -> patient = patient.on(met));
        }
        return line.get();
    }

    /** Why the serial port cannot be used. */
    Optional<PortFault> portFault(Road.Serial road) {
        if (fault.isEmpty()) fault = Optional.of(around.serialFault(road));
        return fault.get();
    }

    Knock tcp() {
        if (tcp.isEmpty()) tcp = Optional.of(around.tcp(patient.host(), patient.port()));
        return tcp.get();
    }

    Knock udp() {
        if (udp.isEmpty()) udp = Optional.of(around.udp(patient.host(), patient.port()));
        return udp.get();
    }

    Probe probe() {
        if (probe.isEmpty()) probe = Optional.of(around.probe(patient));
        return probe.get();
    }

    /** The card that the machine had when it was last seen. */
    Optional<Mac> expectedCard() {
        return patient.id().flatMap(known::cardOf);
    }

    /** The address of the laptop from which the machine's is reached without a router. */
    Optional<OwnAddress> beside() {
        return around.own().stream().filter(own -> own.reaches(patient.host())).findFirst();
    }

    /** Machines in the network of the machine and in those of the laptop. */
    List<Found> scan() {
        if (scan.isEmpty()) scan = Optional.of(around.scan(ranges(), patient.port()));
        return scan.get();
    }

    List<Ipv4Range> ranges() {
        Stream<String> own = around.own().stream().filter(each -> !each.loopback()).map(OwnAddress::address);
        return Stream.concat(Stream.of(patient.host()), own).flatMap(address -> Ipv4Range.around(address, AROUND)
                .stream()).filter(Ipv4Range::isPrivate).distinct().limit(2).toList();
    }

    void red(DiagnosisStep step) {
        reds.add(step);
    }

    /** The address has proved to be the machine's own. */
    void own() {
        own = true;
    }

    /** Somebody is at the address, nothing shows that it is the machine, and its port is closed. */
    boolean doubtful() {
        return !own && tcp() != Knock.OPEN && udp() != Knock.OPEN;
    }

    boolean isRed(DiagnosisStep step) {
        return reds.contains(step);
    }

    boolean anyRed() {
        return !reds.isEmpty();
    }
}
