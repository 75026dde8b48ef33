package id.sidik.operations;

import id.sidik.devices.PortFault;
import id.sidik.devices.Probe;
import id.sidik.devices.lan.Found;
import id.sidik.devices.lan.Ipv4Range;
import id.sidik.devices.lan.Knock;
import id.sidik.devices.lan.Mac;
import id.sidik.devices.lan.OwnAddress;
import id.sidik.domain.Road;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The network as a search for a cause sees it. No call takes longer than three seconds; a stop ends it sooner. */
interface Surroundings {
    List<OwnAddress> own();

    /** The IPv4 address of a name or of itself; empty when it is not found. */
    Optional<String> resolve(String host);

    /** The card that the system knows at an address now. */
    Optional<Mac> card(String address);

    Knock tcp(String address, int port);

    Knock udp(String address, int port);

    /** How many of {@link #CALLS} calls came back. */
    int echoes(String address);

    /** The most calls of {@link #echoes}. */
    int CALLS = 5;

    Probe probe(Patient patient);

    /** Who answers at the machines' port in these networks, as far as the time reaches. */
    List<Found> scan(List<Ipv4Range> ranges, int port);

    /** The server that the machine reports to; empty when it tells none. */
    Optional<String> server(Patient patient);

    /** Why a serial port cannot be used; empty when it can. It is open for a moment only. */
    Optional<PortFault> serialFault(Road.Serial road);

    /** The serial ports of this laptop, as people know them. */
    List<String> serialPorts();

    /** Whether somebody answers on the patient's line. */
    LineTest line(Patient patient);

    /** The speed at which somebody answers, of those that the road does not name. */
    OptionalInt otherSpeed(Patient patient);

    /** The number of the machine's menu, where it tells it. */
    OptionalInt deviceNumber(Patient patient);

    /** The status with which a web server answers for its first page. */
    OptionalInt page(String address, int port);
}
