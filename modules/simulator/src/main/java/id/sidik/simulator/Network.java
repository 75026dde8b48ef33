package id.sidik.simulator;

/** Where the machine listens, always on loopback. @param port 1–65535, the same for both; 0 takes a free one */
public record Network(int port, boolean tcp, boolean udp) {
    public Network {
        if (port < 0 || port > 65_535) throw new IllegalArgumentException("port out of range: " + port);
        if (!tcp && !udp) throw new IllegalArgumentException("a machine listens on TCP, on UDP or on both");
    }
}
