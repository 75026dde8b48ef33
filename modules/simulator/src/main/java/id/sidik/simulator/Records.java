package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

import id.sidik.protocol.PunchLayout;

/**
 * The record layouts of a firmware (section 9).
 *
 * @param punches    of the attendance log; 8- and 16-byte records tell PINs as numbers
 * @param userSize   28 or 72 bytes; 28-byte users have numeric PINs and names of 8 bytes
 * @param marked     40-byte records carry FF at offset 36, as on the F19
 */
public record Records(PunchLayout punches, int userSize, boolean marked) {
    public Records {
        requireNonNull(punches, "punches");
        if (userSize != 28 && userSize != 72) throw new IllegalArgumentException("user size: " + userSize);
    }

    /** @param size 8 (time at offset 4), 16, 40 or 49; old sizes come with old users */
    public static Records ofSize(int size) {
        return switch (size) {
            case 8 -> of(PunchLayout.BYTES_8_TIME_AT_4);
            case 16 -> of(PunchLayout.BYTES_16);
            case 40 -> of(PunchLayout.BYTES_40);
            case 49 -> of(PunchLayout.BYTES_49);
            default -> throw new IllegalArgumentException("records have 8, 16, 40 or 49 bytes, not " + size);
        };
    }

    public static Records of(PunchLayout punches) {
        return new Records(punches, punches.size() >= 40 ? 72 : 28, false);
    }

    public Records withUserSize(int userSize) {
        return new Records(punches, userSize, marked);
    }

    public Records withMark() {
        return new Records(punches, userSize, true);
    }

    /** Whether this machine can tell leading zeros in a PIN. */
    boolean pinsAreText() {
        return userSize == 72 && punches.size() >= 40;
    }
}
