package id.sidik.operations.bundle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a passphrase is worth: a key by PBKDF2 with HMAC-SHA-512, and a word that shows the key and nothing of it.
 *
 * @param sealing of AES-256
 * @param check   32 hex digits: tells a wrong passphrase from a damaged file
 */
record PassphraseKey(SecretKey sealing, String check) {
    /** Letters at least, for a file that may lie anywhere. */
    static final int SHORTEST = 12;
    private static final int ROUNDS = 210_000;
    private static final int FEWEST = 100_000;
    private static final int MOST = 2_000_000;
    private static final int SALT = 16;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** How a key is made, as it stands readable beside what it opens. */
    record Terms(int rounds, byte[] salt) {
        static Terms fresh() {
            byte[] salt = new byte[SALT];
            RANDOM.nextBytes(salt);
            return new Terms(ROUNDS, salt);
        }

        /** A file that asks for less is weak, one that asks for more wants to keep the laptop busy. */
        boolean possible() {
            return rounds >= FEWEST && rounds <= MOST && salt.length == SALT;
        }

        PassphraseKey with(String passphrase) {
            return of(passphrase, this);
        }
    }

    static boolean strong(String passphrase) {
        return passphrase.strip().length() >= SHORTEST;
    }

    private static PassphraseKey of(String passphrase, Terms terms) {
        String told = Normalizer.normalize(passphrase.strip(), Normalizer.Form.NFC);
        PBEKeySpec asked = new PBEKeySpec(told.toCharArray(), terms.salt(), terms.rounds(), BITS);
        try {
            byte[] root = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(asked).getEncoded();
            return new PassphraseKey(derived(root, "sidik bundle seal 1", BITS / Byte.SIZE),
                    HexFormat.of().formatHex(derived(root, "sidik bundle check 1", SALT).getEncoded()));
        } catch (GeneralSecurityException everyJavaHasThem) {
            throw new IllegalStateException(everyJavaHasThem);
        } finally {
            asked.clearPassword();
        }
    }

    private static SecretKey derived(byte[] root, String purpose, int size) throws GeneralSecurityException {
        byte[] told = purpose.getBytes(StandardCharsets.US_ASCII);
        return KDF.getInstance("HKDF-SHA256").deriveKey("AES", HKDFParameterSpec.expandOnly(new SecretKeySpec(root,
                "HKDF"), told, size));
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "PassphraseKey";
    }
}
