package id.sidik.operations.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.Optional;

/** Carries one direction of a TCP connection until its strike comes. */
final class StreamPump {
    private static final int PIECE = 2048;
    private static final long FOREVER = 60_000;

    private final Socket from;
    private final Socket to;
    private final ChaosLine line;
    private Optional<Strike> strike;
    private long carried;
    private int swallow;

    StreamPump(Socket from, Socket to, ChaosLine line, Optional<Strike> strike) {
        this.from = from;
        this.to = to;
        this.line = line;
        this.strike = strike;
    }

    void run() {
        try (from; to) {
            carry(from.getInputStream(), to.getOutputStream());
        } catch (IOException over) {
            // either side has closed, or the strike did
        }
    }

    private void carry(InputStream in, OutputStream out) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            byte[] bytes = Arrays.copyOf(piece, count);
            if (strike.isPresent() && carried + count > strike.get().at()) bytes = struck(bytes, strike.get());
            carried += count;
            int skip = Math.min(swallow, bytes.length);
            swallow -= skip;
            out.write(bytes, skip, bytes.length - skip);
        }
    }

    private byte[] struck(byte[] bytes, Strike now) throws IOException {
        strike = Optional.empty();
        int at = (int) Math.max(0, now.at() - carried);
        switch (now.kind()) {
            case DROP -> throw new IOException("dropped");
            case DELAY, REORDER -> line.hold(now.size());
            case TRUNCATE -> swallow = now.size();
            case FLIP -> bytes[at] ^= (byte) (1 << now.size() % 8);
            case STALL -> line.hold(FOREVER);
            case REBOOT -> line.reboot(now.size());
            case PUNCH -> line.punch();
            case DUPLICATE -> {
                byte[] twice = Arrays.copyOf(bytes, bytes.length + at);
                System.arraycopy(bytes, 0, twice, bytes.length, at);
                return twice;
            }
        }
        return bytes;
    }
}
