package id.sidik.store;

import org.jspecify.annotations.Nullable;

/**
 * The store, its file or its disk failed. The text is for support and names no person; the stable code is what a user
 * is shown.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Every way in which the store fails. */
    public enum Code {
        /** STO-101: the folder or the file cannot be made, read or written (rights, read-only disk, I/O error). */
        NO_ACCESS("STO-101"),
        /** STO-102: the file in the folder is not a store of this program. */
        NOT_A_STORE("STO-102"),
        /** STO-103: the file is a store, and it is damaged. */
        DAMAGED("STO-103"),
        /** STO-104: a newer version of the program has written the file. */
        NEWER("STO-104"),
        /** STO-105: another program held the file for longer than the store waits. */
        LOCKED("STO-105"),
        /** STO-106: the disk is full; nothing of the transaction was kept. */
        DISK_FULL("STO-106"),
        /** STO-107: the step from an older version of the file failed; the file is as it was before. */
        UPGRADE_FAILED("STO-107"),
        /** STO-108: an archived download no longer has the bytes that came from the machine. */
        ARCHIVE_DAMAGED("STO-108"),
        /** STO-109: the change breaks a rule of the store (append-only, a reference to nothing). */
        REFUSED("STO-109"),
        /** STO-110: the unit's key is not beside the store, so that what is sealed cannot be read. */
        KEY_MISSING("STO-110"),
        /** STO-111: the key beside the store is not the one that sealed it. */
        KEY_WRONG("STO-111"),
        /** STO-112: a sealed value was changed or moved. */
        SEAL_BROKEN("STO-112"),
        /** STO-113: there is no copy of the store from before that this program could read. */
        NO_COPY("STO-113"),
        /** STO-114: this program reads the store as it is; a copy from before is not called for. */
        NOT_NEWER("STO-114"),
        /** STO-199: anything else. */
        OTHER("STO-199");

        private final String text;

        Code(String text) {
            this.text = text;
        }

        /** The code as shown, for example "STO-103". */
        @Override
        public String toString() {
            return text;
        }
    }

    private final Code code;

    StoreException(Code code, String message, @Nullable Throwable cause) {
        super(code + ": " + message, cause);
        this.code = code;
    }

    StoreException(Code code, String message) {
        this(code, message, null);
    }

    public Code code() {
        return code;
    }
}
