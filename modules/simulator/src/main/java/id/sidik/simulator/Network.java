package id.sidik.simulator;

/**
 * Where the machine listens, always on loopback.
 *
 * @param host an address of 127.0.0.0/8
 * @param port 1–65535, the same for both; 0 takes a free one
 */
public record Network(String host, int port, boolean tcp, boolean udp) {
    static final String USUAL_HOST = "127.0.0.1";

    public Network {
        if (!host.matches("127(\\.\\d{1,3}){3}"))
            throw new IllegalArgumentException("a simulated machine stays on 127.*");
        if (port < 0 || port > 65_535) throw new IllegalArgumentException("port out of range: " + port);
        if (!tcp && !udp) throw new IllegalArgumentException("a machine listens on TCP, on UDP or on both");
    }

    public Network(int port, boolean tcp, boolean udp) {
        this(USUAL_HOST, port, tcp, udp);
    }
}
