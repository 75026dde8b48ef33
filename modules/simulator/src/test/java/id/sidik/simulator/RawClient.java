package id.sidik.simulator;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A client of the test's own, written from the protocol's description and sharing no codec with the machine: header,
 * checksum and frames are put together by hand.
 */
abstract sealed class RawClient implements AutoCloseable {
    static final int PATIENCE = 3000;

    private int session;
    private int number;

    /** One packet of an answer. */
    record Answer(int code, int session, int number, byte[] data, boolean checksumHolds) {
        int word(int at) {
            return RawClient.u16(data, at) | RawClient.u16(data, at + 2) << 16;
        }

        String hex() {
            return HexFormat.of().formatHex(data);
        }

        String text() {
            return new String(data, java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }

    static RawClient tcp(int port) throws IOException {
        return new Tcp(port);
    }

    static RawClient udp(int port) throws IOException {
        return new Udp(port);
    }

    static RawClient over(String transport, int port) throws IOException {
        return transport.equals("tcp") ? tcp(port) : udp(port);
    }

    Answer connect() throws IOException {
        session = 0;
        number = 0;
        Answer answer = ask(1000);
        session = answer.session();
        return answer;
    }

    /** Sends a request with the next number and waits for the first packet of the answer. */
    Answer ask(int code, int... data) throws IOException {
        tell(code, data);
        return hear();
    }

    void tell(int code, int... data) throws IOException {
        byte[] bytes = new byte[data.length];
        for (int at = 0; at < data.length; at++) bytes[at] = (byte) data[at];
        send(packet(code, session, number++, bytes));
    }

    Answer ask(int code, String text) throws IOException {
        return ask(code, text.chars().toArray());
    }

    int session() {
        return session;
    }

    int lastNumber() {
        return number - 1;
    }

    void pretendSession(int other) {
        session = other;
    }

    Answer hear() throws IOException {
        byte[] packet = receive();
        byte[] blank = packet.clone();
        blank[2] = 0;
        blank[3] = 0;
        return new Answer(u16(packet, 0), u16(packet, 4), u16(packet, 6), Arrays.copyOfRange(packet, 8, packet.length),
                u16(packet, 2) == checksum(blank));
    }

    /** DATA frames up to the packet that is none. */
    Stream hearStream() throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int frames = 0;
        for (Answer next = hear();; next = hear()) {
            if (next.code() != 1501) return new Stream(frames, data.toByteArray(), next);
            if (next.session() != frames) throw new IOException("frame " + frames + " says " + next.session());
            data.writeBytes(next.data());
            frames++;
        }
    }

    record Stream(int frames, byte[] data, Answer closing) {}

    /** Reads a dataset through 1503 and 1504 as far as it takes. */
    byte[] readBuffered(int inner, int function, int chunk) throws IOException {
        Answer first = ask(1503, 1, inner, 0, function, 0, 0, 0, 0, 0, 0, 0);
        if (first.code() == 1501) return first.data();
        if (first.code() != 2000) throw new IOException("1503 was answered " + first.code());
        int size = u16(first.data(), 1) | u16(first.data(), 3) << 16;
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int at = 0; at < size; at += chunk) all.writeBytes(readChunk(at, Math.min(chunk, size - at)));
        ask(1502);
        return all.toByteArray();
    }

    byte[] readChunk(int start, int size) throws IOException {
        Answer first = ask(1504, start & 0xFF, start >> 8 & 0xFF, start >> 16 & 0xFF, start >> 24, size & 0xFF,
                size >> 8 & 0xFF, size >> 16 & 0xFF, size >> 24);
        if (first.code() == 1501) return first.data();
        if (first.code() != 1500) throw new IOException("1504 was answered " + first.code());
        return hearStream().data();
    }

    static byte[] packet(int code, int session, int number, byte[] data) {
        byte[] packet = new byte[8 + data.length];
        put16(packet, 0, code);
        put16(packet, 4, session);
        put16(packet, 6, number);
        System.arraycopy(data, 0, packet, 8, data.length);
        put16(packet, 2, checksum(packet));
        return packet;
    }

    /** Section 2.1 word by word. */
    private static int checksum(byte[] packet) {
        long sum = 0;
        for (int at = 0; at < packet.length; at++) sum += (long) (packet[at] & 0xFF) << (at % 2 * 8);
        while (sum > 0xFFFF) sum = (sum & 0xFFFF) + (sum >> 16);
        return (int) (~sum & 0xFFFF);
    }

    static int u16(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    static void put16(byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >> 8);
    }

    /** Ends the connection before its time. */
    void leave() throws IOException {
        close();
    }

    abstract void send(byte[] packet) throws IOException;

    abstract byte[] receive() throws IOException;

    abstract void patience(int millis) throws IOException;

    @Override
    public abstract void close() throws IOException;

    static final class Tcp extends RawClient {
        final Socket socket;
        private final DataInputStream in;

        Tcp(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(PATIENCE);
            in = new DataInputStream(socket.getInputStream());
        }

        @Override
        void send(byte[] packet) throws IOException {
            byte[] frame = new byte[8 + packet.length];
            frame[0] = 0x50;
            frame[1] = 0x50;
            frame[2] = (byte) 0x82;
            frame[3] = 0x7D;
            put16(frame, 4, packet.length);
            put16(frame, 6, packet.length >> 16);
            System.arraycopy(packet, 0, frame, 8, packet.length);
            sendBare(frame);
        }

        void sendBare(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
        }

        /** Reads on to the end of the connection. */
        byte[] rest() throws IOException {
            return in.readAllBytes();
        }

        byte[] next(int count) throws IOException {
            return in.readNBytes(count);
        }

        @Override
        byte[] receive() throws IOException {
            byte[] head = new byte[8];
            in.readFully(head);
            if (u16(head, 0) != 0x5050 || u16(head, 2) != 0x7D82) throw new EOFException("no frame");
            byte[] packet = new byte[u16(head, 4) | u16(head, 6) << 16];
            in.readFully(packet);
            return packet;
        }

        @Override
        void patience(int millis) throws IOException {
            socket.setSoTimeout(millis);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    static final class Udp extends RawClient {
        private final DatagramSocket socket;
        private final int port;

        Udp(int port) throws IOException {
            this.port = port;
            socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
            socket.setSoTimeout(PATIENCE);
        }

        @Override
        void send(byte[] packet) throws IOException {
            socket.send(new DatagramPacket(packet, packet.length, InetAddress.getLoopbackAddress(), port));
        }

        @Override
        byte[] receive() throws IOException {
            DatagramPacket datagram = new DatagramPacket(new byte[65_536], 65_536);
            socket.receive(datagram);
            return Arrays.copyOf(datagram.getData(), datagram.getLength());
        }

        @Override
        void patience(int millis) throws IOException {
            socket.setSoTimeout(millis);
        }

        @Override
        public void close() {
            socket.close();
        }
    }
}
