package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

import id.sidik.protocol.FingerVersion;

/**
 * How a firmware keeps fingers (section 8).
 *
 * @param version     of its algorithm; templates of another one are refused
 * @param bulkSave    whether it knows 110, users and fingers in one go
 * @param singleWrite whether it knows 87, one finger out of the buffer
 * @param singleRead  whether it knows 88 and 9 for one finger
 * @param byPin       whether it knows 134, deleting a finger by PIN
 * @param padded      whether six zeros stand before the flag of a single finger
 * @param careless    whether it keeps other bytes than it was given, and says OK
 * @param zero        what it does when it is told to delete finger 0
 */
public record FingerHabits(FingerVersion version, boolean bulkSave, boolean singleWrite, boolean singleRead,
        boolean byPin, boolean padded, boolean careless, ZeroFinger zero) {
    public FingerHabits {
        requireNonNull(version, "version");
        requireNonNull(zero, "zero");
    }

    /** A colour-screen machine: version 10, everything known. */
    public static FingerHabits usual() {
        return new FingerHabits(FingerVersion.TEN, true, true, true, true, false, false, ZeroFinger.ALONE);
    }

    /** An old machine: version 9, one finger at a time. */
    public static FingerHabits old() {
        return new FingerHabits(FingerVersion.NINE, false, true, true, false, false, false, ZeroFinger.ALONE);
    }

    public FingerHabits withVersion(FingerVersion version) {
        return new FingerHabits(version, bulkSave, singleWrite, singleRead, byPin, padded, careless, zero);
    }

    public FingerHabits withoutBulkSave() {
        return new FingerHabits(version, false, singleWrite, singleRead, byPin, padded, careless, zero);
    }

    public FingerHabits withoutSingleWrite() {
        return new FingerHabits(version, bulkSave, false, singleRead, byPin, padded, careless, zero);
    }

    public FingerHabits withoutSingleRead() {
        return new FingerHabits(version, bulkSave, singleWrite, false, byPin, padded, careless, zero);
    }

    public FingerHabits withoutByPin() {
        return new FingerHabits(version, bulkSave, singleWrite, singleRead, false, padded, careless, zero);
    }

    public FingerHabits padding() {
        return new FingerHabits(version, bulkSave, singleWrite, singleRead, byPin, true, careless, zero);
    }

    public FingerHabits keepingOtherBytes() {
        return new FingerHabits(version, bulkSave, singleWrite, singleRead, byPin, padded, true, zero);
    }

    public FingerHabits deletingZero(ZeroFinger zero) {
        return new FingerHabits(version, bulkSave, singleWrite, singleRead, byPin, padded, careless, zero);
    }
}
