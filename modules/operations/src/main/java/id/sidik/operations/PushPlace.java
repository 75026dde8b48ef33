package id.sidik.operations;

/**
 * Where the laptop waits for machines that report by themselves.
 *
 * @param on      whether it does
 * @param address one of the laptop's own; never blank
 * @param port    1–65535, or 0 for a free one
 */
public record PushPlace(boolean on, String address, int port) {
    /** Off, and where most machines look for a server when it is switched on. */
    public static final PushPlace USUAL = new PushPlace(false, "0.0.0.0", 8081);

    public PushPlace {
        if (address.isBlank()) throw new IllegalArgumentException("an address is needed");
        if (port < 0 || port > 65_535) throw new IllegalArgumentException("port out of range: " + port);
    }

    @Override
    public String toString() {
        return address + ":" + port;
    }
}
