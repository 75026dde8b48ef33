package id.sidik.operations.bundle;

import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;

/** Every way in which a settings pack is refused; nothing was changed then. */
enum AgencyFault {
    NOT_ONE("PKA-101"),
    /** Changed, cut off, or signed by nobody who has that key. */
    ALTERED("PKA-102"), UNSIGNED("PKA-103"),
    /** The first pack of an agency: its fingerprint has to be confirmed. */
    UNKNOWN_KEY("PKA-104"),
    /** Signed by another key than the one that is trusted here. */
    OTHER_KEY("PKA-105"),
    /** Older than the one that is in use. */
    OLDER("PKA-106"), NEWER("PKA-107"),
    /** A regulation in it is none. */
    REGULATION("PKA-108"), UNWRITABLE("PKA-109"),
    /** The agency's private key does not open. */
    PRIVATE_KEY("PKA-110"), UNREADABLE("PKA-111"), NOTHING("PKA-112");

    private final String code;

    AgencyFault(String code) {
        this.code = code;
    }

    TroubleException because(Object... arguments) {
        return new TroubleException(Trouble.of(code, "trouble.agency." + name(), arguments));
    }

    TroubleException because(Throwable cause, Object... arguments) {
        return new TroubleException(Trouble.of(code, "trouble.agency." + name(), arguments), cause);
    }
}
