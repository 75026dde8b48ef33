package id.sidik.operations;

import id.sidik.devices.MachineException;
import id.sidik.devices.OptionBook;
import id.sidik.protocol.SingleSource;
import java.util.Optional;

/**
 * Under which keys a machine keeps the server that it reports to. Their names vary by firmware, and no code or capture
 * confirms them: a key that a machine does not know is answered with an error and changes nothing.
 */
@SingleSource("section 12, ICLOCKSVRURL and ProxyServerIP: D and B")
record ServerOptions(String address, String host, String port, Keys keys) {
    /** Which of them a machine is asked for. */
    enum Keys {
        BOTH, WHOLE, PARTS
    }

    static ServerOptions usual() {
        return of(Keys.BOTH);
    }

    static ServerOptions of(Keys keys) {
        return new ServerOptions("ICLOCKSVRURL", "ProxyServerIP", "ProxyServerPort", keys);
    }

    /** "host:port" or "host"; empty when the machine names none. */
    Optional<String> server(OptionBook book) throws MachineException {
        Optional<String> whole = keys == Keys.PARTS
                ? Optional.empty()
                : book.read(address).map(ServerOptions::bare).filter(ServerOptions::meant);
        if (whole.isPresent() || keys == Keys.WHOLE) return whole;
        Optional<String> name = book.read(host).map(ServerOptions::bare).filter(ServerOptions::meant);
        if (name.isEmpty()) return name;
        return Optional.of(book.read(port).filter(text -> text.matches("[1-9]\\d{0,4}")).map(text -> name.get() + ":"
                + text).orElse(name.get()));
    }

    private static String bare(String told) {
        return told.strip().replaceFirst("^https?://", "").replaceFirst("/.*$", "");
    }

    private static boolean meant(String told) {
        return told.matches("[A-Za-z0-9.-]{1,100}(:\\d{1,5})?") && !told.startsWith("0.0.0.0");
    }
}
