package id.sidik.operations.chaos;

import java.util.SplittableRandom;

/**
 * Something that goes wrong on a line.
 *
 * @param at  the byte of a stream, or the datagram, where it begins, counted from 0
 * @param size bytes, datagrams or milliseconds, as the kind needs it
 */
record Strike(Kind kind, long at, int size) {
    /** What can go wrong. */
    enum Kind {
        /** The connection ends. */
        DROP,
        /** Everything comes later. */
        DELAY,
        /** Some bytes never come. */
        TRUNCATE,
        /** A bit is turned over. */
        FLIP,
        /** Some bytes, or a datagram, come twice. */
        DUPLICATE,
        /** A datagram is overtaken by the next one; a stream is only held up. */
        REORDER,
        /** Nothing comes any more, and nothing ends. */
        STALL,
        /** The machine starts anew. */
        REBOOT,
        /** Somebody lays a finger on the machine. */
        PUNCH
    }

    private static final Kind[] KINDS = Kind.values();

    /** @param reach within so many bytes or datagrams */
    static Strike drawn(SplittableRandom dice, int reach) {
        Kind kind = KINDS[dice.nextInt(KINDS.length)];
        int size = switch (kind) {
            case DELAY, REBOOT -> 20 + dice.nextInt(300);
            case STALL -> 1000;
            default -> 1 + dice.nextInt(64);
        };
        return new Strike(kind, dice.nextInt(dice.nextBoolean() ? reach : Math.min(reach, 400)), size);
    }
}
