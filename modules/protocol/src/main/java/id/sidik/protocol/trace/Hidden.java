package id.sidik.protocol.trace;

import java.util.Arrays;

/** Bytes of a message that are not written down. @param from the first of them @param length 0 or more */
record Hidden(int from, int length) {
    static final Hidden NOTHING = new Hidden(0, 0);

    /** Everything behind this place. */
    static Hidden behind(byte[] message, int place) {
        int from = Math.min(Math.max(place, 0), message.length);
        return new Hidden(from, message.length - from);
    }

    /** The message with zeros in their place. */
    byte[] over(byte[] message) {
        byte[] copy = message.clone();
        Arrays.fill(copy, from, Math.min(copy.length, from + length), (byte) 0);
        return copy;
    }
}
