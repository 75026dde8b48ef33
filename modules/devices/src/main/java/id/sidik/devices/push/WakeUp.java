package id.sidik.devices.push;

import id.sidik.protocol.SingleSource;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;

/** Makes a machine come by at once instead of at its next poll. */
@SingleSource("soap-and-push 8 (VP)")
public final class WakeUp {
    /** Where machines listen for it. */
    public static final int PORT = 4374;
    private static final byte[] WORD = "R-CMD".getBytes(StandardCharsets.US_ASCII);

    private WakeUp() {}

    /** Sends the datagram; nobody answers it. @throws IOException when it cannot leave the laptop */
    public static void send(InetAddress machine, int port) throws IOException {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(WORD, WORD.length, machine, port));
        }
    }
}
