package id.sidik.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Requests of a reporting machine, over the JDK's own client: it shares no code with any receiver. */
final class PushLine {
    private static final int FINE = 200;
    private static final int LONGEST_ANSWER = 1 << 20;

    private final URI base;
    private final Duration patience;

    PushLine(URI base, Duration patience) {
        this.base = base;
        this.patience = patience;
    }

    /** @throws IOException when there is no answer, or one that is no yes */
    String get(String pathAndQuery) throws IOException {
        return answer(open(pathAndQuery));
    }

    /** @throws IOException as {@link #get} */
    String post(String pathAndQuery, byte[] body) throws IOException {
        HttpURLConnection line = open(pathAndQuery);
        line.setDoOutput(true);
        line.setRequestProperty("Content-Type", "text/plain");
        line.setFixedLengthStreamingMode(body.length);
        line.getOutputStream().write(body);
        return answer(line);
    }

    private HttpURLConnection open(String pathAndQuery) throws IOException {
        HttpURLConnection line = (HttpURLConnection) base.resolve(pathAndQuery).toURL().openConnection();
        line.setConnectTimeout((int) patience.toMillis());
        line.setReadTimeout((int) patience.toMillis());
        line.setRequestProperty("User-Agent", "iClock Proxy/1.09");
        return line;
    }

    private static String answer(HttpURLConnection line) throws IOException {
        if (line.getResponseCode() != FINE) throw new IOException("answered with " + line.getResponseCode());
        try (InputStream in = line.getInputStream()) {
            return new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        }
    }
}
