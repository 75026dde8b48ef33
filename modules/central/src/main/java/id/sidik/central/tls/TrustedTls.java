package id.sidik.central.tls;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.SQLException;
import java.util.Arrays;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.HostAddress;
import org.mariadb.jdbc.export.ExceptionFactory;
import org.mariadb.jdbc.plugin.TlsSocketPlugin;

/**
 * TLS to a server that is known by its certificate's fingerprint, or by an authority's file and its name. The driver's
 * own way is not taken: it also lets in a certificate that no given authority has signed, when the password fits. Found
 * by the driver through its service file.
 */
public final class TrustedTls implements TlsSocketPlugin {
    public static final String TYPE = "SIDIK";
    /** The option of the connection that carries the fingerprint: 64 hex digits, small. */
    public static final String PIN = "sidikFingerprint";
    /** The option that carries the name of the authority's file (PEM). */
    public static final String AUTHORITY = "sidikAuthority";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public TrustManager[] getTrustManager(Configuration settings, ExceptionFactory failures, HostAddress host)
            throws SQLException {
        String pin = settings.nonMappedOptions().getProperty(PIN);
        if (pin != null) return new TrustManager[]{new Strict(chain -> Certificates.pinned(chain, pin))};
        try {
            X509TrustManager signed = signedBy(Path.of(settings.nonMappedOptions().getProperty(AUTHORITY, "")));
            return new TrustManager[]{new Strict(chain -> {
                signed.checkServerTrusted(chain, "UNKNOWN");
                Certificates.named(chain[0], host.host);
            })};
        } catch (GeneralSecurityException | IOException e) {
            throw new SQLException("the authority's file cannot be read", e instanceof GeneralSecurityException
                    ? e
                    : new CertificateException(e));
        }
    }

    private static X509TrustManager signedBy(Path authority) throws GeneralSecurityException, IOException {
        KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        try (InputStream in = Files.newInputStream(authority)) {
            int count = 0;
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in))
                known.setCertificateEntry("authority" + count++, one);
            if (count == 0) throw new CertificateException("no certificate in the file");
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(known);
        return Arrays.stream(factory.getTrustManagers()).filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast).findFirst()
                .orElseThrow(() -> new CertificateException("no trust manager"));
    }

    @Override
    public KeyManager[] getKeyManager(Configuration settings, ExceptionFactory failures) {
        return new KeyManager[0];
    }

    @Override
    public void verify(String host, SSLSession session, long connection) {
        // the trust manager has looked at the name already
    }

    /** What a chain of certificates has to stand. */
    private interface Check {
        void stand(X509Certificate[] chain) throws CertificateException;
    }

    private static final class Strict extends X509ExtendedTrustManager {
        private final Check check;

        Strict(Check check) {
            this.check = check;
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            if (chain.length == 0) throw new CertificateException("no certificate");
            check.stand(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            checkServerTrusted(chain, type);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            checkServerTrusted(chain, type);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            throw new CertificateException("only servers are looked at");
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
