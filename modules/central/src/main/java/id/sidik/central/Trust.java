package id.sidik.central;

import java.nio.file.Path;
import java.util.Locale;

/** How a laptop knows that the server is the city's. There is no third way: without trust nothing is sent. */
public sealed interface Trust {

    /** The server's certificate is signed by one of this file (PEM) and names the host. */
    record Authority(Path file) implements Trust {}

    /**
     * The server shows exactly this certificate, whoever signed it and whatever host it names.
     *
     * @param sha256 of the certificate (DER): 64 hex digits, small, without colons
     */
    record Fingerprint(String sha256) implements Trust {
        public Fingerprint {
            sha256 = sha256.replace(":", "").replace(" ", "").toLowerCase(Locale.ROOT);
            if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("a fingerprint has 64 hex digits");
        }
    }
}
