package id.sidik.operations.updates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The key by which releases are known: nobody knows it beforehand, so the agency says which one holds on its laptops.
 * Keys are Ed25519, written as PEM or as its middle line alone.
 */
public final class ReleaseKey {
    private static final int LIMIT = 4096;
    private static final int SHOWN = 16;

    private final Path file;

    /** @param folder in which the key is kept */
    ReleaseKey(Path folder) {
        file = folder.resolve("key.txt");
    }

    /** Whether somebody said which. */
    boolean known() {
        return Files.isRegularFile(file);
    }

    /** Empty until somebody said which. */
    public Optional<PublicKey> kept() {
        if (!known()) return Optional.empty();
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(parsed(new String(in.readNBytes(LIMIT), StandardCharsets.US_ASCII)));
        } catch (IOException broken) {
            throw UpdateTroubles.unreadable(file.toString(), broken);
        }
    }

    /**
     * From now on releases of this key are taken, and of no other.
     *
     * @param text the key, or the path of a file with it
     * @throws id.sidik.operations.work.TroubleException UPD-107 when it is no key
     */
    public PublicKey keep(String text) {
        PublicKey key = read(text);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, Base64.getEncoder().encodeToString(key.getEncoded()) + "\n");
        } catch (IOException broken) {
            throw UpdateTroubles.unwritable(file, broken);
        }
        return key;
    }

    /**
     * @param text a public key, or the path of a file with it
     * @throws id.sidik.operations.work.TroubleException UPD-107 when it is no key
     */
    public static PublicKey read(String text) {
        return parsed(fromFile(text));
    }

    private static String fromFile(String text) {
        try {
            Path named = Path.of(text.strip());
            if (!Files.isRegularFile(named)) return text;
            try (InputStream in = Files.newInputStream(named)) {
                return new String(in.readNBytes(LIMIT), StandardCharsets.US_ASCII);
            }
        } catch (IOException | java.nio.file.InvalidPathException noFile) {
            return text;
        }
    }

    private static PublicKey parsed(String text) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes(text)));
        } catch (GeneralSecurityException | IllegalArgumentException foreign) {
            throw UpdateTroubles.of("UPD-107", "noSuchKey");
        }
    }

    /** The secret half, of who makes releases. @throws id.sidik.operations.work.TroubleException UPD-107 */
    static PrivateKey secret(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(
                    bytes(new String(in.readNBytes(LIMIT), StandardCharsets.US_ASCII))));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException foreign) {
            throw UpdateTroubles.of("UPD-107", "noSuchKey");
        }
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", ""));
    }

    /** Makes a pair for who makes releases. */
    static KeyPair fresh() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String pem(String what, byte[] encoded) {
        return "-----BEGIN " + what + "-----\n" + Base64.getEncoder().encodeToString(encoded) + "\n-----END " + what
                + "-----\n";
    }

    /** What two people compare by voice. */
    public static String print(PublicKey key) {
        try {
            String hex = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()));
            return hex.substring(0, SHOWN).replaceAll("(.{4})(?=.)", "$1 ");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
