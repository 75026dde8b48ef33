package id.sidik.devices;

import java.time.Duration;

/**
 * How long and how often one machine is waited for (section 15). All spans are positive.
 *
 * @param connect   opening a TCP connection, and finding a host name's address
 * @param reply     an ordinary answer; over UDP the question is repeated after two fifths of it
 * @param firstData the first answer to a bulk read: the machine builds its buffer, long for a full log
 * @param silence   the longest pause without a single byte inside a bulk read; over UDP a third of it;
 *                  a broken conversation is laid anew after a sixth of it, then two
 * @param tries     how often a lost question, piece or conversation is tried in all, at least 1
 */
public record Patience(Duration connect, Duration reply, Duration firstData, Duration silence, int tries) {
    /** Bytes of the longest frame of old firmware, header included. */
    private static final int LONGEST_FRAME = 1032;

    public Patience {
        requirePositive(connect, "connect");
        requirePositive(reply, "reply");
        requirePositive(firstData, "firstData");
        requirePositive(silence, "silence");
        if (tries < 1) throw new IllegalArgumentException("at least one try: " + tries);
    }

    private static void requirePositive(Duration span, String what) {
        if (!span.isPositive()) throw new IllegalArgumentException(what + " must be positive: " + span);
    }

    /** What practice has shown to serve: 5 s, 5 s, 60 s, 15 s and three tries. */
    public static Patience usual() {
        return new Patience(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(60),
                Duration.ofSeconds(15), 3);
    }

    /** For looking whether anybody is there at all. */
    Patience brief() {
        return new Patience(connect.dividedBy(5), reply, reply, reply, 1);
    }

    /** The same, and the time that a serial line needs for a full frame in both directions. */
    Patience over(SerialLine slow) {
        Duration frame = Duration.ofSeconds(2L * LONGEST_FRAME).dividedBy(slow.bytesPerSecond());
        return new Patience(connect, reply.plus(frame), firstData.plus(frame), silence.plus(frame), tries);
    }

    /** One wait for the answer to CONNECT; on a serial line there are several ways to try. */
    Duration greeting(Transport transport) {
        return transport == Transport.SERIAL ? reply.dividedBy(5) : reply(transport);
    }

    /** One wait for an ordinary answer. */
    Duration reply(Transport transport) {
        return transport.loses() ? reply.multipliedBy(2).dividedBy(5) : reply;
    }

    /** One wait for the first answer to a bulk read; all waits of UDP's repeats together are {@code firstData}. */
    Duration firstData(Transport transport) {
        return transport.loses() ? firstData.dividedBy(tries) : firstData;
    }

    /** Over UDP a lost datagram is common and cheap to ask for again. */
    Duration silence(Transport transport) {
        return transport.loses() ? silence.dividedBy(3) : silence;
    }
}
