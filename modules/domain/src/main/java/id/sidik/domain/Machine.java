package id.sidik.domain;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;

/**
 * A machine of the unit as this laptop knows it.
 *
 * @param name    what people call it ("Lantai 1"), never blank
 * @param road    how it is reached
 * @param commKey the communication key of the machine's menu, 0–999999; 0 is the factory setting
 * @param zone    the zone of the place where it stands
 */
public record Machine(MachineId id, String name, Road road, int commKey, ZoneId zone) {
    public static final int DEFAULT_PORT = 4370;
    public static final int MAX_COMM_KEY = 999_999;

    public Machine {
        requireNonNull(id, "id");
        requireNonNull(road, "road");
        requireNonNull(zone, "zone");
        if (name.isBlank()) throw new IllegalArgumentException("a machine has a name");
        if (commKey < 0 || commKey > MAX_COMM_KEY) throw new IllegalArgumentException("communication key out of range");
    }

    /**
     * A machine on the network.
     *
     * @param host blank for a machine that is only known from a flash disk
     * @param port 1–65535
     */
    public Machine(MachineId id, String name, String host, int port, int commKey, ZoneId zone) {
        this(id, name, networkOrDisk(host, port), commKey, zone);
    }

    private static Road networkOrDisk(String host, int port) {
        if (port < 1 || port > 65_535) throw new IllegalArgumentException("port out of range: " + port);
        return host.isBlank() ? new Road.Disk() : new Road.Network(host, port);
    }

    /** The address on the network; blank for a machine that has none. */
    public String host() {
        return switch (road) {
            case Road.Network network -> network.host();
            case Road.WebService service -> service.host();
            case Road.Serial _,Road.Push _,Road.Disk _ -> "";
        };
    }

    /** The port on the network; the factory setting for a machine that has no address. */
    public int port() {
        return switch (road) {
            case Road.Network network -> network.port();
            case Road.WebService service -> service.port();
            case Road.Serial _,Road.Push _,Road.Disk _ -> DEFAULT_PORT;
        };
    }

    /** Whether the laptop can ask the machine by itself. */
    public boolean reachable() {
        return switch (road) {
            case Road.Network _,Road.Serial _,Road.WebService _ -> true;
            case Road.Push _,Road.Disk _ -> false;
        };
    }

    public Machine by(Road road) {
        return new Machine(id, name, road, commKey, zone);
    }

    public Machine withCommKey(int key) {
        return new Machine(id, name, road, key, zone);
    }

    /** Tells everything but the communication key, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return name + " (" + id + ", " + road + ")";
    }
}
