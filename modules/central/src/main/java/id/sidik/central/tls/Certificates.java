package id.sidik.central.tls;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a certificate is the one that is meant. */
final class Certificates {
    private static final int DNS = 2;
    private static final int ADDRESS = 7;

    private Certificates() {}

    static void pinned(X509Certificate[] chain, String sha256) throws CertificateException {
        try {
            byte[] shown = MessageDigest.getInstance("SHA-256").digest(chain[0].getEncoded());
            if (!HexFormat.of().formatHex(shown).equals(sha256))
                throw new CertificateException("another certificate than the pinned one");
        } catch (NoSuchAlgorithmException e) {
            throw new CertificateException("no SHA-256", e);
        }
    }

    /** @param host a name, or an address as it is written in the settings */
    static void named(X509Certificate certificate, String host) throws CertificateException {
        Collection<List<?>> names = certificate.getSubjectAlternativeNames();
        if (names == null || names.stream().noneMatch(name -> isHost(name.get(0), name.get(1), host)))
            throw new CertificateException("the certificate is another host's");
    }

    private static boolean isHost(@Nullable Object kind, @Nullable Object name, String host) {
        if (!(kind instanceof Integer number) || !(name instanceof String text)) return false;
        return number == ADDRESS && text.equalsIgnoreCase(host)
                || number == DNS && isName(text.toLowerCase(Locale.ROOT), host.toLowerCase(Locale.ROOT));
    }

    /** A star stands for one whole first label. */
    static boolean isName(String pattern, String host) {
        if (!pattern.startsWith("*.")) return pattern.equals(host);
        int dot = host.indexOf('.');
        return dot > 0 && host.substring(dot).equals(pattern.substring(1)) && pattern.indexOf('.', 2) > 0;
    }
}
