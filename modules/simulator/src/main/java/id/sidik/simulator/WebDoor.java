package id.sidik.simulator;

import id.sidik.protocol.MalformedException;
import id.sidik.protocol.SoapRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The machine's web server: one request a connection, one after the other, as small boards do it. */
public final class WebDoor implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length:\\s*(\\d{1,7})");
    private static final int LONGEST_HEAD = 8192;
    private static final int KEPT = 10_000;

    private final ServerSocket server;
    private final SoapPlan plan;
    private final SoapService service;
    private final Power power;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    WebDoor(SoapPlan plan, SoapService service, Power power, String host) throws IOException {
        this.plan = plan;
        this.service = service;
        this.power = power;
        this.server = Sockets.listen(plan.port(), host);
        Thread.ofVirtual().name("simulator-web").start(this::acceptAll);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** The operations that were asked so far, oldest first. */
    public List<String> operations() {
        return List.copyOf(asked);
    }

    private void acceptAll() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                client.setSoTimeout((int) PATIENCE.toMillis());
                if (power.isOn()) serve(client);
            } catch (IOException | MalformedException gone) {
                // the client has left, or asked nothing that can be understood
            }
        }
    }

    private void serve(Socket client) throws IOException, MalformedException {
        InputStream in = client.getInputStream();
        String head = head(in);
        if (!head.startsWith("POST /iWsService ")) {
            send(client, "404 Not Found", "<html><body>404</body></html>".getBytes(StandardCharsets.ISO_8859_1), false);
            return;
        }
        Matcher length = LENGTH.matcher(head);
        int size = length.find() ? Math.min(Integer.parseInt(length.group(1)), SoapRequest.MAX_BODY) : 0;
        SoapRequest request = SoapRequest.read(in.readNBytes(size));
        if (asked.size() < KEPT) asked.add(request.operation());
        Optional<byte[]> body = service.answer(request);
        if (body.isPresent()) send(client, "200 OK", body.get(), request.operation().equals("GetAttLog"));
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (head.size() < LONGEST_HEAD && !head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int each = in.read();
            if (each < 0) break;
            head.write(each);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private void send(Socket client, String status, byte[] body, boolean log) throws IOException {
        String length = plan.tellsLength() ? "Content-Length: " + body.length + "\r\n" : "";
        byte[] head = ("HTTP/1.0 " + status + "\r\nServer: ZK Web Server\r\nContent-Type: text/xml\r\n" + length
                + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        boolean cut = log && plan.cutAfter().isPresent();
        client.getOutputStream().write(head);
        client.getOutputStream().write(cut
                ? Arrays.copyOf(body, Math.min(body.length, plan.cutAfter().getAsInt()))
                : body);
        client.getOutputStream().flush();
        client.shutdownOutput();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
