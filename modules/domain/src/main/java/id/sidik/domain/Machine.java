package id.sidik.domain;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;

/**
 * A machine of the unit as this laptop knows it.
 *
 * @param name    what people call it ("Lantai 1"), never blank
 * @param host    address or host name; blank for a machine that is only known from a flash disk
 * @param port    1–65535
 * @param commKey the communication key of the machine's menu, 0–999999; 0 is the factory setting
 * @param zone    the zone of the place where it stands
 */
public record Machine(MachineId id, String name, String host, int port, int commKey, ZoneId zone) {
    public static final int DEFAULT_PORT = 4370;
    public static final int MAX_COMM_KEY = 999_999;

    public Machine {
        requireNonNull(id, "id");
        requireNonNull(host, "host");
        requireNonNull(zone, "zone");
        if (name.isBlank()) throw new IllegalArgumentException("a machine has a name");
        if (port < 1 || port > 65_535) throw new IllegalArgumentException("port out of range: " + port);
        if (commKey < 0 || commKey > MAX_COMM_KEY) throw new IllegalArgumentException("communication key out of range");
    }

    public boolean reachable() {
        return !host.isBlank();
    }

    /** Tells everything but the communication key, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return name + " (" + id + ", " + host + ":" + port + ")";
    }
}
