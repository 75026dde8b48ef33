package id.sidik.devices.push;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** The bytes of a socket until a moment: who sends one byte a second is not waited for longer than who sends none. */
final class PatientInput {
    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private int from;
    private int filled;
    private long end;

    PatientInput(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
    }

    /** From now on so long. */
    void until(Duration patience) {
        end = System.nanoTime() + patience.toNanos();
    }

    /** @return −1 at the end @throws SocketTimeoutException when the time is over */
    int read() throws IOException {
        if (from == filled && !fill()) return -1;
        return buffer[from++] & 0xFF;
    }

    /** @throws BadRequestException when they do not come */
    byte[] read(int count) throws IOException, BadRequestException {
        byte[] bytes = new byte[Math.min(count, buffer.length)];
        int have = 0;
        while (have < count) {
            if (from == filled && !fill()) throw new BadRequestException(400, "cut off");
            if (have == bytes.length) bytes = java.util.Arrays.copyOf(bytes, Math.min(count, bytes.length * 2));
            int step = Math.min(Math.min(filled - from, count - have), bytes.length - have);
            System.arraycopy(buffer, from, bytes, have, step);
            from += step;
            have += step;
        }
        return bytes.length == count ? bytes : java.util.Arrays.copyOf(bytes, count);
    }

    private boolean fill() throws IOException {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) throw new SocketTimeoutException("too slow");
        socket.setSoTimeout((int) Math.min(left, Integer.MAX_VALUE));
        int got = in.read(buffer);
        if (got < 0) return false;
        from = 0;
        filled = got;
        return true;
    }
}
