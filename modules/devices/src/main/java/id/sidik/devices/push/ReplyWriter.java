package id.sidik.devices.push;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes answers. The date is right, because newer machines set their clock by it (soap-and-push 5). */
final class ReplyWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'",
            Locale.ROOT);

    private final InstantSource clock;

    ReplyWriter(InstantSource clock) {
        this.clock = clock;
    }

    void write(OutputStream out, PushReply reply, boolean lasting) throws IOException {
        String date = DATE.format(ZonedDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        String head = "HTTP/1.1 " + reply.status() + " " + reason(reply.status()) + "\r\nDate: " + date
                + "\r\nContent-Type: text/plain\r\nContent-Length: " + reply.body().length + "\r\nConnection: "
                + (lasting ? "keep-alive" : "close") + "\r\n\r\n";
        byte[] first = head.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = java.util.Arrays.copyOf(first, first.length + reply.body().length);
        System.arraycopy(reply.body(), 0, whole, first.length, reply.body().length);
        out.write(whole);
        out.flush();
    }

    private static String reason(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 413 -> "Content Too Large";
            case 431 -> "Request Header Fields Too Large";
            case 501 -> "Not Implemented";
            case 503 -> "Service Unavailable";
            default -> "Bad Request";
        };
    }
}
