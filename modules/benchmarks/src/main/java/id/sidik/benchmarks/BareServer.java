package id.sidik.benchmarks;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A plain thread that hands out pieces of an array to whoever asks for them by offset and length. */
final class BareServer implements AutoCloseable {
    private final ServerSocket server;
    private final byte[] bytes;

    private BareServer(ServerSocket server, byte[] bytes) {
        this.server = server;
        this.bytes = bytes;
    }

    static BareServer start(byte[] bytes) throws IOException {
        BareServer bare = new BareServer(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()), bytes);
        Thread.ofPlatform().daemon().name("bare-server").start(bare::serveAll);
        return bare;
    }

    int port() {
        return server.getLocalPort();
    }

    private void serveAll() {
        while (!server.isClosed()) {
            try (Socket client = server.accept();
                    DataInputStream asked = new DataInputStream(client.getInputStream())) {
                client.setTcpNoDelay(true);
                while (true) client.getOutputStream().write(bytes, asked.readInt(), asked.readInt());
            } catch (EOFException done) {
                continue;
            } catch (IOException over) {
                if (!server.isClosed()) throw new IllegalStateException(over);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
