package id.sidik.devices.lan;

import id.sidik.protocol.Command;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Packet;
import java.io.IOException;
import java.net.ConnectException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalInt;

/** Asks single ports whether they are there. Needs no privileges; never takes longer than its patience. */
public final class Knocking {
    /** The echo service: hardly anybody has it, and so the refusal of a living computer comes at once. */
    public static final int ECHO_PORT = 7;
    private static final int FIRST_NUMBER = 0;
    /** Up to the status: "HTTP/1.0 200". */
    private static final int STATUS_LINE = 12;

    private Knocking() {}

    /** Opens a connection and closes it again. @param address an IPv4 address, not a name */
    public static Knock tcp(String address, int port, Duration patience) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), Math.toIntExact(patience.toMillis()));
            return Knock.OPEN;
        } catch (ConnectException refused) {
            return Knock.REFUSED;
        } catch (IOException silent) {
            return Knock.SILENT;
        }
    }

    /** Says CONNECT, twice when the first one is lost, and EXIT to who answers it (sections 1.1 and 3). */
    public static Knock udp(String address, int port, Duration patience) {
        byte[] question = Packet.of(Command.CONNECT, 0, FIRST_NUMBER).encode();
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(address, port));
            socket.setSoTimeout(Math.max(1, Math.toIntExact(patience.dividedBy(2).toMillis())));
            return ask(socket, question) ? Knock.OPEN : Knock.SILENT;
        } catch (PortUnreachableException refused) {
            return Knock.REFUSED;
        } catch (IOException silent) {
            return Knock.SILENT;
        }
    }

    private static boolean ask(DatagramSocket socket, byte[] question) throws IOException {
        DatagramPacket answer = new DatagramPacket(new byte[1024], 1024);
        for (int sent = 0; sent < 2; sent++) {
            socket.send(new DatagramPacket(question, question.length));
            try {
                socket.receive(answer);
                farewell(socket, Arrays.copyOf(answer.getData(), answer.getLength()));
                return true;
            } catch (java.net.SocketTimeoutException lost) {
                continue;
            }
        }
        return false;
    }

    private static void farewell(DatagramSocket socket, byte[] answer) throws IOException {
        try {
            byte[] exit = Packet.of(Command.EXIT, Packet.decode(answer).session(), FIRST_NUMBER + 1).encode();
            socket.send(new DatagramPacket(exit, exit.length));
        } catch (MalformedException foreign) {
            // what is no packet has opened no session
        }
    }

    /**
     * How many of so many calls are answered, by acceptance or refusal of the echo port: what "ping" shows, without the
     * privileges that ping needs. A computer that keeps silent on closed ports answers none.
     */
    public static int echoes(String address, int calls, Duration each) {
        int answered = 0;
        for (int call = 0; call < calls; call++) if (tcp(address, ECHO_PORT, each).alive()) answered++;
        return answered;
    }

    /**
     * Asks a web server for its first page.
     *
     * @param patience for opening, and for the answer's first line
     * @return the status of the answer; empty when what answers is no web server, or nobody does
     */
    public static OptionalInt page(String address, int port, Duration patience) {
        int millis = Math.toIntExact(patience.toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), millis);
            socket.setSoTimeout(millis);
            socket.getOutputStream().write("GET / HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String line = statusLine(socket, System.nanoTime() + patience.toNanos());
            return line.matches("HTTP/1\\.[01] [1-5]\\d\\d")
                    ? OptionalInt.of(Integer.parseInt(line.substring(line.length() - 3)))
                    : OptionalInt.empty();
        } catch (IOException silent) {
            return OptionalInt.empty();
        }
    }

    /** As far as it comes until then: who trickles is not waited for. */
    private static String statusLine(Socket socket, long end) throws IOException {
        StringBuilder line = new StringBuilder();
        while (line.length() < STATUS_LINE && System.nanoTime() < end) {
            int next = socket.getInputStream().read();
            if (next < 0) break;
            line.append((char) next);
        }
        return line.toString();
    }
}
