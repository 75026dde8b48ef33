package id.sidik.protocol;

import java.util.Arrays;

/**
 * Enough of the language of the terminals at port 5005 to know that they are none of ours (section 16).
 * No switch: it only words why a foreign machine cannot be spoken with, and only where a person asks.
 */
@SingleSource("section 16, port 5005")
public final class Port5005 {
    /** Bytes of an answer. */
    public static final int ANSWER_SIZE = 10;
    private static final int QUESTION_SIZE = 16;
    private static final byte[] HELLO = {0x55, (byte) 0xAA, 0x01, (byte) 0xB0};
    private static final byte[] ANSWER = {(byte) 0xAA, 0x55, 0x01, 0x01};

    private Port5005() {}

    /** Only its first four bytes are told anywhere; the others are zero. */
    public static byte[] hello() {
        return Arrays.copyOf(HELLO, QUESTION_SIZE);
    }

    public static boolean isAnswer(byte[] bytes) {
        return bytes.length >= ANSWER_SIZE && Arrays.equals(bytes, 0, ANSWER.length, ANSWER, 0, ANSWER.length);
    }
}
