package id.sidik.operations;

import id.sidik.devices.lan.Found;
import id.sidik.devices.lan.Ipv4Range;
import id.sidik.devices.lan.OwnAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An address that seems to be nobody's, for a machine whose own is disputed. */
final class FreeAddress {
    /** Addresses of routers and those given out automatically lie at the ends mostly. */
    private static final int SKIPPED_AT_THE_END = 5;
    private static final int MOST_ASKED = 3;

    private FreeAddress() {}

    /** From the upper end of the machine's network: not seen by the scan, not in the list, silent when called. */
    static Optional<String> near(Evidence known) {
        Set<String> taken = new HashSet<>();
        known.scan().stream().map(Found::address).forEach(address -> taken.add(address.host()));
        known.known().list().forEach(machine -> taken.add(machine.host()));
        known.around().own().stream().map(OwnAddress::address).forEach(taken::add);
        List<String> hosts = Ipv4Range.around(known.patient().host(), 24).stream().flatMap(Ipv4Range::hosts)
                .toList().reversed();
        return hosts.stream().skip(SKIPPED_AT_THE_END).filter(host -> !taken.contains(host))
                .filter(host -> known.around().card(host).isEmpty()).limit(MOST_ASKED)
                .filter(host -> !known.around().tcp(host, known.patient().port()).alive()).findFirst();
    }
}
