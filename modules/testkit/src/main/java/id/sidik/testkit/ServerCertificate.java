package id.sidik.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A certificate for 127.0.0.1 and localhost that has signed itself, with its key.
 *
 * @param file   PEM; also the file of the authority that a client trusts
 * @param key    PEM, not encrypted
 * @param sha256 of the certificate: 64 hex digits
 */
public record ServerCertificate(Path file, Path key, String sha256) {
    private static final String WORD = "for-tests-only";

    /** @param folder where its files are made; must exist */
    public static ServerCertificate make(Path folder, String name) throws IOException, InterruptedException {
        Path store = folder.resolve(name + ".p12");
        Process made = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", name, "-keyalg", "RSA", "-keysize", "2048", "-validity", "3650", "-dname",
                "CN=localhost", "-ext", "san=ip:127.0.0.1,dns:localhost", "-storetype", "PKCS12", "-keystore",
                store.toString(), "-storepass", WORD)).redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile()).start();
        if (made.waitFor() != 0) throw new IOException("keytool: " + Files.readString(folder.resolve(name + ".log")));
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, WORD.toCharArray());
            Certificate certificate = keys.getCertificate(name);
            byte[] key = keys.getKey(name, WORD.toCharArray()).getEncoded();
            return new ServerCertificate(pem(folder.resolve(name + ".pem"), "CERTIFICATE", certificate.getEncoded()),
                    pem(folder.resolve(name + ".key"), "PRIVATE KEY", key),
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded())));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static Path pem(Path file, String what, byte[] bytes) throws IOException {
        String text = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(bytes);
        return Files.writeString(file, "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
    }
}
