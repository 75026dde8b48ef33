package id.sidik.devices;

import java.util.Optional;

/** How the packets of a conversation travel. */
public enum Transport {
    /** Port 4370 (section 1.2); tried first where nothing is known. */
    TCP,
    /** Port 4370 (section 1.1); old firmware knows nothing else. */
    UDP,
    /** A serial line (section 14). */
    SERIAL,
    /** The web service of older boards, whose questions and answers stand in for packets. */
    WEB;

    /** The other road to the same port. */
    Optional<Transport> other() {
        return switch (this) {
            case TCP -> Optional.of(UDP);
            case UDP -> Optional.of(TCP);
            case SERIAL, WEB -> Optional.empty();
        };
    }

    /** Whether packets get lost on the way, so that a question is repeated. */
    boolean loses() {
        return this == UDP || this == SERIAL;
    }
}
