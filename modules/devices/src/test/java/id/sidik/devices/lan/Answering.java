package id.sidik.devices.lan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Something on a loopback address that hears so many bytes, says its answer and hangs up. */
final class Answering implements AutoCloseable {
    private final ServerSocket socket;
    private final int hears;
    private final byte[] answer;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    Answering(String host, int port, int hears, byte[] answer) {
        this.hears = hears;
        this.answer = answer;
        try {
            socket = new ServerSocket();
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        Thread.ofVirtual().start(this::serveAll);
    }

    /** A port at which nobody listened a moment ago. */
    static int closedPort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private void serveAll() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                InputStream in = client.getInputStream();
                byte[] question = in.readNBytes(hears);
                synchronized (heard) {
                    heard.writeBytes(question);
                }
                if (question.length == hears) client.getOutputStream().write(answer);
                client.shutdownOutput();
                in.readNBytes(4096);
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    byte[] heard() {
        synchronized (heard) {
            return heard.toByteArray();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
