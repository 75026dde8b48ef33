package id.sidik.devices.lan;

/**
 * One address of the laptop.
 *
 * @param adapter the system's name of the card
 * @param address IPv4
 * @param prefix  of its network, 1–32
 */
public record OwnAddress(String adapter, String address, int prefix, boolean loopback) {
    /** The largest block that is looked through without being asked for: 1,022 addresses. */
    public static final int WIDEST = 22;
    private static final Ipv4Range ANDROID = Ipv4Range.parse("192.168.43.0/24").orElseThrow();
    private static final Ipv4Range IPHONE = Ipv4Range.parse("172.20.10.0/28").orElseThrow();

    /** Its network, or the part of it around the laptop where the network is larger than a scan should be. */
    public Ipv4Range range() {
        return Ipv4Range.around(address, Math.clamp(prefix, WIDEST, 32)).orElseThrow();
    }

    /** Whether an address can be reached without a router. */
    public boolean reaches(String other) {
        return Ipv4Range.around(address, Math.clamp(prefix, Ipv4Range.WIDEST, 32)).orElseThrow().contains(other);
    }

    /** Whether this looks like the network that a phone makes. */
    public boolean phoneHotspot() {
        return ANDROID.contains(address) || IPHONE.contains(address);
    }
}
