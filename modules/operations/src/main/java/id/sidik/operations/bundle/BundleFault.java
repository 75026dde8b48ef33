package id.sidik.operations.bundle;

import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;

/** Every way in which a bundle is refused; nothing was changed then. */
enum BundleFault {
    /** No bundle at all. */
    NOT_ONE("PKU-101"),
    /** Changed or cut off. */
    DAMAGED("PKU-102"),
    /** The passphrase opens another one. */
    PASSPHRASE("PKU-103"),
    /** Made by a newer program. */
    NEWER("PKU-104"),
    /** Made by a program from before bundles were as they are. */
    OLDER("PKU-105"),
    /** Of another unit than this laptop's. */
    OTHER_UNIT("PKU-106"),
    /** A passphrase that is too short to protect a file. */
    WEAK("PKU-107"),
    /** The file cannot be written. */
    UNWRITABLE("PKU-108"),
    /** The file cannot be read. */
    UNREADABLE("PKU-109"),
    /** The second passphrase does not open the key of the seal. */
    SEAL_PASSPHRASE("PKU-110"),
    /** No passphrase is kept, so nothing is made by itself. */
    NO_PASSPHRASE("PKU-111"),
    /** The centre has none of this unit. */
    NONE_AT_CENTRE("PKU-112"),
    /** Larger than the centre takes. */
    TOO_LARGE("PKU-113"),
    /** Rows of the bundle are to hold, and nobody says why. */
    NO_REASON("PKU-114");

    private final String code;

    BundleFault(String code) {
        this.code = code;
    }

    Trouble trouble(Object... arguments) {
        return Trouble.of(code, "trouble.bundle." + name(), arguments);
    }

    TroubleException because(Object... arguments) {
        return new TroubleException(trouble(arguments));
    }

    TroubleException because(Throwable cause, Object... arguments) {
        return new TroubleException(trouble(arguments), cause);
    }
}
