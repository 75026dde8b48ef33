package id.sidik.devices.push;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Cuts the requests out of one connection, within its limits. */
final class RequestReader {
    private static final int TOO_LARGE = 413;
    private static final int LONGEST_CHUNK_LINE = 64;

    private final Socket socket;
    private final PatientInput in;
    private final PushLimits limits;

    RequestReader(Socket socket, PushLimits limits) throws IOException {
        this.socket = socket;
        this.limits = limits;
        this.in = new PatientInput(socket);
    }

    /** A whole request. */
    record Request(HttpHead head, byte[] body) {}

    /** @return empty when the other side has gone between two requests */
    Optional<Request> next() throws IOException, BadRequestException {
        Optional<String> text = head();
        if (text.isEmpty()) return Optional.empty();
        HttpHead head = HttpHead.parse(text.get());
        boolean chunked = head.chunked();
        int length = chunked ? 0 : head.length(limits.body());
        in.until(limits.bodyTime());
        if (head.headers().getOrDefault("expect", "").equalsIgnoreCase("100-continue")) {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
        return Optional.of(new Request(head, chunked ? chunks() : in.read(length)));
    }

    private Optional<String> head() throws IOException, BadRequestException {
        in.until(limits.idle());
        int first = in.read();
        while (first == '\r' || first == '\n') first = in.read();
        if (first < 0) return Optional.empty();
        in.until(limits.headTime());
        StringBuilder head = new StringBuilder().append((char) first);
        int line = 1;
        while (true) {
            int each = in.read();
            if (each < 0) throw new BadRequestException(400, "cut off");
            if (head.length() >= limits.head()) throw new BadRequestException(431, "a head too long");
            if (each == '\r') continue;
            if (each == '\n' && line == 0) return Optional.of(head.toString());
            line = each == '\n' ? 0 : line + 1;
            head.append((char) each);
        }
    }

    private byte[] chunks() throws IOException, BadRequestException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String size = line().split(";", 2)[0].strip();
            if (!size.matches("[0-9A-Fa-f]{1,7}")) throw new BadRequestException(400, "no chunk");
            int length = Integer.parseInt(size, 16);
            if (body.size() + length > limits.body()) throw new BadRequestException(TOO_LARGE, "too large");
            if (length == 0) break;
            body.writeBytes(in.read(length));
            if (!line().isEmpty()) throw new BadRequestException(400, "no end of a chunk");
        }
        for (int trailers = 0; !line().isEmpty(); trailers++)
            if (trailers > LONGEST_CHUNK_LINE) throw new BadRequestException(431, "too many trailers");
        return body.toByteArray();
    }

    private String line() throws IOException, BadRequestException {
        StringBuilder line = new StringBuilder();
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0 || line.length() > LONGEST_CHUNK_LINE) throw new BadRequestException(400, "no line");
            if (each != '\r') line.append((char) each);
        }
        return line.toString();
    }
}
