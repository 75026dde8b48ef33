package id.sidik.operations.bundle;

import java.io.DataInputStream;
import java.io.IOException;

/** The unit's key, which opens templates, scans and backups of machines, under a passphrase of its own. */
final class SealKey {
    private static final byte[] BOUND = "sidik unit key".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private static final int SIZE = 32;

    private SealKey() {}

    static Frame wrap(byte[] key, String passphrase) {
        PassphraseKey.Terms terms = PassphraseKey.Terms.fresh();
        PassphraseKey own = terms.with(passphrase);
        byte[] sealed = new SealedChunks(own.sealing(), BOUND).seal(key, key.length, true);
        return Frame.of(Frame.Tag.KEY, out -> {
            out.writeInt(terms.rounds());
            Frame.bytes(out, terms.salt());
            Frame.text(out, own.check());
            Frame.bytes(out, sealed);
        });
    }

    /** @throws id.sidik.operations.work.TroubleException PKU-110 */
    static byte[] open(Frame frame, String passphrase) {
        try (DataInputStream in = frame.in()) {
            PassphraseKey.Terms terms = new PassphraseKey.Terms(in.readInt(), Frame.bytes(in));
            String check = Frame.text(in);
            byte[] sealed = Frame.bytes(in);
            if (!terms.possible()) throw BundleFault.DAMAGED.because();
            PassphraseKey own = terms.with(passphrase);
            if (!own.check().equals(check)) throw BundleFault.SEAL_PASSPHRASE.because();
            byte[] key = new SealedChunks(own.sealing(), BOUND).open(sealed, true);
            if (key.length != SIZE) throw BundleFault.DAMAGED.because();
            return key;
        } catch (IOException cut) {
            throw BundleFault.DAMAGED.because(cut);
        }
    }
}
