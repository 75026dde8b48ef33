package id.sidik.operations.bundle;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM piece by piece, so that a bundle of any size needs the memory of one. The number of a piece, and whether it
 * is the last, are its nonce: none can be left out, moved or cut off. Each bundle has a key of its own by its salt.
 */
final class SealedChunks {
    static final int PLAIN = 64 * 1024;
    private static final int TAG = 16;
    static final int SEALED = PLAIN + TAG;
    private static final int NONCE = 12;

    private final SecretKey key;
    private final byte[] boundTo;
    private long number;

    SealedChunks(SecretKey key, byte[] boundTo) {
        this.key = key;
        this.boundTo = boundTo.clone();
    }

    byte[] seal(byte[] plain, int length, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, last).doFinal(plain, 0, length);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** @throws id.sidik.operations.work.TroubleException PKU-102 */
    byte[] open(byte[] sealed, boolean last) {
        if (sealed.length < TAG) throw BundleFault.DAMAGED.because();
        try {
            return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed);
        } catch (GeneralSecurityException changed) {
            throw BundleFault.DAMAGED.because();
        }
    }

    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE).putLong(number++).putInt(last ? 1 : 0).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(boundTo);
        return cipher;
    }
}
