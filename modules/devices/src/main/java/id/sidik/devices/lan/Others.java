package id.sidik.devices.lan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sidik.protocol.Port5005;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;

/** Looks whether a living address that is no machine of this protocol is an attendance terminal all the same. */
final class Others {
    private static final int MOST_ANSWER = 4096;
    private static final String BODY = "<GetDate><ArgComKey>0</ArgComKey></GetDate>";

    private final ScanPlan.OtherPorts ports;
    private final Duration patience;

    Others(ScanPlan.OtherPorts ports, Duration patience) {
        this.ports = ports;
        this.patience = patience;
    }

    Optional<Found.What> at(String host) {
        if (ports.web() > 0 && webService(host)) return Optional.of(new Found.What.WebService(ports.web()));
        if (ports.foreign() == 0 || Knocking.tcp(host, ports.foreign(), patience) != Knock.OPEN)
            return Optional.empty();
        return Optional.of(new Found.What.OtherMake(ports.foreign(), ports.greet() && greets(host)));
    }

    /** The cheapest question of the service: its date (SOAP section 1). A 404 or another page is no service. */
    private boolean webService(String host) {
        String request = "POST /iWsService HTTP/1.0\r\nContent-Type: text/xml\r\nContent-Length: " + BODY.length()
                + "\r\n\r\n" + BODY;
        return new String(exchange(host, ports.web(), request.getBytes(ISO_8859_1), MOST_ANSWER), ISO_8859_1)
                .contains("GetDateResponse");
    }

    private boolean greets(String host) {
        return Port5005.isAnswer(exchange(host, ports.foreign(), Port5005.hello(), Port5005.ANSWER_SIZE));
    }

    /** @return at most so many bytes of what came in time; none when nobody listens */
    private byte[] exchange(String host, int port, byte[] question, int most) {
        byte[] answer = new byte[most];
        int count = 0;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(patience.toMillis()));
            socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
            socket.getOutputStream().write(question);
            InputStream in = socket.getInputStream();
            long end = System.nanoTime() + 2 * patience.toNanos();
            int more;
            while (count < most && System.nanoTime() < end && (more = in.read(answer, count, most - count)) >= 0)
                count += more;
        } catch (IOException over) {
            // what has come until now is the answer
        }
        return java.util.Arrays.copyOf(answer, count);
    }
}
