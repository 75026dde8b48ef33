package id.sidik.devices.lan;

import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What to look through and how gently.
 *
 * @param ranges   private addresses only
 * @param port     of the machines, 4370 from the factory
 * @param rate     probes a second over all addresses, 1–{@link #FASTEST}
 * @param patience for one probe of one port
 * @param others   where other makes of machines are looked for
 * @param commKey  the communication key to greet an address with, 0 for none
 */
public record ScanPlan(List<Ipv4Range> ranges, int port, int rate, Duration patience, OtherPorts others,
        ToIntFunction<String> commKey) {
    public static final int USUAL_RATE = 100;
    public static final int FASTEST = 1000;
    public static final Duration USUAL_PATIENCE = Duration.ofMillis(800);

    /**
     * Ports of what is no machine of this protocol.
     *
     * @param web     of the SOAP service, 80 from the factory; 0 for not at all
     * @param foreign of the terminals of another protocol, 5005 from the factory; 0 for not at all
     * @param greet   whether such a terminal is said hello to: by a single source
     */
    public record OtherPorts(int web, int foreign, boolean greet) {
        public static OtherPorts usual() {
            return new OtherPorts(80, 5005, false);
        }

        /** Nothing but machines is looked for. */
        public static OtherPorts none() {
            return new OtherPorts(0, 0, false);
        }

        boolean any() {
            return web > 0 || foreign > 0;
        }
    }

    public ScanPlan {
        ranges = List.copyOf(ranges);
        if (!ranges.stream().allMatch(Ipv4Range::isPrivate))
            throw new IllegalArgumentException("only private networks are looked through");
        if (port < 1 || port > 65_535) throw new IllegalArgumentException("port out of range: " + port);
        if (rate < 1 || rate > FASTEST) throw new IllegalArgumentException("rate out of range: " + rate);
        if (!patience.isPositive()) throw new IllegalArgumentException("patience must be positive");
    }

    /** @param commKey the key of the machine that is known at an address, 0 for the others */
    public static ScanPlan of(List<Ipv4Range> ranges, int port, int rate, ToIntFunction<String> commKey) {
        return new ScanPlan(ranges, port, rate, USUAL_PATIENCE, OtherPorts.usual(), commKey);
    }

    /** How many addresses it covers, each once. */
    public int size() {
        return (int) hosts().count();
    }

    /** The addresses, each once, in the order of the ranges. */
    public java.util.stream.Stream<String> hosts() {
        return ranges.stream().flatMap(Ipv4Range::hosts).distinct();
    }
}
