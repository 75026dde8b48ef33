package id.sidik.benchmarks;

import id.sidik.protocol.ChunkRange;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** The first reference: the same bytes from a bare socket, in the pieces in which a machine is asked for them. */
final class BareRead {
    private final int port;
    private final int size;

    /** @param size bytes to read */
    BareRead(int port, int size) {
        this.port = port;
        this.size = size;
    }

    byte[] read() throws IOException {
        byte[] whole = new byte[size];
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            for (ChunkRange piece : ChunkRange.cover(size, ChunkRange.TCP_SIZE)) {
                out.writeLong((long) piece.start() << 32 | piece.size());
                in.readFully(whole, piece.start(), piece.size());
            }
        }
        return whole;
    }
}
