package id.sidik.store;

import java.time.Instant;

/**
 * Who answered at an address, from the first to the last time.
 *
 * @param serial blank when it was not told
 * @param mac    lower case with colons; blank when it was not seen
 * @param times  how often, at least 1
 */
public record Sighting(String host, int port, String serial, String mac, Instant first, Instant last, int times) {
    /** Whether another machine or card answered at the same address in the same span of time. */
    public boolean clashesWith(Sighting other) {
        boolean samePlace = host.equals(other.host) && port == other.port;
        boolean overlap = !first.isAfter(other.last) && !other.first.isAfter(last);
        return samePlace && overlap && (differ(serial, other.serial) || differ(mac, other.mac));
    }

    private static boolean differ(String one, String other) {
        return !one.isBlank() && !other.isBlank() && !one.equals(other);
    }
}
