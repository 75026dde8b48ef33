package id.sidik.central.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.sidik.testkit.ServerCertificate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which certificate is the one that is meant. */
class CertificatesTest {

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(textBlock = """
            pusat.example.id,   pusat.example.id,      true
            pusat.example.id,   lain.example.id,       false
            pusat.example.id,   a.pusat.example.id,    false
            *.example.id,       pusat.example.id,      true
            *.example.id,       example.id,            false
            *.example.id,       a.b.example.id,        false
            *.id,               example.id,            false
            *,                  example,               false
            """)
    void aStarIsOneWholeLabel(String pattern, String host, boolean same) {
        assertThat(Certificates.isName(pattern, host)).isEqualTo(same);
    }

    @Test
    void aCertificateIsForItsNamesAndForNoOther(@TempDir Path folder)
            throws IOException, InterruptedException, CertificateException {
        ServerCertificate made = ServerCertificate.make(folder, "one");
        try (InputStream in = Files.newInputStream(made.file())) {
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(in);
            X509Certificate[] chain = {certificate};

            assertThatNoException().isThrownBy(() -> Certificates.named(certificate, "LocalHost"));
            assertThatNoException().isThrownBy(() -> Certificates.named(certificate, "127.0.0.1"));
            assertThatNoException().isThrownBy(() -> Certificates.pinned(chain, made.sha256()));
            for (String other : new String[]{"127.0.0.2", "localhost.example", "", "*"})
                assertThatExceptionOfType(CertificateException.class).as(other)
                        .isThrownBy(() -> Certificates.named(certificate, other));
            assertThatExceptionOfType(CertificateException.class)
                    .isThrownBy(() -> Certificates.pinned(chain, "0".repeat(64)));
        }
    }
}
