package id.sidik.central.tls;

import java.net.Socket;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.HostAddress;
import org.mariadb.jdbc.export.ExceptionFactory;
import org.mariadb.jdbc.plugin.TlsSocketPlugin;

/** TLS to a server that is known by its certificate's fingerprint. Found by the driver through its service file. */
public final class PinnedTls implements TlsSocketPlugin {
    public static final String TYPE = "SIDIK_PINNED";
    /** The option of the connection that carries the fingerprint. */
    public static final String PIN = "sidikFingerprint";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public TrustManager[] getTrustManager(Configuration settings, ExceptionFactory failures, HostAddress host) {
        return new TrustManager[]{new Pin(settings.nonMappedOptions().getProperty(PIN, ""))};
    }

    @Override
    public KeyManager[] getKeyManager(Configuration settings, ExceptionFactory failures) {
        return new KeyManager[0];
    }

    @Override
    public void verify(String host, SSLSession session, long connection) {
        // the certificate itself is the pinned one: the name in it says no more
    }

    private static String fingerprint(X509Certificate certificate) throws CertificateException {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new CertificateException("no SHA-256", e);
        }
    }

    private static final class Pin extends X509ExtendedTrustManager {
        private final String sha256;

        Pin(String sha256) {
            this.sha256 = sha256;
        }

        private void check(X509Certificate[] chain) throws CertificateException {
            if (chain.length == 0 || !fingerprint(chain[0]).equals(sha256))
                throw new CertificateException("another certificate than the pinned one");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            check(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            check(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            check(chain);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            throw new CertificateException("only servers are pinned");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            checkClientTrusted(chain, type);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            checkClientTrusted(chain, type);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
