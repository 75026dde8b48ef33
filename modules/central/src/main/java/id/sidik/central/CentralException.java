package id.sidik.central;

import org.jspecify.annotations.Nullable;

/**
 * The centre or the road to it failed. The text is for support and holds no statement, no value and no password; the
 * stable code is what a user is shown.
 */
public final class CentralException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Every way in which the centre fails. */
    public enum Code {
        /** CEN-101: none of the hosts can be reached. */
        UNREACHABLE(101),
        /** CEN-102: the server shows another certificate than the trusted one, or none. */
        NOT_TRUSTED(102),
        /** CEN-103: the server does not take this account and password. */
        KEY_REFUSED(103),
        /** CEN-104: the account may not sync: blocked at the centre, or not an account of a unit. */
        BLOCKED(104),
        /** CEN-105: this program is too old for the centre. */
        TOO_OLD(105),
        /** CEN-106: this program is too new for the centre: the centre's administrator has to migrate first. */
        TOO_NEW(106),
        /** CEN-107: the line broke in the middle; whether the last step counted is asked at the next contact. */
        LINE_BROKE(107),
        /** CEN-108: no laptop of this unit has that id. */
        NOT_OURS(108),
        /** CEN-109: a batch is missing before this one, or is not open. */
        OUT_OF_ORDER(109),
        /** CEN-110: more than the centre takes from one unit at once. */
        TOO_MUCH(110),
        /** CEN-111: others are at it (lock, deadlock, cluster conflict): the same again a little later succeeds. */
        BUSY(111),
        /** CEN-112: the account has no right to that. */
        NOT_ALLOWED(112),
        /** CEN-113: the database holds no centre of this program. */
        NO_CENTRE(113),
        /** CEN-114: the server cannot be a centre; the text names what is missing. */
        UNSUITABLE(114),
        /** CEN-115: the server cannot write now (read-only, disk full, not part of the cluster's majority). */
        CANNOT_WRITE(115),
        /** CEN-116: the centre's count of what came differs from what was sent; nothing of it was kept. */
        MISCOUNTED(116),
        /** CEN-117: what was asked for exists already, or does not exist. */
        NAME(117),
        /** CEN-199: anything else. */
        OTHER(199);

        private final int number;

        Code(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        /** The code as shown, for example "CEN-103". */
        @Override
        public String toString() {
            return "CEN-" + number;
        }
    }

    private final Code code;
    private final String detail;

    CentralException(Code code, String message, @Nullable Throwable cause) {
        super(code + ": " + message, cause);
        this.code = code;
        this.detail = message;
    }

    CentralException(Code code, String message) {
        this(code, message, null);
    }

    public Code code() {
        return code;
    }

    /** The text without the code, for support. */
    public String detail() {
        return detail;
    }

    /** Whether the same again, a little later, may succeed without anybody doing anything. */
    public boolean passes() {
        return switch (code) {
            case UNREACHABLE, LINE_BROKE, BUSY, CANNOT_WRITE -> true;
            default -> false;
        };
    }
}
