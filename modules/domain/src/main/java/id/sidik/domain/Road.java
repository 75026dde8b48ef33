package id.sidik.domain;

import static java.util.Objects.requireNonNull;

/** How the laptop gets to a machine. */
public sealed interface Road {
    int FIRST_BAUD = 1200;
    int LAST_BAUD = 115_200;

    /**
     * The machine's own port on the network, over TCP or UDP.
     *
     * @param host address or host name, never blank
     * @param port 1–65535
     */
    record Network(String host, int port) implements Road {
        public Network {
            requireHost(host, port);
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /**
     * A serial line, also over USB.
     *
     * @param device the port as the system names it ("COM3"), never blank
     * @param baud   1200–115200
     * @param number the machine's own number in its menu, 1–255; tells machines apart on one RS485 line
     */
    record Serial(String device, int baud, int number) implements Road {
        public Serial {
            if (device.isBlank()) throw new IllegalArgumentException("a serial line has a port");
            if (baud < FIRST_BAUD || baud > LAST_BAUD) throw new IllegalArgumentException("baud out of range: " + baud);
            if (number < 1 || number > 255) throw new IllegalArgumentException("number out of range: " + number);
        }

        @Override
        public String toString() {
            return device + "@" + baud + "#" + number;
        }
    }

    /**
     * The web service of older boards.
     *
     * @param host address or host name, never blank
     * @param port 1–65535, mostly 80
     */
    record WebService(String host, int port) implements Road {
        public WebService {
            requireHost(host, port);
        }

        @Override
        public String toString() {
            return "http://" + host + ":" + port;
        }
    }

    /** The machine reports to the laptop by itself; it cannot be asked. */
    record Push() implements Road {}

    /** Only a flash disk is carried between the two. */
    record Disk() implements Road {}

    private static void requireHost(String host, int port) {
        requireNonNull(host, "host");
        if (host.isBlank()) throw new IllegalArgumentException("a machine on the network has an address");
        if (port < 1 || port > 65_535) throw new IllegalArgumentException("port out of range: " + port);
    }
}
