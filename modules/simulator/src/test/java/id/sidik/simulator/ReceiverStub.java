package id.sidik.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A receiver of reports in a page of code, written from the description alone: it shares nothing with ours. */
final class ReceiverStub implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

    /** One request. @param path with its query */
    record Heard(String path, String body) {
        boolean is(String endpoint) {
            return path.startsWith("/iclock/" + endpoint + "?");
        }
    }

    final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final ServerSocket server;
    private volatile Function<Heard, String> answers = request -> "OK";
    private volatile int status = 200;

    ReceiverStub() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    URI place() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
    }

    void answering(Function<Heard, String> how) {
        answers = how;
    }

    void refusing(int code) {
        status = code;
    }

    List<Heard> of(String endpoint) {
        return heard.stream().filter(each -> each.is(endpoint)).toList();
    }

    private void serve() {
        while (!server.isClosed()) try (Socket client = server.accept()) {
            client.setSoTimeout(RawClient.PATIENCE);
            one(client);
        } catch (IOException gone) {
            // a client that left, or the end
        }
    }

    private void one(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) return;
            head.write(next);
        }
        String text = head.toString(StandardCharsets.US_ASCII);
        Matcher length = LENGTH.matcher(text);
        int size = length.find() ? Integer.parseInt(length.group(1)) : 0;
        Heard request = new Heard(text.split(" ")[1], new String(in.readNBytes(size), StandardCharsets.UTF_8));
        heard.add(request);
        byte[] body = answers.apply(request).getBytes(StandardCharsets.UTF_8);
        client.getOutputStream().write(("HTTP/1.1 " + status + " X\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().write(body);
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
