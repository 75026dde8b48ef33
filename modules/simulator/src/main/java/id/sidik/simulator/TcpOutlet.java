package id.sidik.simulator;

import id.sidik.protocol.Packet;
import id.sidik.protocol.TcpFraming;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Answers over one TCP connection, in one piece per answer or in many small ones. */
final class TcpOutlet implements Outlet {
    private static final int SETTLE = 5;
    /** Room for the largest frame and the packet that closes it, so that they leave in one write. */
    private static final int BUFFER = 1 << 17;

    private final Socket socket;
    private final OutputStream out;
    private final int piece;
    private final Duration pause;

    TcpOutlet(Socket socket, Transfers transfers) throws IOException {
        this.socket = socket;
        this.piece = transfers.tcpPiece();
        this.pause = transfers.pause();
        this.out = piece == 0 ? new BufferedOutputStream(socket.getOutputStream(), BUFFER) : socket.getOutputStream();
    }

    @Override
    public void send(Packet packet) throws IOException {
        sendBytes(packet.encode());
    }

    @Override
    public void sendBytes(byte[] packet) throws IOException {
        sendBare(TcpFraming.wrap(packet));
    }

    @Override
    public void sendBare(byte[] bytes) throws IOException {
        int step = piece == 0 ? Math.max(1, bytes.length) : piece;
        for (int at = 0; at < bytes.length; at += step) out.write(bytes, at, Math.min(step, bytes.length - at));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void breathe() throws IOException {
        rest(pause);
    }

    @Override
    public void settle() throws IOException {
        rest(pause.multipliedBy(SETTLE));
    }

    private void rest(Duration time) throws IOException {
        if (time.isZero()) return;
        out.flush();
        LockSupport.parkNanos(time.toNanos());
    }

    @Override
    public int frameLimit() {
        return 1 << 16;
    }

    @Override
    public boolean framed() {
        return true;
    }

    @Override
    public void hangUp() {
        try (socket) {
            out.flush();
        } catch (IOException gone) {
            // the client left first
        }
    }
}
