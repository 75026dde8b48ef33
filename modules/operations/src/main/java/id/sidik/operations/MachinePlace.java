package id.sidik.operations;

import java.time.Instant;

/**
 * Something that does not fit the address which the list has of a machine.
 *
 * @param host where the machine was seen, or the address that two share
 * @param port of the machine there
 * @param who  the serial number or the network card of the other one; blank for {@link Kind#MOVED}
 * @param at   when it was last seen so
 */
public record MachinePlace(Kind kind, String host, int port, String who, Instant at) {
    /** What is known. */
    public enum Kind {
        /** The machine itself was seen at another address, and not at its own since. */
        MOVED,
        /** Somebody else answers at the machine's address. */
        CLASH
    }

    /** As the list writes addresses. */
    public String place() {
        return host + ":" + port;
    }
}
