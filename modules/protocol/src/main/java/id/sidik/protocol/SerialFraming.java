package id.sidik.protocol;

import java.util.Optional;

/**
 * How packets stand on a serial line. What a machine really puts around them is written down nowhere in public
 * (section 14), so each way is a candidate ({@link SerialCandidate}) that a real machine has still to confirm. Holds
 * what has come; not safe for use by several threads.
 */
public interface SerialFraming {
    /** So many silences without a single byte end what nothing else has ended. */
    int LONG_SILENCE = 5;

    /** The packet as it goes on the line. */
    byte[] wrap(byte[] packet);

    /** Takes in {@code count} bytes of {@code bytes} from {@code offset}. Never fails: noise is passed over. */
    void feed(byte[] bytes, int offset, int count);

    /**
     * The next packet, header and data.
     *
     * @param silences how often the length of a pause between two packets has passed since the last byte
     */
    Optional<byte[]> next(int silences);
}
