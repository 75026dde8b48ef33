package id.sidik.devices;

/**
 * Where a machine listens.
 *
 * @param host address or host name, never blank
 * @param port 1–65535; the factory setting is 4370
 */
public record MachineAddress(String host, int port) {
    public MachineAddress {
        if (host.isBlank()) throw new IllegalArgumentException("a machine's address has a host");
        if (port < 1 || port > 65_535) throw new IllegalArgumentException("port out of range: " + port);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
