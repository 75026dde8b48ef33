package id.sidik.devices;

import id.sidik.protocol.MalformedException;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * A path for packets to one machine. Used by one thread; any thread may close it, which frees a waiting reader with an
 * {@link IOException}.
 */
interface Wire extends Closeable {
    Transport transport();

    /** Sends one packet, header and data. @throws IOException also when the other side takes no bytes */
    void send(byte[] packet) throws IOException;

    /**
     * The next whole packet, header and data; empty when none is complete within the patience.
     *
     * @throws MalformedException when what comes cannot be this protocol; the wire is of no more use then
     * @throws IOException        when the wire is closed, by anyone
     */
    Optional<byte[]> receive(Duration patience) throws IOException, MalformedException;

    /** How a serial line was found to be; empty for every other road. */
    default Optional<SerialLine> line() {
        return Optional.empty();
    }

    /** How many bytes have come in all, complete packets or not: tells a slow machine from a silent one. */
    long received();

    /** Never fails and may be repeated. */
    @Override
    void close();
}
