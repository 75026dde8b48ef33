package id.sidik.devices.lan;

import java.net.Inet4Address;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;

/** The laptop's own private IPv4 addresses, loopback last. */
public final class OwnNetworks {
    private OwnNetworks() {}

    /** Empty when no card is up, or when the system does not tell. */
    public static List<OwnAddress> list() {
        List<OwnAddress> found = new ArrayList<>();
        try {
            for (NetworkInterface card : NetworkInterface.networkInterfaces().toList())
                if (card.isUp()) addresses(card, found);
        } catch (SocketException untold) {
            return List.of();
        }
        found.sort((one, other) -> Boolean.compare(one.loopback(), other.loopback()));
        return List.copyOf(found);
    }

    private static void addresses(NetworkInterface card, List<OwnAddress> found) throws SocketException {
        for (InterfaceAddress each : card.getInterfaceAddresses()) {
            if (!(each.getAddress() instanceof Inet4Address address)) continue;
            int prefix = each.getNetworkPrefixLength();
            OwnAddress own = new OwnAddress(card.getName(), address.getHostAddress(),
                    prefix < 1 || prefix > 32 ? 24 : prefix, card.isLoopback());
            if (own.range().isPrivate()) found.add(own);
        }
    }
}
