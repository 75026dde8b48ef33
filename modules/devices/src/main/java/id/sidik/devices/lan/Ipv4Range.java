package id.sidik.devices.lan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A block of IPv4 addresses.
 *
 * @param first  its first address as a number; the bits behind the prefix are zero
 * @param prefix 16–32: no larger block is ever looked through
 */
public record Ipv4Range(long first, int prefix) {
    /** The largest block, 65,536 addresses. */
    public static final int WIDEST = 16;
    private static final List<Ipv4Range> PRIVATE = Stream
            .concat(Stream.of("192.168.0.0/16", "169.254.0.0/16"), LongStream.range(16, 32)
                    .mapToObj(second -> "172." + second + ".0.0/16"))
            .map(text -> parse(text).orElseThrow()).toList();

    public Ipv4Range {
        if (prefix < WIDEST || prefix > 32) throw new IllegalArgumentException("prefix out of range: " + prefix);
        if (first < 0 || first > Ipv4.LAST || (first & mask(prefix)) != first)
            throw new IllegalArgumentException("a range begins at its first address");
    }

    private static long mask(int prefix) {
        return Ipv4.LAST << 32 - prefix & Ipv4.LAST;
    }

    /** @param text "192.168.1.0/24" or a single address; bits behind the prefix are dropped @return empty when it is neither */
    public static Optional<Ipv4Range> parse(String text) {
        String[] parts = text.strip().split("/", -1);
        OptionalLong address = Ipv4.parse(parts[0]);
        if (address.isEmpty() || parts.length > 2) return Optional.empty();
        if (parts.length == 1) return Optional.of(new Ipv4Range(address.getAsLong(), 32));
        if (!parts[1].matches("\\d{1,2}")) return Optional.empty();
        int prefix = Integer.parseInt(parts[1]);
        return prefix < WIDEST || prefix > 32
                ? Optional.empty()
                : Optional.of(new Ipv4Range(address.getAsLong() & mask(prefix), prefix));
    }

    /** The block of this size around an address. @param prefix 16–32 @return empty for anything but an IPv4 address */
    public static Optional<Ipv4Range> around(String address, int prefix) {
        OptionalLong number = Ipv4.parse(address);
        return number.isPresent()
                ? Optional.of(new Ipv4Range(number.getAsLong() & mask(prefix), prefix))
                : Optional.empty();
    }

    /** The last address. */
    public long last() {
        return first | ~mask(prefix) & Ipv4.LAST;
    }

    /** How many addresses {@link #hosts} has. */
    public int size() {
        int all = (int) (last() - first + 1);
        return prefix > 30 ? all : all - 2;
    }

    /** The addresses a host may have, in order: without the network's and the broadcast's. */
    public Stream<String> hosts() {
        long skip = prefix > 30 ? 0 : 1;
        return LongStream.rangeClosed(first + skip, last() - skip).mapToObj(Ipv4::text);
    }

    /** False also for a text that is no address. */
    public boolean contains(String address) {
        OptionalLong number = Ipv4.parse(address);
        return number.isPresent() && number.getAsLong() >= first && number.getAsLong() <= last();
    }

    /** Whether no address of it belongs to the public Internet: an office's own network, or this laptop itself. */
    public boolean isPrivate() {
        long net = first >>> 24;
        return net == 10 || net == 127 || PRIVATE.stream()
                .anyMatch(block -> first >= block.first && last() <= block.last());
    }

    @Override
    public String toString() {
        return Ipv4.text(first) + (prefix == 32 ? "" : "/" + prefix);
    }
}
