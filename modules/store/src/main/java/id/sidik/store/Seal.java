package id.sidik.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sealing under one key: form byte, 12 random bytes, AES-256-GCM with a tag of 16 bytes. What a sealed value belongs to
 * is bound to it, so that it cannot be moved to another row.
 */
final class Seal {
    private static final byte FORM = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_SIZE = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey sealing;
    private final SecretKey marking;

    /** @param unitKey from it, one key for each purpose is derived (HKDF) */
    Seal(byte[] unitKey) {
        sealing = derived(unitKey, "sidik seal 1", "AES");
        marking = derived(unitKey, "sidik mark 1", "HmacSHA256");
    }

    private static SecretKey derived(byte[] unitKey, String purpose, String algorithm) {
        try {
            SecretKey root = new SecretKeySpec(unitKey, "HKDF");
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm,
                    HKDFParameterSpec.expandOnly(root, purpose.getBytes(StandardCharsets.US_ASCII), KEY_SIZE));
        } catch (GeneralSecurityException everyJavaHasThem) {
            throw new IllegalStateException(everyJavaHasThem);
        }
    }

    byte[] close(byte[] plain, String belongsTo) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, belongsTo);
            byte[] out = Arrays.copyOf(new byte[]{FORM}, 1 + NONCE + cipher.getOutputSize(plain.length));
            System.arraycopy(nonce, 0, out, 1, NONCE);
            cipher.doFinal(plain, 0, plain.length, out, 1 + NONCE);
            return out;
        } catch (GeneralSecurityException everyJavaHasThem) {
            throw new IllegalStateException(everyJavaHasThem);
        }
    }

    /** @throws StoreException SEAL_BROKEN when the bytes were changed or belong elsewhere */
    byte[] open(byte[] sealed, String belongsTo) {
        if (sealed.length < 1 + NONCE + TAG_BITS / Byte.SIZE || sealed[0] != FORM) throw broken();
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOfRange(sealed, 1, 1 + NONCE), belongsTo);
            return cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (AEADBadTagException changed) {
            throw broken();
        } catch (GeneralSecurityException everyJavaHasThem) {
            throw new IllegalStateException(everyJavaHasThem);
        }
    }

    private static StoreException broken() {
        return new StoreException(StoreException.Code.SEAL_BROKEN, "a sealed value does not open");
    }

    private Cipher cipher(int mode, byte[] nonce, String belongsTo) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Equal for equal bytes under the same key, and of no use without it. @return 64 hex digits */
    String mark(byte[] plain) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(marking);
            return HexFormat.of().formatHex(mac.doFinal(plain));
        } catch (GeneralSecurityException everyJavaHasThem) {
            throw new IllegalStateException(everyJavaHasThem);
        }
    }
}
